import type { EventType } from '../../../types.ts';

/** What is done to others by force or by law. A question mark as in `ACT_VERBS`. */
export const FORCE_AND_PENALTIES: Partial<Record<EventType, string>> = {
  MOBILIZE: `
    activate air defence, activate air-raid, activate battalion, activate brigade, activate corps, activate cyber, activate
    defences, activate early-warning, activate militia, activate volunteer, aim rockets at, alert coastguard, alert garrisons,
    alert reservists, alert troops, announce call-up, announce conscription, be out in force, begin call-up, bolster border,
    bolster defences, bolster defenses, bring in police, bring in policemen, bring in riot police, bring in soldiers, bring in
    tanks, bring to combat readiness, bring to full alert, bring to full strength, bring to war strength, bus in police, call
    back to barracks, call in army, call in national guard, call in paratroopers, call in riot police, call out garrison, call
    out police, call out regiment, call out riot police, confine troops to barracks, create brigade, create commando, create
    cyber, create rapid reaction, create regiment, create self-defence, cross demarcation line, cross median line, dig
    emplacements, dig fortifications, display firepower, display hardware, display might, display muscle, display rockets,
    double watch, enter airspace, enter disputed waters, enter territorial waters, enter waters claimed, enter waters off,
    explode atomic device, explode hydrogen bomb, explode nuclear bomb, explode underground, extend military service, extend
    national service, extend tour of duty, fly in police, form battalion, form brigade, form regiment, form self-defence, form
    vigilante, get ready for assault, get ready for invasion, get ready for offensive, get ready for siege, get ready to
    assault, get ready to bombard, get ready to fight, get ready to invade, get ready to march on, get ready to retake, get
    ready to storm, go on maneuvers, go on manoeuvres, go on patrol, hand out ammunition, hand out gas masks, hand out
    kalashnikovs, hand out pistols, heighten readiness, heighten security, heighten vigilance, hold on alert, hold on stand-by,
    increase readiness, increase vigilance, install anti-aircraft, install anti-missile, install anti-ship, install batteries,
    install howitzers, install launchers, install surface-to-air, intensify surveillance, intensify vigilance, introduce
    military service, introduce national service, intrude into airspace, intrude into waters, issue call-up orders, issue
    call-up papers, issue mobilisation, issue mobilization, keep on stand-by, lay minefield, line frontier with, line route
    with, maintain guard on, maintain round-the-clock, maintain watch on, maintain watch over, make display of force, make
    display of strength, make preparations for attack, make preparations for battle, make preparations for invasion, make
    preparations for offensive, make preparations for war, make ready to assault, make ready to attack, make ready to fight,
    make ready to invade, make ready to storm, mine approaches, mine beaches, mine frontier, mount round-the-clock, mount watch,
    move artillery into, move divisions closer, move divisions near, move howitzers into, move launchers into, move police into,
    move reinforcements into, order back to barracks, order call-up, order conscription, order on alert, order on stand-by,
    order on standby, order to battle stations, order to be on guard, order to report to barracks, order to report to bases,
    order to report to units, penetrate airspace, place guards, place marksmen, place on alert, place on stand-by, place on
    standby, place policemen, place sentries, post gendarmes, post guards, post marksmen, post police around, post police at,
    post police outside, post policemen, post sentries, post snipers, post soldiers around, post soldiers at, post soldiers
    outside, post troops around, post troops at, post troops outside, pour extra into, pour policemen into, put guards on, put
    on emergency footing, raise brigade, raise corps, raise security level, raise threat level, raise troop levels, raise
    vigilance, rush in police, sail along coast, sail close to, sail within sight, send call-up, send in police, set off nuclear
    device, set up anti-aircraft, set up anti-terrorist, set up artillery, set up brigade, set up commando, set up cyber, set up
    elite unit, set up howitzers, set up machine-gun, set up machine-gun nests, set up militia, set up paramilitary, set up
    rapid reaction, set up regiment, set up roadblocks around, set up rocket launchers, set up self-defence, set up unit of,
    show off firepower, show off fleet, show off hardware, show off might, show off weapons, stage display of force, stage
    display of strength, stage fly-past, stage live-fire, stage march-past, stage show of force, stage show of strength, steam
    along, steam off, steam past, step up reconnaissance, step up surveillance, step up vigilance, step up watch, stock up on
    ammunition, stock up on arms, strengthen fortifications, summon conscripts, summon reserves, summon reservists, swear in
    constables, swear in militiamen, swear in reservists, swear in volunteers, tell to be on alert, tell to be on guard, tell to
    be on watch, tell to report to barracks, tell to report to bases, tell to report to units, test anti-ship, test interceptor,
    test surface-to-air, test torpedo, test warhead, throw cordon around, throw cordon round, tighten vigilance, tighten watch,
    train artillery on`,
  SANCTION: `
    abandon attempts to broker, abandon attempts to mediate, abandon attempts to reconcile, abandon efforts to broker, abandon
    efforts to mediate, abandon efforts to reconcile, abandon good offices, abandon shuttle, adjourn negotiations indefinitely,
    adjourn talks indefinitely, adopt punitive, agree punitive, agree sanctions against, agree sanctions on, approve punitive,
    approve sanctions against, approve sanctions on, boycott airline, boycott ceremony, boycott championships, boycott cup,
    boycott exhibition, boycott fair, boycott festival, boycott firms, boycott fruit, boycott match, boycott produce, boycott
    tour, boycott tournament, break up bargaining, break up discussions, break up negotiations, bring home contingent, bring
    home experts, cancel contracts with, cancel export licences, cancel landing rights, cancel purchase of, close border
    crossings, close crossing with, close crossings with, close land border, close office agency, close office aid, close office
    relief, close offices agency, close offices aid, close offices relief, cool relations with, cool ties with, cut cooperation,
    declare dialogue over, declare negotiations over, declare talks dead, declare talks over, deny docking, deny export licence,
    deny export licences, deny transit rights, deprive of membership, deprive of seat, deprive of vote, end attempts to broker,
    end attempts to mediate, end attempts to reconcile, end efforts to broker, end efforts to mediate, end efforts to reconcile,
    end programme to train, end programme under which, evict advisers, evict monitors, evict observers, evict peacekeepers,
    expel agencies, expel agency, expel bank, expel charity, expel company, expel firm, expel from bloc, expel from
    commonwealth, expel from council, expel from federation, expel from games, expel from league, expel from union, expel
    relief, fly out diplomats, fly out inspectors, fly out observers, fly out peacekeepers, freeze cooperation, give days to be
    gone, give days to get out, give days to go, give days to pack, give days to quit, give hours to be gone, give hours to get
    out, give hours to go, give hours to pack, give hours to quit, give month to leave, give months to leave, give until to
    leave, give up attempts at mediation, give up attempts to broker, give up attempts to mediate, give up attempts to
    reconcile, give up efforts to broker, give up efforts to mediate, give up efforts to reconcile, give up good offices, give
    up shuttle, give week to be gone, give week to get out, give week to go, give week to pack, give week to quit, give weeks to
    be gone, give weeks to get out, give weeks to go, give weeks to leave, give weeks to pack, give weeks to quit, halt buying,
    halt cooperation, halt disbursement, halt disbursements, halt flying to, halt importing, halt programme to train, halt
    programme under which, halt purchases, halt supplying, hold up cargo at, hold up goods at, hold up lorries at, hold up
    trucks at, leave embassy vacant, leave embassy without, leave league over, leave mission vacant, leave mission without,
    leave pact over, lower relations to, lower representation to, order agencies to quit, order charity to quit, order
    inspectors to quit, order monitors to quit, order observers to quit, order peacekeepers to quit, pronounce negotiations
    dead, pronounce talks dead, pull experts out, pull out contingent, pull out experts, pull out of consortium, pull out of
    fair, pull out of festival, pull technicians out, quit as go-between, quit as mediator, quit league over, quit pact over,
    quit treaty over, reduce consular, reduce diplomatic presence, reduce diplomatic representation, reduce diplomatic staff,
    reduce representation, refuse accreditation to ambassador, refuse agrement to ambassador, refuse docking, refuse export
    licence, refuse export licences, refuse overflight, refuse to accept credentials, refuse to accredit, refuse to compete,
    refuse to dock, refuse to play against, refuse to receive ambassador, refuse to send team, refuse to tour, refuse to unload
    cargo, refuse transit rights, resign as go-between, resign as mediator, revoke concession, revoke mandate, revoke
    preferential, scale back cooperation, scale down cooperation, see no point in negotiations, see no point in talking, see no
    point in talks, send inspectors home, send inspectors packing, send observers home, send peacekeepers home, send
    peacekeepers packing, shun goods, shun products, shun wine, shut office agency, shut office aid, shut office relief, shut
    offices agency, shut offices aid, shut offices relief, stay away from ceremony, stay away from games, stay away from goods,
    stay away from olympics, stay away from products, stay away from wine, step down as go-between, step down as mediator, stop
    disbursement, stop disbursements, stop flying to, stop purchases, strip of hosting, strip of landing rights, strip of
    medals, strip of preferences, take economic measures against, take punitive action against, take retaliatory against, tell
    agencies to quit, tell charity to quit, tell inspectors to quit, tell monitors to quit, tell observers to quit, tell
    peacekeepers to quit, throw out agencies, throw out charity, throw out company, turn back on ally, withdraw as go-between,
    withdraw athletes, withdraw battalion from force, withdraw contingent from force, withdraw experts, withdraw landing rights,
    withdraw missionaries, withdraw technicians, send packing team, send packing mission, send packing inspectors, send packing observers, send packing monitors, send packing workers, send packing envoys, send packing delegation, send packing journalists, send packing peacekeepers, send packing missionaries, keep athletes out, keep team out, keep out of Games, keep out of games, stay out of Games, stay out of games, oust inspectors, withdraw contingent, withdraw peacekeepers, withdraw blue helmets, withdraw observers, withdraw monitors, pull out peacekeepers, pull out contingent, pack off diplomats, pack off envoys, pack off attaches, put on black list, place on black list`,
  COERCE: `
    allow nobody in, allow nobody out, allow nobody through, assume absolute, assume direct rule, bar from ballot, bar from
    campaigning, bar from elections, bar from politics, bar from preaching, bar from publishing, bar from reporting, bar from
    seeking, bar from teaching, bar from travelling, bar from voting, block channels, block convoys, block internet, block
    relief convoy, block social media, block supplies to, block web sites, block websites, bring under army, bring under direct
    rule, bring under emergency rule, bring under martial law, bring under military rule, bust gang, bust ring, capture bomber,
    capture drug, capture fugitive, capture gang, capture hacker, capture smuggler, capture suspect, capture suspects, capture
    trafficker, capture traffickers, carry off cattle, carry off goods, carry off grain, carry off livestock, carry off
    machinery, carry off property, catch fugitive, catch infiltrators, catch poachers, catch smugglers, catch spies, catch spy,
    charge with batons, charge with batons drawn, charge with clubs, charge with sabres, charge with truncheons, charge with
    whips, chase boats away, chase boats from, chase boats out, chase from homes, chase from land, chase from village, chase
    trawler away, chase trawler from, chase trawler out, chase trawlers away, chase trawlers from, chase trawlers out, club
    demonstrators, club marchers, club monks, club protesters, club students, condemn to hard labour, condemn to jail, condemn
    to life in, condemn to prison, condemn to years in, crack drug ring, crack ring, crack spy ring, crush demonstrations, crush
    dissent, crush mutiny, crush opposition, crush protests, crush unrest, cut off from outside world, deny exit visa, deny
    passport, deny registration, deny right to vote, dig up graves of, dismiss dozens of, dismiss from army, dismiss from jobs,
    dismiss from service, dismiss from university, dismiss hundreds of, dismiss lecturers, dismiss professors, dismiss rector,
    dismiss teachers, dismiss thousands of, dismiss workers, drag into bush, drag into car, drag into forest, drag into jeep,
    drag into street, drag into van, drive off camels, drive off cattle, drive off goats, drive off herds, drive off livestock,
    drive over frontier?, drive over river?, erase data, erase files, erase records, escort out of country, escort out of
    waters, escort to border, escort to frontier, extend custody, extend imprisonment, extend remand, fire baton rounds, fire
    canisters, fire pellets, fire stun grenades, fire tear-gas, flood server with, flood servers with, flood web site with,
    flood website with, force into car, force into jeep, force into van, force into vehicle, force to carry, force to crawl,
    force to dig, force to haul, force to labour, force to undress, force to walk ahead, force to walk in front, give army free
    hand, give army powers, give army sweeping powers, give lashes, give life in prison, give life term, give military free
    hand, give military powers, give military sweeping powers, give months in jail, give police free hand, give police powers,
    give police sweeping powers, give strokes, give troops free hand, give troops powers, give troops sweeping powers, give
    years in jail, give years in prison, halt broadcasts, halt printing, halt publication, hand powers to army, herd in front
    of, hold in solitary, hold up convoy, hold up convoys, hose demonstrators, hose protesters, hound from homes, hound from
    office, hound out, hound out of, impose gag, impose house arrest, impose islamic law, impose press law, keep correspondents
    away, keep correspondents out of, keep in cells, keep in solitary, keep lawyers away, keep lawyers out of, keep observers
    away, keep observers out of, keep reporters away, keep reporters out of, lash out with batons, lash out with clubs, lash out
    with sticks, lash out with truncheons, lash out with whips, let no pass, let nobody in, let nobody leave, let nobody out,
    let nobody pass, level shacks, level shanties, lock in cell, lock in cells, lock in container, lock in room, make off with,
    make walk ahead, make walk in front, occupy estates, occupy farms, occupy plantations, open up with tear gas, open up with
    water, open up with water cannon, order boat out, order ferry out, order not to leave, order ship out, order trawler out,
    order trawlers out, order vessel out, overturn stalls, pack off, paint swastikas, paralyse computers, paralyse servers,
    paralyse web site, penetrate computers, penetrate network, penetrate networks, penetrate servers, penetrate systems, pick up
    activists, pick up dissidents, pick up journalists, pick up militants, pick up monks, pick up opposition, pick up students,
    pick up supporters, pick up suspects, pick up youths, place under army control, place under direct rule, place under
    emergency rule, place under military rule, place under surveillance, plant malware, plant virus, plant worm, press into
    labour, press into militia, prolong curfew, prolong detention, prolong emergency, prolong emergency rule, prolong martial,
    prolong state of, pull off newsstands, pull off screens, pull off stands, pull plug on broadcast, pull plug on broadcaster,
    pull plug on channel, pull plug on newspaper, pull plug on programme, pull plug on satellite, pull plug on station, pull
    plug on television, push back across border, push back across river, put down insurrection, put down mutiny, put down riots,
    put down rising, put down strike, put down unrest, put in solitary, put on boat to, put on ferry to, put under army control,
    quash dissent, quash protest, quash rebellion, quash revolt, quash unrest, quash uprising, refuse accreditation, refuse
    bail, refuse exit visa, refuse passport, refuse to register candidate, refuse to register church, refuse to register party,
    refuse to register union, remove from ballot, remove from electoral, remove from voters, renew detention, renew emergency,
    renew state of emergency, replace home page with, replace web page with, sack miners, sack officers, sack officials, sack
    premier, sack professors, sack teachers, scatter crowd, scatter demonstrators, scatter marchers, scatter mourners, scatter
    protesters, scatter strikers, seal area, seal camp, seal quarter, seal town, seal township, seal village, send back asylum,
    send back boat people, send home aliens, send home dock, send home illegal, send home immigrants, send home labourers, send
    home students, send home traders, send to penal, send to penal colony, send to re-education, sever electricity, sever power,
    sever power supply, sever water, sever water supply, shield themselves behind, shield themselves from, shield themselves
    with, slaughter cattle of, slaughter herds of, slaughter livestock of, smash cell, smash gang, smash ring, smash spy ring,
    smother dissent, smother opposition, smother protest, stamp out dissent, stamp out opposition, stamp out unrest, steal
    e-mails, steal emails, steal files, steal passwords, stop broadcasting, stop printing of, stop publication, strike from
    ballot, strike from electoral, strike from list of candidates, strike from rolls, strike from voters, strike off ballot,
    strike off electoral, strike off list of candidates, strike off rolls, strike off voters, strip of belongings, strip of
    command, strip of land, strip of mandate, strip of parliamentary, strip of possessions, strip of right, strip of rights,
    surround compound, surround headquarters, surround home, surround house, swamp servers, swamp website, take away by force,
    take control of aircraft, take control of airliner, take control of bus, take control of computers, take control of ferry,
    take control of freighter, take control of plane, take control of servers, take control of ship, take control of tanker,
    take control of trawler, take control of vessel, take control of yacht, take dictatorial, take direct control of, take
    emergency powers, take off news stands, take off newsstands, take off screens, take over assets, take over estates, take
    over factories, take over land, take over plantations, take over properties, take over property, take sweeping powers, tell
    not to broadcast, tell not to leave, tell not to preach, tell not to publish, tell not to report, tell not to travel, throw
    into camp, throw into dungeon, throw into van, tie to jeep, tie to tank, tighten martial, tighten press, turn away asylum,
    turn away boat people, turn away refugees, turn back ambulances, turn back boat people, turn back boats, turn back convoys,
    turn back freighters, turn back migrants, turn back refugees, turn back ships bound, turn back tankers, turn back vessels,
    uncover arms cache, uncover cache, unleash dogs, unleash police dogs, unleash riot police, unleash tear gas, unleash water
    cannon, use cattle prods, use mounted police, use sjamboks, use stun grenades, use stun guns, bar from newsstands, bar from airwaves, bar from circulation, ban from newsstands, take off newsstands, take over wells, take over pipelines, take over mines, take over plantations, take over factories, take over refineries, break up assembly, break up gathering`,
  ASSAULT: `
    attach electrodes, break arm?, break bones, break calm, break cessation, break leg?, break pause in, break skull, break
    thumbs, burn breasts, burn feet, burn flesh, burn skin, burn soles, bury radioactive, carry war into, charge hill, charge
    lines, charge position, charge positions, charge ridge, charge trenches, clear of croats, clear of inhabitants, clear of
    moslems, clear of muslims, clear of serbs, close noose, close ring around, close ring on, club over head, complete
    encirclement, contaminate reservoir, contaminate wells, cross border in force, cross border with armour, cross border with
    tanks, cross frontier in force, cross frontier with armour, cross frontier with tanks, cross river in force, cross river
    with armour, cross river with tanks, cut off force, cut off garrison, cut off rebels, cut off retreat, cut off troops, cut
    off unit, cut rail link, cut supply line, cut supply lines, cut supply route, deprive of food, deprive of sleep, deprive of
    water, dislodge fighters, dislodge from hill, dislodge from positions, dislodge from ridge, dislodge from stronghold,
    dislodge from town, dislodge from village, dislodge garrison, dislodge guerrillas, dislodge rebels, disregard pause, drive
    ambulance packed, drive car laden, drive car packed, drive lorry into, drive lorry laden, drive lorry packed, drive over
    landmine, drive over mine, drive truck laden, drive truck packed, drive van into, drop cluster, drop phosphorus, drop toxic,
    fill mass grave, fire chemical shells, fire gas shells, fire phosphorus, fly bombing, fly combat missions, fly missions
    against, fly sorties against, fly strike missions, force himself on, force himself upon, force themselves on, force
    themselves upon, give beating, go on bombing, go on bombing mission, go on bombing raid, go on killing spree, go on raid, go
    on raids, go on shooting spree, go on strike mission, go on strike missions, hide explosives, hit in face, hit land mine,
    hit landmine, hit mine, hit over head, hold head under, hold heights, hold ridge, hold under siege, keep under fire, keep
    under shellfire, keep under siege, keep up barrage, keep up siege, lace with arsenic, lace with cyanide, lace with poison,
    land in kibbutz, land in residential, land in residential areas, lay down barrage, lay down fire, lose base to, lose
    garrison to, lose hill to, lose outpost to, lose positions to, lose town to, lose village to, mail anthrax, maintain siege,
    make bid to kill, maul?, place bomb, place bombs, place explosive device, place explosives, place limpet, plant booby-trap,
    plant charges, plant limpet, plant radioactive, plunge head, post letter bomb, post parcel bomb, press on to capital, press
    on towards, push from train, push off cliff, push off roof, push off train, put arsenic in, put cyanide in, put poison in,
    release anthrax, release chlorine, release nerve, release sarin, roll across border, roll across frontier, run amok with
    axe, run amok with gun, run amok with knife, run amok with machete, run amok with rifle, send anthrax, send letter
    containing, send letters containing, send parcel bombs, send razor blades, set about with axes, set about with bottles, set
    about with clubs, set about with knives, set about with sticks, shatter armistice, shatter bus, shatter calm, shatter
    convoy, shatter lull, shatter patrol, shatter vehicle, slug it out, spray chemicals, spray defoliant, spray defoliants,
    spray mustard, spray toxic, spray with chemicals, spray with defoliant, spray with poison, spray with toxic, spread anthrax,
    spread germs, spread plague, spread radioactive, sprinkle acid, sprinkle powder, sprinkle toxic, strap explosives, survive
    bombing, survive grenade, survive shooting, take war into, tear up ceasefire, tear up truce, throw from balcony, throw from
    roof, throw from train, throw from window, throw stones at ambulance, throw stones at bus, throw stones at buses, throw
    stones at car, throw stones at cars, throw stones at homes, throw stones at motorists, throw under train, throw under
    wheels, tighten grip on town, tighten noose around, tighten ring around, tighten siege, trap garrison, tread on landmine,
    tread on mine, unleash barrage, unleash bombers, unleash warplanes, use cyanide, use defoliants, use gas shells, use
    phosphorus, use sarin, use white phosphorus, violate buffer zone, violate cessation, violate demilitarised, violate
    demilitarized, violate girl, violate girls, violate nuns, violate pause, violate schoolgirls, trade rifle fire, trade artillery fire, trade mortar fire, trade machine-gun fire, trade shellfire, trade rocket fire, trade heavy fire, subject to shocks, subject to torture, subject to beatings, subject to electric shocks, fire back, shoot back, strike back, drive from homes, drive out of homes, chase from homes, drive from villages`,
};
