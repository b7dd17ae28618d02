import type { EventType } from '../../../types.ts';

/** What is done against others, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const HOSTILE_DEEDS: Partial<Record<EventType, string>> = {
  COERCE: `
    place under arrest, put under arrest, hold without, hold in
    jail, hold in prison, hold for questioning, bring in for questioning, pick up for questioning, take prisoner,
    take prisoners, take into detention, take hostages, take as hostage, freeze property, keep from leaving, keep from entering, keep in
    jail, keep in prison, keep in detention, keep behind bars, charge in court, send into exile,
    send to camp, force out, force to leave, force back, force into hiding, force from power, force to resign, remove from office, remove
    from power, remove from post, strip of post, strip of powers, strip of nationality, strip of passport, dismiss from post, dismiss from
    office, throw out of office, stage coup, lead coup, mount coup, launch coup, attempt coup, carry out coup, impose news blackout, impose
    state of, impose rule, impose controls, impose dusk-to-dawn, impose round-the-clock, declare state of siege, declare
    illegal, declare unlawful, declare null, declare outlaw, extend state of, extend detention, order closure, order arrest, order
    detention, order eviction, order dissolution, order closed, order expulsion, order deportation, order off air, tighten controls on,
    tighten grip, tighten rules, tighten control, get tough on, move against, act against, use force against, use police against, use riot
    police, use batons, use truncheons, use rubber bullets, use clubs, use whips, fire water cannon, fire rubber, fire plastic bullets, fire
    into air, fire in air, fire over heads, fire warning, fire shots in air, charge crowd, charge demonstrators, charge protesters, charge
    students, beat demonstrators, beat protesters, baton-charge, put down riot, put down revolt, put down rebellion, put down uprising, put
    down protest, put down protests, crush revolt, crush uprising, crush rebellion, crush strike, crush protest, stifle dissent, silence
    critics, shut mouth of, bar journalists, bar reporters, bar opposition, bar candidate, bar candidates, bar from running, bar from
    standing, bar from office, prevent from leaving, prevent from entering, prevent from travelling, prevent from voting, prevent from
    holding, stop from entering, stop from holding, stop from marching, stop protest, stop march, stop demonstration, block march, block
    demonstration, block protest, block protesters, block rally, block broadcasts, jam broadcasts, jam radio, suspend civil, suspend
    publication, rig election, rig elections, rig vote, close radio, shut television, seal off, lock down, search houses, search homes,
    search vehicles, raid camp, raid campus, raid apartment, raid apartments, raid premises, raid hideout, set torch, put torch, put to
    torch, blow up house, blow up home, blow up houses, blow up pipeline, blow up bridge, blow up statue, blow up monument, pull down, knock
    down, destroy homes, destroy home, destroy houses, destroy crops, destroy village, destroy property, destroy church, destroy mosque,
    destroy bridge, damage embassy, damage building, smash windows, break windows, smash up, poison well, poison wells, smear with, daub
    with, cut power to, cut electricity to, cut phone, cut telephone, launch
    cyber attack, launch cyberattack, launch cyber attacks, steal data, steal secrets, steal documents, crash website, knock offline, take
    offline, hold at gunpoint, hold at knifepoint, snatch from, whisk off, grab from, use as human shield, use as human shields,
    put in psychiatric, put in mental, commit to psychiatric, confine to psychiatric, bundle onto plane, put on
    plane, bundle across border, dump across border, use as cover?, herd into, strip naked, swoop on, wall off,
    dismiss minister, dismiss general, dismiss commander, dismiss chief, dismiss governor, dismiss mayor, dismiss
    cabinet, dismiss his cabinet, dismiss parliament, keep in camp, keep in camps, hold in camps, confine to camp, confine to camps, carry off?, chain?, throw into cell, throw into cells, dismiss government, track down?,
    turn out of house, turn out of houses, turn out of homes, turn out of home, turn out of farms, turn out of flats, turn off land,
    turn off farm, throw out of house, throw out of homes, throw off land, throw off farm, throw out onto street, drive off land, drive
    off farms, drive off farm, chase off farms, force off land, force off farms, push off land, come for?, come for at, strip of seat,
    strip of office, strip of rank, strip of property, strip of vote at,
    flatten homes, flatten houses, hold for ransom, hold in basement, hold in cell, hold under house, hold under arrest,
    hold at base, hold against will, hold for days?, hold for weeks?, hold for months?, hold for years?, hold for hours?, hold since?,
    keep under house, keep under arrest, keep under guard, keep locked, keep in cell, keep in chains, keep from voting, keep out of
    parliament, keep off air, keep off ballot, have in custody, have in detention, have under arrest, have arrested,
    confine to home, confine to house, confine to barracks, confine to hotel, put under house, put under guard, put
    behind wire, put in cell, put in cells, put in irons, put in handcuffs, put in camp, put in camps, put in detention, put in asylum,
    put away, put on lorries, put on trucks, put on buses, put on trains, put on train, put on bus, put on ship, put on flight, load
    onto, load on trucks, load on lorries, herd onto, herd on, herd out of, march out of, march at gunpoint, march away, take away to,
    take ashore, take off bus, take off train, take off plane, take off flight, take off ship, take from bus, take from home, take from
    homes, take from house, take from bed, take from cell, take from office, take to jail, take to prison, take to police, take to
    station, take to unknown, take in handcuffs, take in chains, take in raid, take over newspaper, take over station, take over bank,
    take over banks, take over church, take over mosque, take over company, take over farm, take over farms, take over factory, take
    over plant, take over oil, take licence away, take away licence, take away passport, take away passports, take away land, take away
    property, pull from bus, pull off bus, pull off train, pull off plane, pull off shelves, pull off stage, bundle away, bundle off, bundle out, whisk to, spirit away, spirit off, spirit
    out, ship off to, ship back to, ship home, send back to, send back across, send home refugees, send off to camp, send to camps, send
    to labour, send to labor, send to gulag, send to siberia, send to cells, send for re-education, hand down death, board ship, board boat, board ferry, board vessel, board tanker, board trawler,
    board yacht, board freighter, board?, snatch on, snatch off, snatch at, bag?, pick up in raid, pick up in raids, swoop down on, raid mosque, raid church, raid temple, raid shop, raid shops, raid bookshop, raid printer, raid
    printing, raid studio, raid station, raid studios, raid farm, raid bank, raid headquarters, raid party, raid union, raid ship, raid
    school, search ship, turn over homes, smash presses, smash press, smash cameras, smash camera, smash
    equipment, smash statue, smash statues, smash shop, smash shops, smash stalls, cut down trees, cut lines, cut line, cut cable, cut cables, cut off water, cut water, cut off power, cut off internet, cut off phones, pull plug on radio, silence radio, silence station,
    silence press, silence newspaper, black out, break strike, break demonstration, stop at
    gunpoint, stop from speaking, stop from voting, stop from flying, stop from meeting, stop from crossing, prevent from speaking,
    prevent from attending, prevent from boarding, prevent from meeting, force to close, force to work, force to sign, force to confess,
    force to kneel, force to strip, force to march, force to return, force to convert, force to sell, force into camps, force into army,
    force into labour, force at gunpoint, force off road, force to land, force down plane, bring down plane to, compel to,
    order to report, order to close, order to stay, order to pay, order to move, order to vacate, order back to, order off land, order
    shut, order out of homes, order burned, order destroyed, order demolition, order seizure, order confiscation, shut parliament, shut
    congress, shut assembly, shut paper's, shut camp, shut shop of, close parliament, close
    congress, close assembly, close paper, close camp, suspend constitution, suspend parliament, suspend newspaper, suspend licence,
    suspend elections, suspend party, suspend judge, suspend judges, annul election, annul elections, annul vote, put off elections, rule by decree, assume power, assume powers, take power, take over
    government, grab power, bring down regime, sack judges, sack judge, sack
    minister, sack ministers, sack cabinet, sack governor, sack mayor, sack general, sack generals, sack editor, sack workers, sack
    strikers, dismiss judge, dismiss judges, dismiss strikers, dismiss editor, dismiss ministers, dismiss generals, fire minister, fire
    ministers, fire cabinet, fire judges, drum out of office, vote out of office, kick upstairs,
    plant evidence, plant bugs, bug?, bug phone, bug phones, bug office, eavesdrop, listen in on, intercept mail, open
    mail, read mail, trail?, tail?, follow everywhere, keep watch on, keep under watch, spy for, spread lies about, spread false, spread
    rumours, take down site, take down sites, take down network, bring down website, knock out website, knock out network, break into
    computers, break into network, break into accounts, break into offices, break into office, break into home, break into house, empty
    accounts, empty vault, empty vaults, rob bank, rob convoy, hold up bank, hold up bus, carry out purge, carry out raid on home,
    impose direct, demand ransom, demand money for release, shake down, levy toll, tax villagers, use
    live, use dogs, use gas, use tear, use teargas, fire gas, throw tear gas, hurl tear gas, turn water
    cannon, turn hoses on, turn dogs on, turn guns on crowd, charge crowds, wade into, lay about, beat off
    protesters, push back crowd, push back protesters, drive back crowd, drive back protesters,
    clear streets, clear roads, clear campus, clear building, empty village, empty
    villages, empty town, empty camp,
    bundle onto, bundle on to, bundle aboard, bundle into van, bundle into car, bundle into plane, bundle into lorry, bundle out of,
    bundle off to, put onto lorries, put onto trucks, put onto boats, put onto steamer, put onto buses, put onto plane, put aboard
    ship, put aboard plane, herd onto lorries, herd onto trucks, herd onto boats, herd onto steamer, herd onto buses, herd onto plane,
    herd aboard ship, herd aboard plane, load onto lorries, load onto trucks, load onto boats, load onto steamer, load onto buses,
    load onto plane, load aboard ship, load aboard plane, march onto lorries, march onto trucks, march onto boats, march onto steamer,
    march onto buses, march onto plane, march aboard ship, march aboard plane, force onto lorries, force onto trucks, force onto
    boats, force onto steamer, force onto buses, force onto plane, force aboard ship, force aboard plane, send home because, send them
    home because, ship back home, ship out illegal, round up traders, round up illegal, round up migrants, round up students, have
    confiscated, have detained, have padlocked, order confiscated, order detained, shut printing, close printing, seize printing,
    seize copies, confiscate copies, burn down market, burn down shops, burn down homes, burn down church, burn down mosque, burn down
    school, set light to homes, set fire to homes, set fire to mosque, set fire to church, set fire to shops, smash up shops, smash
    windows of, wreck offices, ransack offices, ransack shops, loot shops, desecrate graves, desecrate cemetery, withdraw passport,
    keep incommunicado, tap telephone, yank off air, black out broadcasts, ban from leaving, turn back at airport, confine to
    quarters, confine to village`,
  ASSAULT: `
    launch military, launch counterattack, launch suicide, carry out air, carry out execution, carry out executions, carry out suicide,
    stage suicide, conduct air, attempt assassination, attempt to kill, attempt to murder, attempt on life, try to kill, try to assassinate,
    try to murder, plot to kill, plot to assassinate, fire shots, fire bullets, fire gun at, fire weapons at, fire tank,
    spray with bullets, spray with gunfire, rake with, hurl firebomb, plant mine, plant mines, plant
    landmines, lay mines, set off car, set off roadside, blow herself up, blow themselves up, blow to pieces, go off in, go off near, go off
    outside, crash into crowd, drive car into, drive truck into, drop bomb on, hit
    targets, hit positions, wage guerrilla, wage campaign of terror, wage holy war, break truce with attack, seize bridge, seize province,
    cross border into, send troops into, send tanks into, send army into, roll tanks into, move tanks into, thrust
    deep into, sweep into, pour across, pour over border, push across, penetrate deep, drive deep, beat unconscious, beat with, beat
    severely, kick and beat, punch and kick, club with, whip with, slash with, slash throat, cut throat, cut throats, cut off head, chop
    off, pour petrol on, douse with, set dogs on, gouge out, pull out fingernails, give electric shocks, subject to torture, subject to
    beatings, die in attack, die in bombing, die in raid, die in clash, die in ambush, die at hands of, put to sword, pick off, finish off,
    wipe off map, ethnically cleanse, use chemical, use mustard gas, use biological, use cluster bombs, use
    napalm, use nuclear, release gas, release nerve gas, spread poison, hurl acid, spit at, come under attack, come under fire from, come
    under shelling, come under bombardment, come under missile, suffer attack, down plane, down helicopter, down jet, down drone, sink ship,
    sink boat, sink warship, sink ferry, sink patrol,
    rain shells, rain bombs, rain rockets, rain mortars, rain missiles, rain fire, empty pistol, empty gun, empty
    magazine, empty rifle, put bullet, drive troops from, drive soldiers from, drive fighters from, drive
    guerrillas from, drive rebels from, empty villages of, empty towns of, sow mines, cut to pieces, let
    fly with, cut down?, survive attack, survive assassination, survive attempt, escape attempt, escape assassination, take lives of, claim life of, claim lives of, end life of, answer with artillery, answer with fire, answer
    with shells, answer with rockets, answer with guns, answer with bombs, answer with gunfire, reply with artillery, reply with fire,
    reply with shells, reply with rockets, reply with gunfire, respond with artillery, respond with fire, respond with shells, respond
    with rockets, respond with gunfire, hit back with, hit back at, respond in kind, reply in kind, level half, level
    village, level villages, level city, level homes, level houses, level quarter, level district, level block, reduce to rubble, reduce
    to ruins, reduce to ashes, turn to rubble, turn into rubble, blow off,
    blow roof, blow hole, blow apart, blow open, blow down, blow out of sky, blow out of water, blow to bits, tear apart, tear to
    pieces, rip apart, rip open, rip into crowd, tear into crowd, shred?, fall on?, fall upon, descend on village, sweep down on, swarm
    over, pounce on, spring ambush, lay ambush, lie in wait, empty revolver, empty his gun, empty his pistol, empty clip, empty
    magazines, have throat cut, have throats cut, have throats slit, have throat slit, have hand cut, have hands cut, have ears cut,
    hack to death, hack to pieces, hack with, hack down, cut to death, chop to death, chop to pieces, spear to death, slash to death, batter to death, trample to death, whip to death, flog to death,
    starve to death, drag to death, drown?, drown in, throw from helicopter, throw from plane, throw down well, throw
    into well, throw into river, throw off cliff, throw hand, throw spears, roll grenade, hurl petrol, hurl spears, drop napalm, drop explosives, drop charges on, pour fire, pour shells, pour bullets, pour rockets, pump bullets, put bullets, fire bullet,
    fire round, fire rounds, fire burst, fire bursts, fire volley, fire volleys, fire salvo, fire salvoes, fire katyushas,
    fire katyusha, fire kalashnikov, fire machine, fire missiles at, fire missile at, fire arrow, fire arrows, fire torpedo, fire
    torpedoes, open up with, open up from, loose fire, let loose, let off bomb, turn
    guns on, turn gun on, turn fire of, turn artillery on, train fire, set off mine, set off charge, leave bomb, plant explosives, plant device, hide bomb, lay bomb, lay
    bombs, send bomb, send letter bombs, mail bomb, post bomb, send suicide, send bomber, send bombers,
    send assassins, send hit, send killers, send missiles, send rockets, send shells, rain down, hail down, come down on?, gun for,
    gunned, cut off hands, cut off ears, cut off hand, cut off ear, cut off noses, cut out tongue, burn
    to ground, burn to cinders, burn villages, burn village, burn out of, put to flight, put to knife, put town, put under fire, bring
    under fire, bring down helicopter, bring down plane, bring down jet, bring down airliner, bring down drone, bring down aircraft, knock out tank, knock out tanks, knock out guns, knock out radar, knock out bridge, knock out bridges, take
    out bridge, take out radar, take out tanks, take out targets, take out leader, take out position, take out positions, take aim with,
    take shots at, take fire from, take bridge, take port, take fort, take barracks, take capital, take by
    storm, take under fire, take turns to beat, win back, seize town, seize towns, seize village, seize villages, seize
    island, seize airport, seize airfield, seize port, seize hill, seize hills, seize capital, seize city, seize base, seize bases,
    seize outpost, seize positions, seize territory, seize control, go into battle, go on offensive, go on attack, go over to
    attack, go over to offensive, go in shooting, go in with guns, go after positions, give battle, do battle, do to death,
    meet in battle, make sortie, make foray, cross into, cross over into, move on town, move on capital, push toward, push towards, push deep, push up to,
    advance into, advance towards, advance toward, advance to within, drive towards, drive toward, drive on capital, break into barracks, break into base, break into village, break into house
    and, burst in, walk into and, open fire with, open fire from, cut down with, cut down in, rake?, strafe?, mine
    road, mine roads, mine harbour, mine harbor, mine harbors, mine harbours, mine waters, starve out, blast out of, flush out, drive out with, send to bottom, send to death, send to deaths, kick in, kick
    senseless, beat black, beat about, beat half, beat senseless, beat until, beat soles, hang from, hang by, string up, stretch on, burn with cigarettes, burn with irons, tear out, pull out nails, pull nails, pluck out, break arms, break legs, break fingers, break ribs, break jaw, break nose,
    knock teeth, knock unconscious, knock to ground, pistol-whip, bayonet, garotte, spray with acid, throw vitriol, spit on,
    spit in face, slap in face, slap?, head-butt, tar and feather, run over, run down with, plough into, plow into, crash truck, crash car, crash plane, fly plane into, fly planes into, fly into
    side,
    take life of,
    fall to?, fall into hands of,
    use live bullets, use live ammunition, use live rounds, open up with rifles, open up with machine-guns, open up with mortars, open
    up with bullets, open up with gunfire, open up with shells, let loose with rifles, let loose with machine-guns, let loose with
    mortars, let loose with bullets, let loose with gunfire, let loose with shells, rake with rifles, rake with machine-guns, rake
    with mortars, rake with bullets, rake with gunfire, rake with shells, spray with rifles, spray with machine-guns, spray with
    mortars, spray with shells, pepper with rifles, pepper with machine-guns, pepper with mortars, pepper with bullets, pepper with
    gunfire, pepper with shells, pound with rifles, pound with machine-guns, pound with mortars, pound with bullets, pound with
    gunfire, pound with shells, hack with machetes, put to death villagers, leave dead in, blow up bus, blow up pylon, blow up pylons,
    blow up train, shoot out of sky, finish off wounded, drive bomb into, drive car bomb, ram boat, ram truck into, lie in wait for,
    fall upon convoy, set upon with, pounce on convoy, overrun post, overrun camp, overrun garrison, swoop on camp, swoop on village`,
};
