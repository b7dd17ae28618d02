import type { EventType } from '../../../types.ts';

/** What is done against others, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const HOSTILE_DEEDS: Partial<Record<EventType, string>> = {
  PROTEST: `
    go on rampage, go on hunger, go on fast, go to streets, come out on strike, come out in protest, come out on streets, come out to
    protest, down pens, take part in strike, take to roads, take over campus, take over university, call for strike, call out on strike,
    lead strike, launch strike, launch hunger-strike, launch campaign of civil, start strike, begin fast, resume strike,
    continue strike, enter strike, enter day of strike, organise strike, organize strike, join strike, join strikes, hold strike, stage
    mutiny, stage sit-down, stage silent, stage peaceful, stage angry, stage mass, observe general strike, observe hartal, observe bandh,
    observe day of mourning, refuse food, refuse to teach, refuse to load, refuse to unload, refuse to pay taxes, stop eating, stop working,
    stop traffic, stay off work, stay home in protest, gather to protest, gather to demand, gather in protest, assemble to protest, crowd
    into square, turn out to demand, turn out in protest, parade in protest, surge through, swarm through, rampage through, run riot, run
    amok, clash with riot police, throw bottles, throw tomatoes, throw shoe, throw shoes, hurl bottles, hurl insults, hurl abuse, hurl eggs,
    burn in effigy, burn portrait, burn portraits, burn picture, burn pictures, burn copies, burn cars, burn buses, burn barricades, set
    fire to tyres, set fire to tires, set up barricades, set up barricade, set up roadblock, put up barricades, put up roadblocks, build
    barricades, erect roadblocks, form human chain, chain themselves, chain himself, chain herself, lie down in front, lie down in road,
    blockade highway, blockade streets, blockade railway, blockade embassy, blockade entrance, blockade refinery, blockade border, block
    border, block access road, block main, block trains, block train, block trucks, block port, block square, occupy university, occupy
    campus, occupy building, occupy buildings, occupy embassy, occupy consulate, occupy factory, occupy plant, occupy offices, occupy
    parliament, occupy ministry, occupy airport, occupy runway, occupy land, occupy farm, occupy church, occupy school, storm embassy, storm
    consulate, besiege embassy, sign petition, shout anti-government, wave banners, carry banners, hold banners, light candles, wear black,
    set herself on fire, set themselves on fire, set himself alight, set herself alight, immolate,
    barricade themselves, barricade himself, fast in protest, fast to protest, fast to demand, sew lips, sew up
    lips, stitch lips, bring to standstill with, bring to halt with, tear up poster, tear up posters, tear down
    posters, tear down portraits, deface portrait, deface portraits, shout down, troop out of school, blockade ports
    with trawlers, bang drums`,
  SANCTION: `
    break diplomatic, cut back aid, cut military aid, cut economic aid, lower level of, reduce level of, scale down ties, scale down
    relations, scale down presence, reduce number of diplomats, reduce staff at embassy, reduce embassy, put hold, put relations on, put
    ties on, put on blacklist, place on blacklist, put on list of, add to blacklist, add to list of, freeze diplomatic, suspend military
    aid, suspend peace talks, suspend diplomatic, suspend delivery, suspend deliveries, suspend operations in, suspend work in, suspend
    visas, halt military, halt arms, halt operations in, stop deliveries, end cooperation, end mission, end military, end support for, call
    off peace talks, call off tour, cancel invitation, cancel agreement, cancel order, cancel orders, cancel state visit, storm out of
    talks, storm out of meeting, quit talks, quit negotiations, quit peace talks, quit organisation, quit organization, leave talks, leave
    negotiations, abandon peace talks, give up mediation, give up mediating, withdraw from organisation, withdraw from organization,
    withdraw from commonwealth, withdraw from mission, withdraw workers, withdraw offer of, withdraw invitation, pull
    out workers, pull out of organisation, close border with, close borders, close frontier, close airspace, shut border, seal border, seal
    borders, expel correspondent, expel reporter, expel journalist, expel officials, expel from organisation, expel from organization, ask
    to leave, ask ambassador to leave, order ambassador to leave, order reporter, order journalist, tell diplomats, refuse to renew visa,
    impose economic, impose trade, impose arms, impose ban on imports, impose import, impose restrictions on trade, impose fine, renew
    sanctions, renew embargo, slap ban, slap fine, boycott products from, ban arms, ban ships, ban aircraft, ban airlines, ban investment,
    ban visits, bar entry of, bar ships, block accounts, give cold shoulder to, turn back on talks, withdraw from talks, pull out of talks,
    walk away from talks, bow out of talks, back out of talks, walk out on talks, pull out of peace talks, withdraw from peace talks, pull
    out of negotiations, withdraw from negotiations,
    scale down contacts, scale back contacts, scale back ties, scale back aid, scale down aid, send home diplomats,
    send home ambassador, send home envoy, show door to, starve of, pull rug, leave in lurch, send ambassador home, send envoy home, send diplomat home, send diplomats home, put on ice, strike off list`,
  MOBILIZE: `
    put forces on, put troops on, put army on, put police on, put on maximum alert, put on combat alert, put in combat readiness, place
    forces on, place troops on, stand by for action, raise state of alert, raise readiness, raise combat readiness, heighten alert, declare
    alert, declare mobilisation, declare mobilization, order mobilisation, order mobilization, order general mobilisation, order general
    mobilization, order deployment, order ships, announce mobilisation, announce mobilization, call out reserves, call out reservists, call
    out militia, activate reserves, send police reinforcements, send aircraft carrier, send gunboat, send gunboats, send more troops, send
    extra troops, send additional troops, send fresh troops, dispatch police, rush police, move to border, mass along, mass on border, mass
    near, mass at, strengthen defences, strengthen defenses, strengthen security, strengthen border, increase security, increase number of
    troops, boost presence, step up border, step up military, tighten border, tighten controls?, stage military, stage naval, stage war
    games, stage mock, hold military parade, conduct military, conduct naval, conduct war games, conduct test, conduct nuclear, conduct
    missile, carry out test, begin war games, test launch, test-launch, test rocket, test rockets, test bomb, test weapon, test weapons,
    explode nuclear device, detonate nuclear device, launch missile over, fly over, fly near, fly along, sail through strait, sail near,
    sail towards, sail toward, head for gulf, steam towards, steam toward, take up battle, take up defensive, take to hills, take up combat,
    set up checkpoints, set up roadblocks to search, man checkpoints, man barricades, guard border, train recruits, train guerrillas, train
    rebels, train fighters, train hackers, train militia, train militants, train terrorists, train soldiers to, form army, form militia,
    form militias, create militia, stock up on weapons, acquire missiles, acquire weapons, buy missiles, develop missiles, develop nuclear,
    develop weapons, build missiles, build nuclear, produce nuclear, produce missiles, enrich uranium, prepare to attack, prepare to launch,
    prepare to invade, prepare to fight, prepare to shell, prepare offensive, prepare invasion, prepare attack, prepare for attack, prepare
    for battle, prepare for offensive, prepare for combat, get ready to attack, get ready for war, gear up for attack, ready for battle,
    ready for war, go on alert, send reinforcements, throw up checkpoints, throw up roadblocks,
    pour troops, pour soldiers, pour forces, pour reinforcements, throw ring around, stand guard`,
  COERCE: `
    place under arrest, put under arrest, put under house arrest, keep under house arrest, hold under house arrest, hold without, hold in
    jail, hold in prison, hold for questioning, take in for questioning, bring in for questioning, pick up for questioning, take prisoner,
    take prisoners, take into detention, take hostages, take as hostage, freeze property, keep from leaving, keep from entering, keep in
    jail, keep in prison, keep in detention, keep behind bars, charge in court, send into exile, send to labour camp, send to labor camp,
    send to camp, force out, force to leave, force back, force into hiding, force from power, force to resign, remove from office, remove
    from power, remove from post, strip of post, strip of powers, strip of nationality, strip of passport, dismiss from post, dismiss from
    office, throw out of office, stage coup, lead coup, mount coup, launch coup, attempt coup, carry out coup, impose news blackout, impose
    state of, impose rule, impose direct rule, impose controls, impose dusk-to-dawn, impose round-the-clock, declare state of siege, declare
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
    with, cut power to, cut electricity to, cut phone, cut telephone, hack website, hack websites, hack computers, hack network, launch
    cyber attack, launch cyberattack, launch cyber attacks, steal data, steal secrets, steal documents, crash website, knock offline, take
    offline, hold at gunpoint, hold at knifepoint, snatch from, whisk off, grab from, use as human shield, use as human shields,
    put in psychiatric, put in mental, commit to psychiatric, confine to psychiatric, bundle onto plane, put on
    plane, bundle across border, dump across border, use as cover?, herd into, strip naked, swoop on, wall off,
    dismiss minister, dismiss general, dismiss commander, dismiss chief, dismiss governor, dismiss mayor, dismiss
    cabinet, dismiss his cabinet, dismiss parliament, keep in camp, keep in camps, hold in camps, confine to camp, confine to camps, carry off?, chain?, throw into cell, throw into cells, dismiss government, track down?`,
  ASSAULT: `
    launch military, launch counterattack, launch suicide, carry out air, carry out execution, carry out executions, carry out suicide,
    stage suicide, conduct air, attempt assassination, attempt to kill, attempt to murder, attempt on life, try to kill, try to assassinate,
    try to murder, plot to kill, plot to assassinate, fire shots, fire bullets, fire gun at, fire weapons at, fire machine gun, fire tank,
    spray with bullets, spray with gunfire, rake with, hurl firebomb, plant mine, plant mines, plant
    landmines, lay mines, set off car, set off roadside, blow herself up, blow themselves up, blow to pieces, go off in, go off near, go off
    outside, crash into crowd, drive car into, drive truck into, plough into crowd, plow into crowd, run over with, drop bomb on, hit
    targets, hit positions, wage guerrilla, wage campaign of terror, wage holy war, break truce with attack, seize bridge, seize province,
    cross border into, cross into territory, send troops into, send tanks into, send army into, roll tanks into, move tanks into, thrust
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
    fly with, cut down?, survive attack, survive assassination, survive attempt, escape attempt, escape assassination`,
};
