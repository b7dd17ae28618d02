import type { EventType } from '../../../types.ts';

/** What is done to press others, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const PRESSURE: Partial<Record<EventType, string>> = {
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
    barricades, erect roadblocks, chain themselves, chain himself, chain herself, lie down in front, lie down in road,
    blockade highway, blockade streets, blockade railway, blockade embassy, blockade entrance, blockade refinery, blockade border, block
    border, block access road, block main, block trains, block train, block trucks, block port, block square, occupy university, occupy
    campus, occupy building, occupy buildings, occupy embassy, occupy consulate, occupy factory, occupy plant, occupy offices, occupy
    parliament, occupy ministry, occupy airport, occupy runway, occupy land, occupy farm, occupy church, occupy school, storm embassy, storm
    consulate, besiege embassy, sign petition, shout anti-government, wave banners, carry banners, hold banners, light candles, wear black,
    set herself on fire, set themselves on fire, set himself alight, set herself alight, immolate, fast in protest, fast to protest, fast to demand, sew lips, sew up
    lips, stitch lips, tear up poster, tear up posters, tear down
    posters, tear down portraits, deface portrait, deface portraits, shout down, troop out of school, blockade ports
    with trawlers, bang drums,
    burn straw, burn dummy, burn doll, burn likeness, burn effigies, burn effigy, burn tyres, burn tires, burn flag, burn flags, burn
    book, burn passports, burn ballots, burn crops, burn hay, park tractors, park trucks, park lorries, park taxis, park buses, park
    cars, park vehicles, park across, park rigs, drive tractors, drive cattle, drive sheep, drive in slow, drive at snail, line up
    tractors, leave vehicles across, leave lorries across, leave trucks across, leave tractors, keep off road, keep off roads, keep cars
    off, keep buses off, keep taxis off, keep children home, keep children at home, keep out of school, keep children out of, keep shops
    shut, keep shutters down, keep away from work, keep away from polls, stay off roads, stay off streets, stay out of classrooms, stay
    out of class, stay out of school, stay out of classes, stay out of mines, stay out of pits, stay at home, stay home from, stay in
    cells, stay in bed, stay underground, stay down pit, stay down mine, put down tools, put down pens, put down stethoscopes, put down
    chalk, lay down chalk, lay down pens, lay down stethoscopes, lay down aprons, lay down instruments, lay down cameras, hang up
    uniforms, hang up stethoscopes, leave classrooms, leave wards, leave desks, leave posts in protest, leave trains, leave buses
    standing, leave work, stop trains, stop buses, stop lorries, stop trucks, stop ships, stop teaching, stop treating, stop delivering,
    stop driving, stop loading, stop flying, cease work, cease working, refuse meals, refuse to fly, refuse to sail, refuse to drive,
    refuse to open shops, refuse to leave mine, refuse to go home, refuse to enter class, refuse to handle, reject food, reject meals,
    send back meals, take spears, carry spears, take through streets, carry through streets, carry coffin, carry coffins, carry cross,
    carry crosses, carry portraits, carry posters, carry torches, carry candles, carry flags, wave flags, wave posters, wave fists,
    shake fists, raise fists, raise black, hoist black, fly black, hang black, wear armbands, wear armband, wear ribbons, wear masks,
    wear gags, wear white in, don black, shave heads, empty crates, empty sacks, empty milk, empty tankers, empty trucks, empty carts,
    empty trawl, tip grain, tip fish, tip milk, tip manure, tip rubbish, tip garbage, tip out, tip tonnes, tip tons, tip beet, spill
    milk, spill grain, spill fish, pour milk, pour wine, pour oil on road, dump dung, dump wine, dump rubbish, dump garbage, dump fruit,
    dump onions, dump beets, dump hay, dump sacks, dump crates, scatter grain, scatter manure, smash crates, smash eggs, slaughter sheep
    outside, let off firecrackers, let off sticks of dynamite, let off dynamite, set off sticks of dynamite, set off dynamite, set off
    firecrackers, set off sirens, explode sticks, sound horns, sound sirens, honk horns, blow horns, blow whistles, ring bells, toll
    bells, beat drums, beat pans, bang saucepans, bang spoons, bang tables, bang desks, whistle at, whistle down, trample on flag,
    trample flag, trample on portrait, trample portrait, spit on flag, tear flag, tear up flag, rip up flag, stamp on flag, stamp on
    portrait, wash flag, turn back on parade, turn backs, pull down shutters, draw down shutters, draw shutters, lower shutters, close
    shutters, shut up shop, shut up shops, shutter shops, shutter stores, close stores, close stalls, shut stalls, shut stores, shut
    kiosks, sit down at, sit down in road, sit down in street, sit down in streets, sit down in square, sit down in front, sit down
    outside, sit down on road, sit down on tracks, sit down on rails, sit down on runway, sit in road, sit in front, sit on rails, sit on tracks, sit on track, sit on railway, sit on runway, sit
    outside, squat on, squat in front, squat outside, lie down on tracks, lie on tracks, lie on rails, lie across, camp outside, camp in
    front, camp on, keep vigil, stand vigil, sleep in square, sleep on steps, sleep outside, line streets in protest, line
    road, line bridge, link arms, link hands, form chain, form human, form cordon, man picket, man barricades, mount barricades, throw up barricades, throw up roadblocks, pile up tyres, roll logs, roll boulders, put
    logs, put trees across, fell trees across, lay trees across, string rope across, chain gates, padlock gates of,
    lock gates, lock themselves in, lock in office, lock manager, lock managers, hold manager, hold managers, hold boss, nail to cross,
    glue themselves, tie themselves, bury themselves, climb mast, climb crane, climb onto roof, climb on roof, climb gates, scale gates,
    scale fence of, storm gates, storm stage, storm offices, storm hall, storm chamber, storm pitch, invade stage, invade hall, invade
    chamber, invade pitch, break through cordon, break through police, push through police, scuffle with police, scuffle with guards,
    scuffle?, fight running battles, fight pitched battle, throw paint, throw manure, throw petrol, throw bricks, throw chairs, throw
    fruit, throw firecrackers, throw flour, throw red paint, hurl paint, hurl bricks, hurl tomatoes, hurl fruit, hurl chairs, hurl
    firecrackers, splash paint, daub slogans, paint slogans, spray slogans, scrawl slogans, shower with, greet with boos, greet with
    whistles, greet with jeers, greet with catcalls, greet with eggs, greet with insults, drown out, cry slogans, yell slogans, yell insults, vent anger by, walk for days, walk for weeks, walk to
    capital to, walk barefoot, walk out of class, walk out of
    classes, walk out of chamber, walk out of parliament, walk out of session, walk out of assembly, walk out of service, file out of
    chamber, quit chamber, leave chamber, leave hall in protest, fill square, fill squares, fill streets, fill stadium to, pack streets,
    pack squares, pour out of, pour onto, choke streets, jam streets, jam roads, clog streets, clog roads, besiege ministry, besiege
    parliament, besiege office, besiege offices, besiege palace, besiege station, ring parliament, ring ministry, ring palace with,
    encircle parliament, encircle ministry, surround parliament, surround ministry, surround embassy, surround palace, cut road, cut
    roads, cut highway, cut railway, cut rail line, close roads with, seal road, block airport, block runway, block gates, block gate, block depot, block depots, block refinery, block refineries,
    block tunnel, block canal, block river, block harbour, block harbor, block pass, block crossing, block
    frontier, block lorries, block tracks, block factory, blockade depot, blockade depots, blockade refineries, blockade
    roads, blockade tunnel, blockade bridge, blockade bridges, blockade river, blockade harbour, blockade harbor, blockade ministry,
    blockade parliament, blockade factory, blockade gates, bring traffic, bring capital to, bring city to, bring country to, bring
    trains to, bring production to, bring to standstill, bring to halt, bring out on strike, bring out into streets, bring onto streets,
    call day of action, call general strike, call hartal, call bandh, call out
    workers, call out members, come onto streets, come out onto streets, come out into, go out on strike, go out into streets, go without food, go barefoot, go to jail rather, vote to strike, vote for strike,
    barricade themselves, barricade himself`,
  SANCTION: `
    break diplomatic, cut back aid, cut military aid, cut economic aid, lower level of, reduce level of, scale down ties, scale down
    relations, scale down presence, reduce number of diplomats, reduce staff at embassy, reduce embassy, put hold, put relations on, put
    ties on, put on blacklist, place on blacklist, put on list of, add to blacklist, add to list of, freeze diplomatic, suspend military
    aid, suspend peace talks, suspend diplomatic, suspend delivery, suspend deliveries, suspend operations in, suspend work in, suspend
    visas, halt military, halt arms, halt operations in, stop deliveries, end cooperation, end mission, end military, end support for, call
    off peace talks, call off tour, cancel invitation, cancel agreement, cancel order, cancel orders, cancel state visit, quit talks, quit negotiations, quit peace talks, quit organisation, quit organization, leave talks, leave
    negotiations, abandon peace talks, give up mediation, give up mediating, withdraw from organisation, withdraw from organization,
    withdraw from commonwealth, withdraw from mission, withdraw workers, withdraw offer of, withdraw invitation, pull
    out workers, pull out of organisation, close border with, close borders, close frontier, close airspace, shut border, seal border, seal
    borders, expel correspondent, expel reporter, expel journalist, expel officials, expel from organisation, expel from organization, ask
    to leave, ask ambassador to leave, order ambassador to leave, order reporter, order journalist, tell diplomats, refuse to renew visa,
    impose economic, impose trade, impose arms, impose ban on imports, impose import, impose restrictions on trade, impose fine, renew
    sanctions, renew embargo, slap ban, slap fine, ban arms, ban ships, ban aircraft, ban airlines, ban investment,
    ban visits, bar entry of, bar ships, block accounts, give cold shoulder to, turn back on talks, withdraw from talks, pull out of talks,
    walk away from talks, bow out of talks, back out of talks, walk out on talks, pull out of peace talks, withdraw from peace talks, pull
    out of negotiations, withdraw from negotiations,
    scale down contacts, scale back contacts, scale back ties, scale back aid, scale down aid, send home diplomats,
    send home ambassador, send home envoy, show door to, starve of, pull rug, leave in lurch, send ambassador home, send envoy home, send diplomat home, send diplomats home, put on ice,
    call home ambassador, call home envoy, call ambassador home, call envoy home, call back ambassador, call back envoy, call ambassador
    back, bring ambassador home, bring envoy home, summon home, pull out ambassador, pull out diplomats, pull out
    staff, pull out embassy, pull back envoy, fetch home ambassador, order home, order back home, take off shelves, take off menu, pull
    from shelves, remove from shelves, clear from shelves, clear shelves, turn off tap, shut off tap, close tap, turn off power, shut off gas, shut off oil, cut power, cut fuel supplies, throw out over, boot from, drop
    from list, drop from team, drop from programme, drop from program, strike from list, cross off list, close centre, close
    cultural, close bureau, close trade office, shut centre, shut cultural, shut bureau, shut trade, send staff home, send home staff, send home envoys, send home
    attache, send attache home, send consul home, send home consul, send envoy packing, send ambassador packing, send diplomat packing,
    send diplomats packing, send away diplomats, send back ambassador, send back diplomats, tell to pack, tell to go home, tell to get
    out, tell ambassador to, tell attache to, give marching orders, give days to leave, give week to leave, give diplomats,
    sell shares in, sell stake in, sell off shares, sell its shares, sell its stake, pull money out, pull its money, pull out money,
    take money out, take business elsewhere, take its business, close ports to, close its ports, close its airspace
    to, close skies to, close its skies, close harbours to, close harbors to, close waters to, close its waters, close airports to,
    close border to, close its border, close its borders, close door to, close doors to, close its doors, close market to, close its
    market, close its markets, close markets to, shut ports to, shut its ports, shut its border, shut its borders, shut
    frontier to, shut its doors, shut doors to, shut door to, shut its market, shut out, shut off from, bar planes, bar aircraft, bar
    airlines, bar goods, bar imports, bar citizens, bar exports, bar sales, bar trade, bar athletes, bar team, bar teams, deny landing, deny overflight, deny membership, deny seat, refuse visa, refuse visas, refuse
    landing, refuse entry, refuse credit, refuse credits, refuse loan, refuse loans, refuse to sell, refuse to buy, refuse to deal,
    refuse to trade, refuse to refuel, refuse to accept ambassador, turn back from, turn back goods, turn back ships, put aid on, put
    loan on, put loans on, put talks on, put cooperation on, put into deep freeze, put on hold, put in cold, put boycott on, put tariff
    on, put tariffs on, put duty on, put duties on, put embargo on, put ban on, put squeeze on, put sanctions on, put stop to, put end
    to aid, hold back aid, hold back money, hold back funds, hold back loan, hold up aid, hold up loan, hold up funds, hold up payment,
    keep back aid, keep from table, stop paying, stop visas, stop issuing visas, stop talking, stop sending, stop recognising, stop cooperation, withdraw funding, withdraw
    money, withdraw credits, withdraw recognition, withdraw privileges, withdraw status, withdraw trade, withdraw medal, take back medal, take back award, take back honour, take away privileges, take away status,
    take away trade, take away vote, take away seat, take away membership, lose seat, lose seat in, lose membership, lose vote, lose
    voting, lose privileges, lose status, lose trade, lose trading, lose most, lose aid, strip of medal, strip of title, strip of
    privileges, strip of trade, strip of vote, strip of voting, strip of membership, strip of seat at, suspend membership, suspend loan,
    suspend loans, suspend aid, suspend payments, suspend flights, suspend trade, suspend ties, suspend contacts, suspend talks, suspend
    work on, suspend treaty, end friendship, call off visit, call off trip, call off summit, call off meeting, call
    off talks, call off exercises, call off sale, cancel tour,
    cancel exercises, cancel dinner, cancel match, cut short tour, leave table, leave
    conference, leave summit, leave bloc, leave alliance, leave commonwealth, leave organisation, leave organization, leave community,
    quit bloc, quit alliance, quit commonwealth, quit table, quit conference, quit summit, quit community, quit group, walk from table, storm from, storm out, stalk out, stay away from
    table, boycott summit, boycott games, boycott olympics, boycott conference, boycott meeting, boycott goods, boycott wine, boycott
    products, freeze out, give wide berth, treat as pariah, make pariah, send to coventry, sling out, pull carpet, raise duties, raise duty, raise tariff, raise tariffs on, slap duty, slap duties, slap tariff, slap tariffs,
    slap sanctions, slap embargo, hit with fine, hit with duties, hit with penalty, dock pay, dock points,
    strike off list,
    start boycott of, launch boycott of, declare boycott of, announce boycott of, begin boycott of, organise boycott of, impose
    boycott of, join boycott of, hold back credits, hold back credit, hold back loans, hold back tranche, hold back instalment, hold
    back grant, hold back grants, withhold credits, withhold credit, withhold loans, withhold tranche, withhold instalment, withhold
    grant, withhold grants, keep back credits, keep back credit, keep back loans, keep back tranche, keep back instalment, keep back
    grant, keep back grants, block credits, block credit, block tranche, block instalment, block grant, block grants, freeze credits,
    freeze credit, freeze loans, freeze tranche, freeze instalment, freeze grant, freeze grants, suspend training of, suspend training
    programme, suspend training mission, halt training of, halt training programme, halt training mission, end training of, end
    training programme, end training mission, break off training of, break off training programme, break off training mission, call
    off training of, call off training programme, call off training mission, cancel training of, cancel training programme, cancel
    training mission, give up mission, give up mission to reconcile, give up mediation mission, give up peace mission, abandon
    mission, abandon mission to reconcile, abandon mediation mission, abandon peace mission, abandon mediation, break off mission,
    break off mission to reconcile, break off mediation mission, break off peace mission, break off mediation, call off mission, call
    off mission to reconcile, call off mediation mission, call off peace mission, call off mediation, drop mission, drop mission to
    reconcile, drop mediation mission, drop peace mission, drop mediation, cut short mission, cut short mission to reconcile, cut
    short mediation mission, cut short peace mission, cut short mediation, shut airports to, shut its airports, shut their airports,
    shut airspace to, close their ports, close their airports, close their airspace, bar airliners, ban airliners, order monitors out,
    order peacekeepers out, order peacekeepers off, order observers out, order diplomats out, order monitors off, throw out monitors,
    throw out diplomats, send monitors home, tell monitors to leave, walk away from mediation, wash hands of, stop mediating, stop
    ferrying, stop pumping, stop refuelling, stop lending, stop paying dues, recall instructors, withdraw instructors, withdraw
    advisers, pull out advisers, strike from register, remove from register, throw out of league, throw out of cup, cut landing
    rights, cut number of flights, cut quota, cut quotas, tighten visa rules`,
  MOBILIZE: `
    put forces on, put troops on, put army on, put police on, put on maximum alert, put on combat alert, put in combat readiness, place
    forces on, place troops on, stand by for action, raise state of alert, raise readiness, raise combat readiness, heighten alert, declare
    alert, declare mobilisation, declare mobilization, order mobilisation, order mobilization, order general mobilisation, order general
    mobilization, order deployment, order ships, announce mobilisation, announce mobilization, call out reserves, call out reservists, call
    out militia, activate reserves, send police reinforcements, send aircraft carrier, send gunboat, send gunboats, send more troops, send additional troops, send fresh troops, dispatch police, rush police, move to border, mass along, mass on border, mass
    near, mass at, strengthen defences, strengthen defenses, strengthen security, strengthen border, increase security, increase number of
    troops, boost presence, step up border, step up military, tighten border, tighten controls?, stage military, stage naval, stage war
    games, stage mock, hold military parade, conduct military, conduct naval, conduct war games, conduct test, conduct nuclear, conduct
    missile, carry out test, begin war games, test launch, test-launch, test rocket, test rockets, test bomb, test weapon, test weapons,
    explode nuclear device, detonate nuclear device, launch missile over, fly over, fly near, fly along, sail through strait, sail near,
    sail towards, sail toward, head for gulf, steam towards, steam toward, take up battle, take up defensive, take to hills, take up combat,
    set up checkpoints, set up roadblocks to search, man checkpoints, guard border, train recruits, train guerrillas, train
    rebels, train fighters, train hackers, train militia, train militants, train terrorists, train soldiers to, form army, form militia,
    form militias, create militia, stock up on weapons, acquire missiles, acquire weapons, buy missiles, develop missiles, develop nuclear,
    develop weapons, build missiles, build nuclear, produce nuclear, produce missiles, enrich uranium, prepare to attack, prepare to launch,
    prepare to invade, prepare to fight, prepare to shell, prepare for attack, prepare
    for battle, prepare for offensive, prepare for combat, get ready to attack, get ready for war, gear up for attack, ready for battle,
    ready for war, throw up checkpoints, throw up roadblocks, throw ring around, stand guard,
    ring with, ring palace, ring capital, ring city, ring embassy with, line streets with, line border with, line roads with, flood
    streets with, flood area with, call back to colours, call to colours, call to arms, call to colors, call out guard, call troops back from leave, call in reservists, call back reservists, recall
    reservists, recall from leave, cancel all leave, stop leave, move guns, move ships, move up guns, move up tanks, move up
    troops, move troops up, bring up guns, bring up tanks, bring up troops, bring up artillery, bring in troops, bring
    in reinforcements, bring in extra, bring tanks to, bring troops to, pull up tanks,
    draw up tanks, draw up forces, string wire, string barbed, lay barbed, lay wire, roll out barbed, pile sandbags, stack sandbags,
    fill sandbags, build bunkers, build bunker, build fence along, dig bunkers, dig shelters, dig anti-tank, dig defences, set up
    checkpoint, set up base, set up bases, set up missile, set up battery, set up guns, set up positions, take up
    posts, take up stations, take to sea, put to sea, stand by to?, stand to arms, mount guard, mount patrols, mount guns, step up
    readiness, tighten guard, fly low over, fly sorties
    over, fly reconnaissance, fire missile over, fire rocket over, fire missile into sea, fire missiles into sea, launch
    missile into sea, launch missiles into sea, lob missile over, shoot missile over, launch spy, launch satellite, test device,
    flight-test, flight test, try out missile, show off missiles, show off missile, show
    off tanks, unveil missile, unveil missiles, hand out rifles, hand out weapons, hand out guns, hand out arms, hand rifles to, give
    out rifles, give out weapons, distribute rifles, distribute weapons, distribute guns, issue rifles, issue weapons, issue guns to,
    pass out rifles, prepare for invasion, prepare defences, make ready for war, gird for, steel for war, sharpen swords, assemble troops, assemble force, assemble fleet, assemble army, raise militia, raise battalion, raise
    force, raise regiment, raise its alert, raise alarm level, sign up fighters, sign up recruits, sign up volunteers,
    drill recruits, drill troops, hire mercenaries, hire guards, steam to, steam for, steam into, sail for, set sail, set course for,
    weigh anchor, send ships, send ship, send planes to, send riot,
    send extra, send up helicopters, send up planes, drop sonar, drop depth, hunt
    submarine, scour waters, keep on alert, keep troops on, hold in readiness, hold at ready, hold on standby, have on alert, have on
    standby, have standing by, have massed, have stationed, base missiles, base aircraft, base troops, base bombers, site missiles, site
    guns, place guns, point rockets, install missiles, install rockets, install guns, plant guns, wheel out guns, roll
    out tanks, go on war footing, go on full, go to red, go into battle stations, man guns, man posts, man positions, man borders, close
    ranks of troops, activate reserve, order up, order fleet, order carrier, order troops to, order army to, order jets,
    order warships, order reservists, order conscripts, press into service, introduce conscription, extend conscription,
    lengthen service, bring back draft, reintroduce draft, order draft,
    arm itself, arm themselves, arm its, arm his, arm their,
    pour troops, pour soldiers, pour forces, pour reinforcements,
    roar over, streak over, thunder over, sweep over, swoop over, fly past, fly low, buzz over, circle over,
    rumble through capital, rumble through streets, rumble into capital, rumble into position, rumble towards border, rumble toward
    border, rumble along border, rumble through town, rumble across bridge, roll through capital, roll through streets, roll into
    capital, roll into position, roll towards border, roll toward border, roll along border, roll through town, roll across bridge,
    clatter through capital, clatter through streets, clatter into capital, clatter into position, clatter towards border, clatter
    toward border, clatter along border, clatter through town, clatter across bridge, trundle through capital, trundle through
    streets, trundle into capital, trundle into position, trundle towards border, trundle toward border, trundle along border, trundle
    through town, trundle across bridge, thunder through capital, thunder through streets, thunder into capital, thunder into
    position, thunder towards border, thunder toward border, thunder along border, thunder through town, thunder across bridge, clank
    through capital, clank through streets, clank into capital, clank into position, clank towards border, clank toward border, clank
    along border, clank through town, clank across bridge, growl through capital, growl through streets, growl into capital, growl
    into position, growl towards border, growl toward border, growl along border, growl through town, growl across bridge, rumble
    through, put up roadblocks around, dig foxholes, sandbag, string barbed wire, lay minefields, lay mines along, call up conscripts,
    call up reservists, call up doctors, swear in recruits, arm villagers, arm peasants, arm militias, issue rifles to, move missiles,
    move tanks, move armour, move gunboats, move warships, send up jets, send up fighters, scramble jets, scramble fighters, ring with
    tanks, ring with troops, surround with tanks, surround with troops, flood with troops, flood with police, pour troops into, pour
    police into`,
};
