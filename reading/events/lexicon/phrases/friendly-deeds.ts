import type { EventType } from '../../../types.ts';

/** What is done for others or given up, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const FRIENDLY_DEEDS: Partial<Record<EventType, string>> = {
  COOPERATE: `
    take part in joint, take part in exercise with, hold exercise with, hold exercises with, hold manoeuvres with, hold maneuvers with,
    conduct exercises with, conduct exercise with, stage exercises with, stage manoeuvres with, carry out exercises with, train troops with,
    train together, patrol together, exercise together, fight together, work in tandem, work hand in hand, go into partnership, enter into partnership, form coalition, enter coalition, enter alliance, enter into alliance, set
    up partnership, set up common, establish joint, establish partnership, create joint, launch joint, build joint, produce jointly, develop
    jointly, explore jointly, operate joint, run joint, carry out joint, stage joint, conduct joint, hold joint naval, hold joint military,
    share secrets, share satellite, hand over evidence, hand over documents, hand over dossier, turn over documents, exchange experts, help
    investigate, help track down, assist in investigation, assist investigation, sell oil to, sell gas to, sell arms to, sell weapons to,
    sell grain to, sell aircraft to, buy oil from, buy gas from, buy arms from, buy weapons from, buy grain from, buy wheat from, purchase
    from, ship oil to, ship goods to, begin exporting, resume exporting, start exporting, begin importing, open trade, expand trade, invest
    in, build plant in, build factory in, build pipeline, lay pipeline, open pipeline, open railway, open rail link, open bridge, lift extradition, grant extradition, approve extradition, pump oil to, pump gas to, begin pumping, start pumping, resume pumping, combine forces, link up with, join up with, build reactor, build dam, build refinery, build ships, build mill, turn over?, hand over?, buy from?, tip off,
    work hand in glove, work shoulder to shoulder, work in concert, work side by side, act together, act in concert, act jointly, move
    in step, march in step, run together?, run jointly, manage together, manage jointly, develop together, build together, make
    together, make jointly, explore together, sail together, fly together, search together, hunt together, hunt jointly, join in hunt,
    join in search, join in questioning, join in investigating, join police in, join in exercise, join in exercises, join in drill,
    break ground on, break ground for, flow to?, storm beach side, send to stand trial, fly to stand trial, send for trial to, hand over
    for trial, hand over to stand trial, hand over to face, put on plane to face, deliver into hands, deliver into custody, surrender
    for trial, surrender to face, give up for trial, let train, let use its airspace, let use its bases, allow use of its bases, allow
    to train in, swap for?, pass on fingerprints, pass fingerprints, pass on tip, pass on list, pass on names, pass list, pass names,
    give list of, give names of, hand list, give access to files, give access to its files, open its files to, open files to, open its
    archives to, pool?, pool resources, link grids, link power grids, link railways, link networks, link up networks, join up grids,
    connect grids, harmonise?, harmonize?, standardise?, synchronise, synchronize, form customs union, join customs union, create
    customs union, set up free trade, grant landing rights, give landing rights, grant most-favoured, grant preferential, exchange
    students, exchange officers, exchange visits by,
    start selling to, begin selling, begin shipping, start shipping, resume shipping, resume selling, resume supplying, begin supplying,
    start supplying, resume buying, begin buying, start buying, renew trade, reopen trade, begin
    flights, start flights, open air link, open ferry, open tunnel, open highway, open border market, open joint, hook up to, plug
    into?, tie currencies, peg currencies, adopt common, share spoils, share watch, share cost, share costs, share bill, share profits,
    share revenue, share river, share waters, share port, share base, share bases, share radar, share pictures, share tips, share leads,
    share names, team with?, tie up with?, ally itself with, go halves with, go in with?, set up with?, enter joint venture,
    take on as partner, take as partner, bring in as partner, swap notes, share notes, trade notes, refit?, overhaul?,
    build jointly, produce together, own jointly, own together, exploit jointly, exploit together, mine jointly, mine together, staff
    jointly, staff together, train jointly, feed intelligence, feed photographs, feed satellite photographs, feed radar data, feed
    coordinates, feed tip-offs, pass intelligence, pass photographs, pass satellite photographs, pass radar data, pass coordinates,
    pass tip-offs, hand intelligence, hand photographs, hand satellite photographs, hand radar data, hand coordinates, hand tip-offs,
    slip intelligence, slip photographs, slip satellite photographs, slip radar data, slip coordinates, slip tip-offs, supply
    intelligence, supply photographs, supply satellite photographs, supply radar data, supply coordinates, supply tip-offs, give
    intelligence, give photographs, give satellite photographs, give radar data, give coordinates, give tip-offs, hold joint patrols,
    hold joint anti-piracy, hold joint anti-drug, hold joint border, hold joint police, hold joint sea, hold joint air, mount joint
    patrols, mount joint anti-piracy, mount joint anti-drug, mount joint border, mount joint police, mount joint sea, mount joint air,
    start joint patrols, start joint anti-piracy, start joint anti-drug, start joint border, start joint police, start joint sea,
    start joint air, begin joint patrols, begin joint anti-piracy, begin joint anti-drug, begin joint border, begin joint police,
    begin joint sea, begin joint air, run joint patrols, run joint anti-piracy, run joint anti-drug, run joint border, run joint
    police, run joint sea, run joint air, launch joint patrols, launch joint anti-piracy, launch joint anti-drug, launch joint border,
    launch joint police, launch joint sea, launch joint air, pool customs, pool fleets, pool airlines, pool their, merge airlines,
    send engineers to each, train each other, swap engineers, swap teachers, exchange teachers, exchange engineers,
    build pipeline to, build bridge across`,
  AID: `
    give money, give weapons to, give arms to, give protection, give financial, give military, give emergency, provide financial, provide
    military, provide economic, provide technical, provide medical, provide protection, provide security for, provide haven, offer haven,
    offer protection, grant haven, grant protection, grant refugee, release aid, release funds, release loan, disburse, fly in food, fly in
    aid, fly in relief, fly in supplies, fly out?, truck in, send peacekeeping, send experts, send military advisers, send weapons to,
    send money, contribute to relief, contribute to fund, contribute troops to, ship weapons, arm with?, build
    hospital, build hospitals, build school, build schools, build houses for, rebuild homes, reduce debt, take care of, look after, take
    under wing, open doors to refugees, open camp for, accept refugees, admit refugees, shelter refugees, pull from, dig out, ferry to safety, escort to safety, bring help, bring food, bring supplies, help refugees, help survivors, help evacuate,
    train police?, train troops?, train soldiers?, join peacekeeping, lead peacekeeping, monitor ceasefire, supervise ceasefire, supervise
    truce, keep peace,
    chip in, dig into pocket, pick up tab, throw lifeline, lend planes, lend
    helicopters, fly home stranded, write cheque, write check, open doors to?, receive aid, receive loan, receive money, receive weapons, receive arms, receive food, receive supplies, pick up bill,
    set aside for, put aside for, put up money, put up $, come up with?, come up with money, come up with aid, come up with loan, come
    up with funds, take under roof, take into homes, give roof, give home to, give homes to, find homes for, find
    shelter for, offer roof, offer home to, offer homes to, dig wells, drill wells, lay pipes, lay water pipes, restore
    water, restore power, bring power, bring water, bring tents, bring doctors, bring medicine, operate on?, bind up, dress wounds,
    tend?, tend wounded, treat wounded, fly wounded, fly sick, fly survivors, fly patients, fly home wounded, fly
    injured, fly victims, lift to safety, lift off roof, carry to safety, lead to safety, take to safety, ferry to hospital, take to
    hospital, fly to hospital, rush to hospital, pull ashore, pull out of water, fish out of, save?, save lives, feed hungry, keep alive, keep from starving, keep afloat, wipe out debt, wipe off
    debt, wipe clean, wipe slate, write down debt, strike off debt, tear up iou, foot cost, bear cost, meet
    cost, stand bill, settle bill, settle bills, pay bill, pay bills, pay wages of, pay salaries of, pay cost, pay costs, cover cost,
    cover costs, cover bill, help pay, help rebuild, help build, help feed, help clear, help find, help train, help restore,
    help repair, help victims, rush to help, rush to aid, speed aid, speed supplies, get through to?, get food to,
    get aid to, get supplies to, run convoys, run convoy, run soup, run camp for, run camps for, run clinic, run clinics, run hospital,
    open clinic, open soup, open hospital, set up camp for, set up camps for, set up tents for, set up field hospital, set up hospital,
    set up clinic, set up soup, put up tents, put up refugees, put up in hotels, put at disposal, put ship at, put planes at, pass hat,
    pass round hat, raise money for, raise funds for, collect money for, collect clothes for, collect blankets, hold benefit, dip into
    reserves, dip into pocket, open purse, open coffers, loosen purse, empty stores, throw line, throw lifebelt, stock
    shelves, restock?, seed fields, sow fields, spray locusts, clear rubble, clear minefields, clear minefield, remove mines, lift
    mines, arm contras, arm rebels, arm guerrillas, arm militia, arm insurgents, arm tribesmen, arm faction, smuggle arms to, slip arms, slip money, slip cash, send
    cheque, send check, hand cheque, hand check, make loan, make grant, make gift, make present, make donation, open credit, open line of credit, advance money, advance $, top up?, guard refugees, guard convoy, guard
    convoys, escort convoy, escort convoys, protect refugees, protect convoys, protect civilians, police ceasefire, police truce, keep
    apart, stand between, send blue helmets,
    train pilots, train officers, train engineers, train technicians, train doctors, train teachers, train nurses, train officials,
    train judges, train staff, train guards,
    distribute sorghum, distribute milk, distribute maize, distribute rations, distribute blankets, distribute tents, distribute
    parcels, distribute seeds, distribute biscuits, distribute bread, distribute clothes, hand out sorghum, hand out milk, hand out
    maize, hand out rations, hand out blankets, hand out tents, hand out parcels, hand out seeds, hand out biscuits, hand out bread,
    hand out clothes, share out sorghum, share out milk, share out maize, share out rations, share out blankets, share out tents,
    share out parcels, share out seeds, share out biscuits, share out bread, share out clothes, unload sorghum, unload milk, unload
    maize, unload rations, unload blankets, unload tents, unload parcels, unload seeds, unload biscuits, unload bread, unload clothes,
    bring in sorghum, bring in milk, bring in maize, bring in rations, bring in blankets, bring in tents, bring in parcels, bring in
    seeds, bring in biscuits, bring in bread, bring in clothes, truck in sorghum, truck in milk, truck in maize, truck in rations,
    truck in blankets, truck in tents, truck in parcels, truck in seeds, truck in biscuits, truck in bread, truck in clothes, set up
    clinics, set up soup kitchens, open soup kitchen, run soup kitchens, operate on wounded, sink wells, lay on water, provide
    interpreters, send field kitchens, send plane load, send planeload, send shipload, send lorryload, send lorryloads, send
    truckloads, release aid from, make good shortfall, meet cost of, meet bill, meet bills, bear costs, stump up, dip into reserves
    to, give temporary home, take in refugees, take in orphans`,
  CONCEDE: `
    open frontier, open frontiers, open crossing, open crossings, open checkpoint,
    open road to, open air space, bow out of dispute?, yield to, submit to, knuckle under, buckle under, make concession, accept demand, accept demands, satisfy demand,
    satisfy demands, grant demand, grant demands, grant request, grant permission, grant visa, grant visas, grant greater, give permission,
    give visa, give right to, lift moratorium, lift immunity?, ease conditions, relax rules, relax controls, relax
    grip, loosen grip, remove barricades, end occupation of, end standoff, suspend execution, return to work, go back to
    work, resume work, restore democracy, restore civilian, restore citizenship, restore freedom, allow parties, allow opposition, allow entry, allow exiles, allow
    refugees, allow flights, permit opposition, let use, allow use, permit use, let return, let leave, open up archives, open files, open airspace, open markets, open market, pay compensation, pay
    damages, pay reparations, pay ransom, agree to pay ransom, reduce charges, clear of charges, overturn conviction, set aside conviction,
    introduce democracy, dissolve junta, abolish apartheid, scrap fuel, withdraw order, reverse decision, reverse course, change course,
    make u-turn, do u-turn, back off, drop insistence, drop objection, drop bid, drop claim, settle lawsuit, settle suit, settle case,
    back away from plan, back away from plans, eat humble pie, throw
    open border, throw open borders, dissolve his government, dissolve his cabinet, withdraw plan, withdraw plans, withdraw proposal, go back to job, go back to jobs, return to jobs, return to classes, let?,
    lift arrest, end arrest, lift house arrest, end house arrest, release from house, throw out conviction, throw out verdict, throw out
    sentence, throw out charges, throw out charge, throw out indictment, toss out conviction, toss out charges, wipe out conviction, cut
    short sentence, cut jail, cut prison, vote amnesty, declare amnesty, announce amnesty, decree amnesty,
    proclaim amnesty, grant pardon, grant clemency, give vote, grant vote, give votes, extend vote, grant say, give say, give voice, give seats, give seat, give share of, share power, cede seats, give
    language, recognise rights, recognize rights, recognise right, recognize right, recognise language, raise pay, raise wages, raise
    salaries, raise minimum, increase pay, increase wages, increase salaries, pay back wages, pay arrears, cut fuel, cut price, cut
    prices, lower price, lower prices, lower fuel, reduce price, reduce prices, reduce fuel, roll back price, roll back prices, roll
    back tax, roll back fuel, scrap tax, scrap levy, scrap fee, scrap fees, drop tax, drop levy, withdraw tax, withdraw price, cancel
    price, restore subsidies, restore subsidy, hold elections, call early elections, call early election,
    bring forward election, bring forward elections, set date for elections, set date for election, fix date for elections, announce
    elections, promise elections, lift ban on party, let hold, let form, let vote, let speak, let have,
    let stand, let march, let pray, let run, let back, let practise, allow hold, allow march, shelve plan, shelve plans, withdraw draft,
    ditch plan, ditch plans, ditch bill, take back order, take back decree, bow before, bow down, bend before, bend knee, yield on, yield seat, back away from demand, blink, budge, settle out of court, pay out to, make good damage, make good losses, compensate victims, hand back
    licence, give back licence, restore licence, give back job, give jobs back, take back workers, take back
    strikers, rehire, re-hire, move closer to home, move nearer, ease controls, ease blockade of, ease grip, end its ban, end its embargo, end its strike, end its boycott, end state of emergency, end martial law, take down barricades, take down roadblocks, dismantle barricades, dismantle
    roadblocks, clear roadblocks, unlock gates, open gates to, unseal border, throw open gates, throw open doors, come down from roof,
    drop action, drop strike, take back resignation,
    drop rule, drop rules, drop requirement, drop requirements, drop regulation, drop condition, drop conditions, drop obligation,
    drop monopoly, drop fee, drop fees, drop surcharge, scrap rule, scrap rules, scrap requirement, scrap requirements, scrap
    regulation, scrap condition, scrap conditions, scrap obligation, scrap monopoly, scrap surcharge, do away with rule, do away with
    rules, do away with requirement, do away with requirements, do away with regulation, do away with condition, do away with
    conditions, do away with obligation, do away with monopoly, do away with fee, do away with fees, do away with surcharge, lift
    rule, lift rules, lift requirement, lift requirements, lift regulation, lift condition, lift conditions, lift obligation, lift
    monopoly, lift fee, lift fees, lift surcharge, abolish rule, abolish rules, abolish requirement, abolish requirements, abolish
    regulation, abolish condition, abolish conditions, abolish obligation, abolish monopoly, abolish fee, abolish fees, abolish
    surcharge, waive rule, waive rules, waive requirement, waive requirements, waive regulation, waive condition, waive conditions,
    waive obligation, waive monopoly, waive fee, waive fees, waive surcharge, relax rule, relax requirement, relax requirements, relax
    regulation, relax condition, relax conditions, relax obligation, relax monopoly, relax fee, relax fees, relax surcharge, withdraw
    rule, withdraw rules, withdraw requirement, withdraw requirements, withdraw regulation, withdraw condition, withdraw conditions,
    withdraw obligation, withdraw monopoly, withdraw fee, withdraw fees, withdraw surcharge, repeal rule, repeal rules, repeal
    requirement, repeal requirements, repeal regulation, repeal condition, repeal conditions, repeal obligation, repeal monopoly,
    repeal fee, repeal fees, repeal surcharge, end rule, end rules, end requirement, end requirements, end regulation, end condition,
    end conditions, end obligation, end monopoly, end fee, end fees, end surcharge, restore allowances, restore benefits, restore
    pensions, restore salaries, restore pay, bring back allowances, bring back elections, back off from plan, back off plan, think
    better of, have second thoughts, go back on decision, rethink decision, give workers, pay outstanding, raise pensions, raise
    minimum wage, allow newspaper, allow newspapers, allow rally, allow back into, let return from, open archives, open archive, hold
    inquiry into own, own up, admit responsibility, admit role, admit error, admit mistakes, agree to step down, cut sentences`,
  RETREAT: `
    burn rifles, burn guns, burn weapons, smash rifles, smash guns,
    put beyond use, bring back troops, reduce troops, reduce forces, cut troops, cut forces, cut troop, reduce troop, send home troops, begin withdrawing,
    begin pulling out, start withdrawing, start pulling out, finish withdrawing, respect ceasefire, honour ceasefire, renew truce, stop
    firing, call off operation, end armed struggle, end campaign of violence, renounce violence, renounce armed struggle, abandon armed
    struggle, close base, close bases, lift siege of, break off siege, abandon siege, raise siege, abandon positions, abandon
    post, abandon posts, abandon base, quit positions, go into hiding, hand over to civilian, transfer power, relinquish post, relinquish
    command, leave cabinet, leave coalition, leave government, leave party?, quit coalition, turn in resignation, accept defeat, wave white
    flag, give oneself up, give herself up, turn herself in, turn themselves in, hand himself in, hand themselves in, change sides, switch
    sides, cross over to, hand in portfolio, cross out of,
    allow inspectors, allow observers, allow monitors, allow journalists, allow aid, allow convoy, allow relief, permit inspectors,
    permit observers, let in inspectors, let in observers, let in monitors, let in aid, let in journalists, let inspectors, let
    observers, let go, let through, free from jail, free from prison, free from captivity, free on bail, return property, return land,
    return assets, return artefacts, hand over territory?, send back remains, walk out of prison, walk out of jail, walk from prison,
    walk from jail, open prison, open prisons, open gates, open jails, let slip home, free from custody, free after, hand home, deliver up, open doors to inspectors, open plant to, open plants to, open site to, open sites to, open base to, open
    bases to, throw open site, throw open plant, let planes land, let convoy, let convoys, let lorries, let trucks, let ships, let aid,
    allow peacekeepers, permit peacekeepers, allow monitoring, leave presidential palace, leave palace, evacuate outpost, evacuate outposts, evacuate
    base, evacuate bases, evacuate position, evacuate positions, evacuate garrison, evacuate fort, evacuate settlement, evacuate
    settlements, evacuate post, evacuate posts, drop guns, drop weapons, drop rifles, throw down guns, throw down weapons, throw down
    arms, throw down rifles, stack arms, stack rifles, pile arms, hand in rifles, hand in weapons, hand in guns, hand in arms, run for
    border, run for hills, run away, take to heels, take to hills, slip away, slip out of, sneak out of, make for border, bolt for?,
    come out of jungle, come out of bush, come down from hills, come in from bush, come out with hands, put up hands, put hands up, cut
    force, cut its force, halve force, halve its force, trim force, trim its force, thin out, reduce force, reduce its force, bring
    force home, hand over reins, hand over seals, turn over reins, make way for?, leave job, leave his
    post, leave her post, leave post, retire as, retire from?, bow out as, call it day, step off, hand over chair, walk out of cabinet, walk out of government, walk out of coalition, put
    beyond reach, seal arms, seal weapons, seal guns, end siege, end blockade, suspend attacks, suspend bombing, suspend raids, break contact, lift its siege, lift blockade, raise its siege, ease
    siege, ease blockade, silence guns, silence its guns, hold guns, sheathe sword,
    return manuscripts, return treasures, return relics, return paintings, return statues, return statue, return artifacts, return
    skulls, return bones, return archives, return bells, return icons, return gold, return territory, return islands, give back
    manuscripts, give back treasures, give back relics, give back paintings, give back statues, give back statue, give back artefacts,
    give back artifacts, give back skulls, give back bones, give back archives, give back bells, give back icons, give back gold, give
    back territory, give back islands, give back land, hand back manuscripts, hand back treasures, hand back relics, hand back
    paintings, hand back statues, hand back statue, hand back artefacts, hand back artifacts, hand back skulls, hand back bones, hand
    back archives, hand back bells, hand back icons, hand back gold, hand back territory, hand back islands, hand back land, send back
    manuscripts, send back treasures, send back relics, send back paintings, send back statues, send back statue, send back artefacts,
    send back artifacts, send back skulls, send back bones, send back archives, send back bells, send back icons, send back gold, send
    back territory, send back islands, send back land, restore manuscripts, restore treasures, restore relics, restore paintings,
    restore statues, restore statue, restore artefacts, restore artifacts, restore skulls, restore bones, restore archives, restore
    bells, restore icons, restore gold, restore territory, restore islands, restore land, release aid worker, free aid worker, release
    nun, release nuns, release priest, free nuns, release crew, free crew, release ship, release trawler, release trawlers, release
    pilot, surrender bows, surrender pistols, surrender rifles, surrender shotguns, hand in pistols, give up weapons, give up guns,
    give up arms, come out of forest, come out of hiding, come in from cold, return to barracks, go back to barracks, go back to base,
    march back to, reopen market, open market to, end boycott, lift boycott, call off boycott, drop boycott, end embargo, drop
    embargo, resume flights, resume trade, restore flights, restore trade, lay down guns, lift roadblocks, fill in trenches, give up
    siege, break off battle, break off attack, hand over positions, vacate positions, vacate base, vacate bases, observe ceasefire,
    observe truce, respect truce, stand down forces, stand down troops`,
};
