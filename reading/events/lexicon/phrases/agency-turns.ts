import type { EventType } from '../../../types.ts';

/** Turns of phrase of the agencies, by what they come to. A question mark as in `ACT_VERBS`. */
export const AGENCY_TURNS: Partial<Record<EventType, string>> = {
  REQUEST: `
    hold out for,
    set list of demands, set list of claims, set list of conditions, present list of, table list of demands, draw up list of demands,
    apply pressure, approach about, approach for, attach condition, bank on for, call in mediators, claim compensation, claim
    damages, claim right, collect signatures, count on for, exert pressure, hope for help, lay down condition, lean on, order to
    halt, set condition, step up pressure`,
  AGREE: `
    embrace blueprint, embrace proposal, embrace initiative, embrace accord, embrace formula, put quarrel before court, put dispute before court, put quarrel to court, put dispute to court, place quarrel in hands, place dispute in hands, put quarrel in hands, put dispute in hands, take dispute to court together,
    commit troops, embrace idea, embrace plan, hold out carrot, lend good offices, place services, put at service, put name forward,
    see no obstacle, show flexibility, sound willing`,
  CONSULT: `
    wrap up stay, end stay in, begin stay in, wind up stay, cut short stay, chew over, talk over, hash out with, mull over with,
    be received by, begin round, bring message, bring sides, bring to negotiating, carry letter, carry message, compare views,
    deliver letter, deliver message from, depart for?, enter round, exchange ideas, exchange opinions, face across table, ferry
    messages, gather around table, gather round table, get down to round, go into round, go over with, go through with, hand
    message, have audience with, have hours with, hold exchange, hold head-to-head, hold round, join at table, make stop, make
    swing, open round, pass message, raise question with, round off tour, sit round, step in as mediator, swap messages with, take
    soundings, touch base with, wind up tour, work as mediator`,
  SUPPORT: `
    rally round, rally around, rally behind, rally to defence, rally to defense, rally to side, rally to aid,
    voice regret to, voice its regret to, express regret to, express its regret to, express his regret to, convey regret to, convey regrets, convey its regrets, offer regrets, offer its regrets, send regrets to, voice contrition, express contrition, express remorse,
    add voice, come down in favour, confer recognition, doff hat, draw line under, eat crow, enter into relations, forge bond, hold
    hand of, ink treaty, let bygones, line up with, make common cause, open chapter with, put name to treaty, put pen to, put
    signatures, range itself with, reaffirm ties, renew bonds, renew friendship, seal alliance, seal friendship, take up cudgels`,
  COOPERATE: `
    build side by side, work shoulder to shoulder, build shoulder to shoulder, search side by side, dig side by side,
    work side by side, begin work together, begin work side by side, begin work jointly, start work together, start work side by side, start work jointly, labour side by side, toil side by side, open jointly, inaugurate jointly, run jointly, own jointly, finance jointly, dig together, build together, lay together, pass details of, pass details to, pass information to, pass intelligence to, pass evidence to, pass names of, pass files to, pass plans of, pass data to, pass photographs to, pass tip to, assist police, assist detectives, assist investigators, assist customs officers, assist prosecutors, assist in tracing, assist in hunting, assist in tracking, assist in finding, assist in identifying, assist in locating, help detectives, help investigators, help trace, help track down, help hunt down,
    pump oil, pump gas, pump barrels, pump crude,
    brief on, build with, deliver coal to, deliver crude to, deliver gas to, deliver oil to, develop with, drill together, drill
    with, enter venture, exercise with, explore with, fight alongside, fight shoulder to shoulder, fish jointly, fly route to, fly
    with, found company with, found joint, give copies of, give details of, give wind of, hand to police of, join in building, join
    in raising, lend detectives, lend investigators, let look at files, let see file, let see files, march with, open air route,
    open branch, open sea route, pass warning to, pass word to, patrol alongside, patrol with, produce with, put on plane for trial,
    put trains, run buses to, run trains to, sail with, send back to face, ship coffee to, ship cotton to, ship steel to, steam
    with, study jointly, supply coal to, supply crude to, supply gas to, supply oil to, supply with coal, supply with gas, supply
    with oil, survey jointly, take delivery of oil`,
  AID: `
    build bridge for, build clinic, build clinics, build harbour for, build road, build roads, deliver helicopters, give home, guard
    civilians, guard depot, guard depots, guard relief, guard villages, house refugees, inject money, keep order in, make available,
    make over, open border to refugees, pay debt of, pay debts of, pay into fund, pay money into, plough money into, plow money
    into, pour money into, pump money into, put money into, see patients, send tanks to army, send teachers to, serve as
    peacekeepers, serve under un, shield civilians, sink money into, take on debt, take refugees`,
  CONCEDE: `
    restore right, restore right of, restore right to, reinstate right, give back right, hand back right, return right to,
    end state of siege, lift state of siege,
    bring into cabinet, bring into government, cancel increase, cancel rise, clear barricades, do away with law, drop law, drop
    price, end one-party, go back to classes, go back to factories, go back to fields, go back to mines, go back to wards, grant
    recognition to party, hold multi-party, lift controls, lift gag, lift veil, make gesture, make step towards, make way, meet
    halfway on, open way to elections, open way to multi-party, resume classes, return to classrooms, return to factories, return to
    mines, return to wards, revoke law, roll back, shelve increase, soften line, soften tone, strike from books, strike from code,
    strike from penal, strike from statute, take into cabinet, take into government, take off books, tone down, water down, withdraw
    increase, withdraw law`,
  RETREAT: `
    remove from trade blacklist, remove from blacklist, remove from list under curbs, strike from blacklist, take off blacklist, let sail up, let sail down, let barges, let enter plant, let enter complex, let enter site, let into complex, open road for convoys, open road to convoys, open corridor,
    exchange prisoners, exchange prisoner, exchange captives, exchange detainees, exchange bodies, exchange hostages, swap prisoners, swap captives, swap detainees, swap bodies, swap hostages, let walk free, let go free, let take samples, let inspect, let examine, let search, let into plant, let into site, let into base,
    hand rifles to monitors, hand rifles to observers, hand rifles to un, hand weapons to monitors, hand weapons to observers, hand weapons to un, hand guns to monitors, hand guns to observers, hand arms to monitors, hand arms to observers, hand arms to un, hand their rifles to, hand their weapons to, hand their guns to, hand their arms to, hand their mortars to, turn over rifles, turn over machine guns, turn over mortars, turn over weapons, turn over guns, surrender rifles, surrender mortars, capitulate to rebels, capitulate to guerrillas, capitulate to fighters, capitulate to troops, capitulate to forces, capitulate to army, capitulate to insurgents, capitulate to soldiers, capitulate to militia, capitulate to militiamen,
    admit red cross, allow convoys, allow food, allow red cross, beat hasty, bring men home, call ceasefire, call halt to, come down
    from mountains, declare end, declare halt, hang out white flag, hoist white flag, leave base, leave bases, leave positions, let
    monitors, let red cross, let walk, move tanks out of, open camps to, open palace to, open reactor to, order halt to, put on
    plane home, roll back from, steal away from, take men out, take off list of, take off sanctions, take soldiers home, take tanks
    out, take troops out, turn in guns, turn tail`,
  ACCUSE: `
    round on, grill minister, grill ministers, grill general, grill generals, grill officials, grill officers, grill over,
    order review of, order audit of, order check on, order examination of, launch review of, launch audit of, begin audit of, open audit of, reopen case, reopen cases, reopen file, reopen files, reopen trial, reopen proceedings, reopen dossier,
    arouse anger, arouse indignation, bring before judge, call ambassador in, call in chargé, express disgust, fire verbal, follow
    trail, go through accounts, hand stiff, hold answerable, hold guilty, label aggressor, label rogue, let fly at, look at
    accounts, name commission to, on trail of, open grave, open graves, open mass grave, put before judge, raise doubts about, send
    stiff, send strong, sense plot, sift evidence, speak of plot, swap insults, take before tribunal, take swing at, take to
    tribunal, talk of plot, tell off, trade charges, try in absentia, use harsh words, use strong language, use strong words`,
  REJECT: `
    throw plan out, throw proposal out, throw idea out, throw draft out, throw blueprint out, throw out plan, throw out proposal, throw out proposals, throw out idea, throw out appeal, throw out request, throw out offer, throw out draft, throw out formula, throw out blueprint,
    act against ruling, bang door, break boycott, carry on despite, carry out despite, close door to talks, close eyes to, come to
    nothing, fall on deaf, fall on stony, find no ear, find no favour, find no hearing, find no support, find no takers, give no
    hearing, go against will, go ahead despite, go ahead in defiance, go ahead with despite, go unanswered, go unheeded, have no
    part, keep away from summit, keep away from talks, laugh out, leave chair empty, leave seat empty, leave without answer, make
    mockery of, meet with no response, meet with silence, press ahead despite, press on despite, push ahead despite, return
    unsigned, run into opposition from, say never, send back unsigned, send empty-handed, set face against, set its face against,
    show door, show to door, snap fingers at, turn aside, want none`,
  THREATEN: `
    talk of recalling, talk of calling home, talk of breaking off, talk of breaking with, talk of cutting, talk of closing, talk of expelling, talk of pulling out, talk of quitting, talk openly of, dangle threat, dangle prospect of sanctions, dangle prospect of penalties,
    promise strikes, promise protests, promise demonstrations, promise rallies, promise marches, promise blockades, promise reprisals, promise revenge, promise retaliation, promise retribution, promise vengeance, promise bloodshed, promise trouble, speak of consequences, speak of reprisals, speak of retaliation, speak of revenge, talk of consequences, talk of reprisals, talk of retaliation, talk of revenge, consider halt to talks, consider halt to negotiations, consider halt to aid, consider halt to deliveries, consider halt to exports, consider halt to cooperation, consider end to talks, consider end to negotiations, consider end to aid, consider end to deliveries, consider end to exports, consider end to cooperation, consider freeze on talks, consider freeze on negotiations, consider freeze on aid, consider freeze on deliveries, consider freeze on exports, consider freeze on cooperation, consider suspension of talks, consider suspension of negotiations, consider suspension of aid, consider suspension of deliveries, consider suspension of exports, consider suspension of cooperation, weigh halt to talks, weigh halt to negotiations, weigh halt to aid, weigh halt to deliveries, weigh halt to exports, weigh halt to cooperation, weigh end to talks, weigh end to negotiations, weigh end to aid, weigh end to deliveries, weigh end to exports, weigh end to cooperation, weigh freeze on talks, weigh freeze on negotiations, weigh freeze on aid, weigh freeze on deliveries, weigh freeze on exports, weigh freeze on cooperation, weigh suspension of talks, weigh suspension of negotiations, weigh suspension of aid, weigh suspension of deliveries, weigh suspension of exports, weigh suspension of cooperation, mull halt to talks, mull halt to negotiations, mull halt to aid, mull halt to deliveries, mull halt to exports, mull halt to cooperation, mull end to talks, mull end to negotiations, mull end to aid, mull end to deliveries, mull end to exports, mull end to cooperation, mull freeze on talks, mull freeze on negotiations, mull freeze on aid, mull freeze on deliveries, mull freeze on exports, mull freeze on cooperation, mull suspension of talks, mull suspension of negotiations, mull suspension of aid, mull suspension of deliveries, mull suspension of exports, mull suspension of cooperation,
    answer with force, bring to halt if, bring to knees, consider closing, consider cutting, consider pulling, consider withdrawing
    from, face ban, face closure, face cut, face reprisals, face retaliation, give till, have days to, have hours to, have second
    thoughts about aid, hint at emergency, hint at state, hint at strike, hint at strikes, hint at withdrawal, pay dear, pay price,
    play with fire, promise to teach, reply with force, respond with force, rue the, run risk of, speak of sanctions, think twice
    about, vow to bring down`,
  PROTEST: `
    rampage through, go on rampage, rampage in, dump at gates, dump at gate, dump outside, dump on steps, dump in front of, dump manure, dump milk, dump artichokes, dump tomatoes, dump potatoes, dump grapes, dump peaches, dump fish,
    anchor boats across, anchor trawlers across, anchor ships across, moor boats across, moor trawlers across, string boats across, park tractors across, park lorries across, park trucks across, park buses across, park taxis across, drive tractors into, drive lorries into, shutter stalls, shutter shops, shutter stores, shutter businesses, pull down shutters, bring down shutters, keep shutters down, close stalls at call, close shops at call, keep shops shut, keep stalls shut, keep shops closed, keep stalls closed,
    answer call for strike, answer strike, assemble outside, beat pots, begin hunger, bring life to, come out in thousands, drive
    herds, file past embassy, file past palace, gather at embassy, gather before, go into streets, go on general, go onto streets,
    heed call to strike, heed strike, howl down, keep up hunger, keep up strike, lie down in, lie down on, occupy cathedral,
    overturn buses, overturn cars, put up shutters, refuse to serve, shout against, sing songs outside, start hunger, starve
    herself, starve himself, starve themselves, stay off job, tear down flag, throw boulders, throw trees, vent rage, walk through
    streets`,
  SANCTION: `
    give up attempt to reconcile, give up attempts to reconcile, give up attempt to mediate, give up attempts to mediate, give up mediation, give up mediating, abandon mediation, abandon attempt to mediate, abandon attempts to mediate, abandon attempt to reconcile, scrap deal with, scrap gas deal, scrap grain deal, scrap oil deal, scrap contract with, scrap contract, scrap order for, bring home from un, bring home from united nations, bring home from peacekeeping, bring home from force, bring home from mission, take out of un, take out of united nations, take out of peacekeeping, pull out of peacekeeping, withdraw from peacekeeping, withdraw from un force, withdraw from un mission,
    break up talks, break up without, close office in capital, declare undesirable, declare unwelcome, end in deadlock, end in
    disarray, end in failure, end mandate, end operation in, fly out staff, give up trying, go home from talks, hold up delivery,
    hold up shipment, leave negotiating, quit negotiating, refuse to renew mandate, send home diplomat, send monitors packing, send
    observers packing, show ambassador door, stop giving, tell to be out`,
  MOBILIZE: `
    tell to stand by, order to stand by, put on standby, place on standby, tell to stand ready, order to stand ready,
    anchor off, appear off, arm settlers, bring guns, bring up reserves, build airstrip, build fortifications, call out fleet, call
    out navy, call out soldiers, cancel all police, circle off, cruise near, cruise off, dig positions, display missiles, display
    tanks, fire missile as test, flex military, hold air, hold live-fire, hold military, hold mock, hold naval, lie at anchor off,
    lie off coast, move rockets, parade rockets, place air force on, place fleet on, place navy on, place on war, practise invasion,
    practise landing, put air force on, put fleet on, put navy on, put on war, put under arms, rehearse landing, rush guns, send
    army into streets, send more police, send police into, send tanks into streets, show flag, show force, show muscle, show
    strength, stand by for war, stand ready for battle, strengthen positions, take positions, take up guard, take up positions
    around, take up posts around, throw into battle, throw into front, throw soldiers, throw troops`,
  COERCE: `
    march into jungle, march into bush, march into forest, march off at gunpoint, march away at gunpoint, march at gunpoint, march into hills at gunpoint,
    outlaw parties, outlaw party, outlaw political parties, outlaw union, outlaw unions, outlaw movement, outlaw strikes, outlaw rallies, outlaw demonstrations,
    blow up church, blow up homes, blow up mosque, blow up shrine, bring down network, bring down servers, bring down site, cancel
    registration, chase across border, chase out of homes, clear demonstrators, clear protesters, cut down groves, declare state of,
    drive across border, drive out of homes, drive out of shops, drive over border, fire birdshot, force from jobs, force into
    trucks, force onto, hold crew, hold engineers, hold fishermen, hold in camp, hold in cells, hold nuns, hold priests, hold
    tourists, keep under lock, pack off to, place city under, place town under, put across border, put over border, put under lock,
    refuse registration, seal frontier, send back migrants, send back refugees, send home migrants, send home workers, set light to,
    take from offices, take over embassy, take over mines, take possession of, throw behind bars, throw in cell, throw out of
    country, withdraw citizenship`,
  ASSAULT: `
    club unconscious, club to death, beat unconscious, kick unconscious, knock unconscious, shower napalm, shower bombs, shower shells, shower rockets, shower with bombs, shower with shells, shower with rockets, rain shells, rain rockets, rain mortars, rain napalm,
    drive from houses, drive from farms, drive from huts, drive from land, drive from lands, drive from settlements, drive from hamlets, drive from flats, drive out of houses, drive out of villages, drive out of farms, drive out of settlements, burn out of homes, burn out of houses, force from homes at gunpoint, force from houses at gunpoint,
    apply electric, apply shocks, break into houses and, bury in mass, change hands, cross border and, cross river and, cut off from
    outside, cut off town, cut road to, descend on, die at hands, die in hail, drive by thousands, drive wedge, drop barrel, drop
    chemical, drop gas, empty of its, escape bullet, escape death, escape unhurt, hem in, hold under water, land commandos, land
    marines, land troops on, lay in ruins, leave dead behind, leave for dead, let nothing through, line up and shoot, lose lives,
    lose men, make attempt on life, meet death, narrowly escape, overwhelm, pass into hands, perish at hands, plant flag on, put against
    wall, raise flag over, ring camp, ring town, ring with guns, run up flag over, seize barracks, shatter ceasefire, shatter truce,
    stand against wall, starve into, swarm into, use mustard, use nerve`,
};
