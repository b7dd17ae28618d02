import type { EventType } from '../../../types.ts';

/** Turns of phrase of the agencies, by what they come to. A question mark as in `ACT_VERBS`. */
export const AGENCY_TURNS: Partial<Record<EventType, string>> = {
  REQUEST: `
    apply pressure, approach about, approach for, attach condition, bank on for, call in mediators, claim compensation, claim
    damages, claim right, collect signatures, count on for, exert pressure, hope for help, lay down condition, lean on, order to
    halt, set condition, step up pressure`,
  AGREE: `
    commit troops, embrace idea, embrace plan, hold out carrot, lend good offices, place services, put at service, put name forward,
    see no obstacle, show flexibility, sound willing`,
  CONSULT: `
    be received by, begin round, bring message, bring sides, bring to negotiating, carry letter, carry message, compare views,
    deliver letter, deliver message from, depart for?, enter round, exchange ideas, exchange opinions, face across table, ferry
    messages, gather around table, gather round table, get down to round, go into round, go over with, go through with, hand
    message, have audience with, have hours with, hold exchange, hold head-to-head, hold round, join at table, make stop, make
    swing, open round, pass message, raise question with, round off tour, sit round, step in as mediator, swap messages with, take
    soundings, touch base with, wind up tour, work as mediator`,
  SUPPORT: `
    add voice, come down in favour, confer recognition, doff hat, draw line under, eat crow, enter into relations, forge bond, hold
    hand of, ink treaty, let bygones, line up with, make common cause, open chapter with, put name to treaty, put pen to, put
    signatures, range itself with, reaffirm ties, renew bonds, renew friendship, seal alliance, seal friendship, take up cudgels`,
  COOPERATE: `
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
    end state of siege, lift state of siege,
    bring into cabinet, bring into government, cancel increase, cancel rise, clear barricades, do away with law, drop law, drop
    price, end one-party, go back to classes, go back to factories, go back to fields, go back to mines, go back to wards, grant
    recognition to party, hold multi-party, lift controls, lift gag, lift veil, make gesture, make step towards, make way, meet
    halfway on, open way to elections, open way to multi-party, resume classes, return to classrooms, return to factories, return to
    mines, return to wards, revoke law, roll back, shelve increase, soften line, soften tone, strike from books, strike from code,
    strike from penal, strike from statute, take into cabinet, take into government, take off books, tone down, water down, withdraw
    increase, withdraw law`,
  RETREAT: `
    admit red cross, allow convoys, allow food, allow red cross, beat hasty, bring men home, call ceasefire, call halt to, come down
    from mountains, declare end, declare halt, hang out white flag, hoist white flag, leave base, leave bases, leave positions, let
    monitors, let red cross, let walk, move tanks out of, open camps to, open palace to, open reactor to, order halt to, put on
    plane home, roll back from, steal away from, take men out, take off list of, take off sanctions, take soldiers home, take tanks
    out, take troops out, turn in guns, turn tail`,
  ACCUSE: `
    arouse anger, arouse indignation, bring before judge, call ambassador in, call in chargé, express disgust, fire verbal, follow
    trail, go through accounts, hand stiff, hold answerable, hold guilty, label aggressor, label rogue, let fly at, look at
    accounts, name commission to, on trail of, open grave, open graves, open mass grave, put before judge, raise doubts about, send
    stiff, send strong, sense plot, sift evidence, speak of plot, swap insults, take before tribunal, take swing at, take to
    tribunal, talk of plot, tell off, trade charges, try in absentia, use harsh words, use strong language, use strong words`,
  REJECT: `
    act against ruling, bang door, break boycott, carry on despite, carry out despite, close door to talks, close eyes to, come to
    nothing, fall on deaf, fall on stony, find no ear, find no favour, find no hearing, find no support, find no takers, give no
    hearing, go against will, go ahead despite, go ahead in defiance, go ahead with despite, go unanswered, go unheeded, have no
    part, keep away from summit, keep away from talks, laugh out, leave chair empty, leave seat empty, leave without answer, make
    mockery of, meet with no response, meet with silence, press ahead despite, press on despite, push ahead despite, return
    unsigned, run into opposition from, say never, send back unsigned, send empty-handed, set face against, set its face against,
    show door, show to door, snap fingers at, turn aside, want none`,
  THREATEN: `
    answer with force, bring to halt if, bring to knees, consider closing, consider cutting, consider pulling, consider withdrawing
    from, face ban, face closure, face cut, face reprisals, face retaliation, give till, have days to, have hours to, have second
    thoughts about aid, hint at emergency, hint at state, hint at strike, hint at strikes, hint at withdrawal, pay dear, pay price,
    play with fire, promise to teach, reply with force, respond with force, rue the, run risk of, speak of sanctions, think twice
    about, vow to bring down`,
  PROTEST: `
    answer call for strike, answer strike, assemble outside, beat pots, begin hunger, bring life to, come out in thousands, drive
    herds, file past embassy, file past palace, gather at embassy, gather before, go into streets, go on general, go onto streets,
    heed call to strike, heed strike, howl down, keep up hunger, keep up strike, lie down in, lie down on, occupy cathedral,
    overturn buses, overturn cars, put up shutters, refuse to serve, shout against, sing songs outside, start hunger, starve
    herself, starve himself, starve themselves, stay off job, tear down flag, throw boulders, throw trees, vent rage, walk through
    streets`,
  SANCTION: `
    break up talks, break up without, close office in capital, declare undesirable, declare unwelcome, end in deadlock, end in
    disarray, end in failure, end mandate, end operation in, fly out staff, give up trying, go home from talks, hold up delivery,
    hold up shipment, leave negotiating, quit negotiating, refuse to renew mandate, send home diplomat, send monitors packing, send
    observers packing, show ambassador door, stop giving, tell to be out`,
  MOBILIZE: `
    anchor off, appear off, arm settlers, bring guns, bring up reserves, build airstrip, build fortifications, call out fleet, call
    out navy, call out soldiers, cancel all police, circle off, cruise near, cruise off, dig positions, display missiles, display
    tanks, fire missile as test, flex military, hold air, hold live-fire, hold military, hold mock, hold naval, lie at anchor off,
    lie off coast, move rockets, parade rockets, place air force on, place fleet on, place navy on, place on war, practise invasion,
    practise landing, put air force on, put fleet on, put navy on, put on war, put under arms, rehearse landing, rush guns, send
    army into streets, send more police, send police into, send tanks into streets, show flag, show force, show muscle, show
    strength, stand by for war, stand ready for battle, strengthen positions, take positions, take up guard, take up positions
    around, take up posts around, throw into battle, throw into front, throw soldiers, throw troops`,
  COERCE: `
    blow up church, blow up homes, blow up mosque, blow up shrine, bring down network, bring down servers, bring down site, cancel
    registration, chase across border, chase out of homes, clear demonstrators, clear protesters, cut down groves, declare state of,
    drive across border, drive out of homes, drive out of shops, drive over border, fire birdshot, force from jobs, force into
    trucks, force onto, hold crew, hold engineers, hold fishermen, hold in camp, hold in cells, hold nuns, hold priests, hold
    tourists, keep under lock, pack off to, place city under, place town under, put across border, put over border, put under lock,
    refuse registration, seal frontier, send back migrants, send back refugees, send home migrants, send home workers, set light to,
    take from offices, take over embassy, take over mines, take possession of, throw behind bars, throw in cell, throw out of
    country, withdraw citizenship`,
  ASSAULT: `
    apply electric, apply shocks, break into houses and, bury in mass, change hands, cross border and, cross river and, cut off from
    outside, cut off town, cut road to, descend on, die at hands, die in hail, drive by thousands, drive wedge, drop barrel, drop
    chemical, drop gas, empty of its, escape bullet, escape death, escape unhurt, hem in, hold under water, land commandos, land
    marines, land troops on, lay in ruins, leave dead behind, leave for dead, let nothing through, line up and shoot, lose lives,
    lose men, make attempt on, meet death, narrowly escape, overwhelm, pass into hands, perish at hands, plant flag on, put against
    wall, raise flag over, ring camp, ring town, ring with guns, run up flag over, seize barracks, shatter ceasefire, shatter truce,
    stand against wall, starve into, swarm into, use mustard, use nerve`,
};
