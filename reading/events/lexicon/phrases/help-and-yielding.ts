import type { EventType } from '../../../types.ts';

/** What is given, asked for, looked into, given up and taken back. A question mark as in `ACT_VERBS`. */
export const HELP_AND_YIELDING: Partial<Record<EventType, string>> = {
  AID: `
    accept boat people, accept defectors, accept evacuees, accept exiles, accommodate evacuees, accommodate refugees,
    accompany convoy, accompany convoys, accompany refugees, accompany tankers, accord asylum, accord protection, accord
    refuge, accord refugee, accord sanctuary, accord shelter, admit boat people, admit defectors, admit evacuees, admit
    exiles, adopt orphans, allow to settle, allow to stay, award asylum, award protection, award refuge, award refugee,
    award sanctuary, award shelter, bake bread for, bandage wounded, battle blaze, battle blazes, battle bushfires, battle
    fires, battle flames, battle forest fires, build airport for, build dam for, build homes for, build huts for, build
    shelters for, build tents for, build wells for, carry casualties, carry injured, carry wounded, clear bombs, clear
    debris from, clear shells, clear unexploded, clear wrecks, clothe children, clothe homeless, clothe orphans, clothe
    refugees, contain outbreak, contain slick, cook for refugees, cook meals, cover deficit, cover shortfall, create safe
    area, create safe haven, create safe havens, defuse bomb, defuse bombs, defuse mine, defuse shells, deliver aircraft,
    deliver armored, deliver armoured, deliver artillery, deliver bombers, deliver fighters, deliver gunboats, deliver jets,
    deliver missiles, deliver mortars, deliver radar, deliver rockets, deliver squadron of, deliver submarines, deliver
    tanks, deliver warplanes, dig free, dig latrines, dispose of bombs, dispose of mines, dispose of shells, distribute
    boots, distribute coats, distribute nets, distribute soap, douse blaze, douse fires, douse flames, drag from rubble,
    drag from wreckage, draw dollars from, draw on credit, drill army of, drill boreholes, drill guard of, drill guard?,
    drill guerrillas, drill rebels, drill troops of, drop ammunition, drop arms by parachute, drop arms to, drop crates of,
    drop guns by parachute, drop guns to, drop pallets, drop rifles by parachute, drop rifles to, drop sacks of, drop
    weapons by parachute, drop weapons to, equip army of, equip contras, equip forces of, equip guerrillas, equip police of,
    equip rebels, erect huts for, erect shelters for, erect tents for, escort buses, escort freighters, escort merchant,
    escort pilgrims, escort shipping, escort ships, escort tankers, establish air bridge, establish humanitarian, establish
    safe area, establish safe haven, establish safe havens, evacuate casualties, evacuate injured, evacuate orphans,
    evacuate sick, evacuate stranded, feed displaced, feed homeless, feed orphans, feed starving, ferry casualties, ferry
    injured, ferry sick, ferry wounded, fight blaze, fight blazes, fight bushfires, fight cholera, fight disease, fight
    drought, fight epidemic, fight famine, fight fires, fight flames, fight floods, fight forest fires, fight hunger, fight
    locusts, fight malaria, fight poverty, form protective, free from rubble, free from wreckage, funnel arms to, funnel
    guns to, funnel money to, funnel weapons to, give leave to remain, give out bread, give out clothes, give permission to
    stay, give refugee, give residence, grant leave to remain, grant permission to stay, grant residence, grant residency,
    grant right to stay, guard enclave, guard food, guard hospital, hand out boots, hand out coats, hand out nets, hand out
    soap, hand over cheque, hand over jeeps, hand over keys to, hand over patrol boat, hand over patrol boats, hand over
    trucks, haul from rubble, haul from sea, haul to safety, hide deserters, hide dissidents, hide fugitives, hide refugees,
    hoist crew, hoist sailors, hoist survivors, host displaced, host evacuees, host orphans, host refugees, house evacuees,
    house families, house homeless, house orphans, inject capital, inject cash, inject dollars, interpose itself, interpose
    themselves, interpose troops, join observer, join peacekeepers, join search for, keep border open for, keep border open
    to, keep factions apart, keep feuding apart, keep warring apart, ladle out, lend boats, lend pilots, lend pumps, lend
    trucks, let settle, let stay, lift crew off, lift fishermen off, lift passengers off, lift sailors off, lift survivors
    off, lodge evacuees, lodge refugees, look for survivors, monitor armistice, monitor withdrawal, offer asylum, offer
    political asylum, offer refuge, offer refugee, offer sanctuary, offer shelter, open air bridge, open border fleeing,
    open border to fleeing, open border to homeless, open humanitarian, oversee armistice, oversee ceasefire, oversee
    disarmament, oversee truce, oversee withdrawal, parachute ammunition, parachute arms, parachute weapons, pass arms to,
    pass guns to, pass money to, pass weapons to, patrol buffer, patrol ceasefire line, patrol demilitarised, patrol
    demilitarized, patrol green line, pay rent of, pay school fees, pay treatment of, permit to settle, permit to stay, pick
    up boat people, pick up castaways, pick up crew, pick up fishermen, pick up sailors, pick up seamen, pick up survivors,
    protect enclave, protect minorities, protect pilgrims, protect shipping, protect tankers, provide air cover, provide
    bodyguards, provide escort, provide escorts, provide pilots, pump out floodwater, pump out water, purify water, put out
    blaze, put out fire, put out fires, put up evacuees, put up huts for, put up shelters for, quell blaze, quell fires,
    quell flames, quench blaze, quench fires, quench flames, rearm army of, rearm forces of, rearm guerrillas, rearm
    militia, rearm rebels, receive evacuees, receive refugees, release credit, release credits, release instalment, release
    slice of, release tranche, roll over debt, roll over debts, roll over loans, run air bridge, run arms to, run guns to,
    run humanitarian, run money to, run weapons to, search for missing fishermen, search for missing trawler, search for
    survivors, search rubble for, search wreckage for survivors, separate combatants, separate factions, separate feuding,
    separate warring, serve meals, serve soup, set up safe area, set up safe haven, set up safe havens, shelter deserters,
    shelter exiles, shelter homeless, shepherd children, shepherd convoy, shepherd convoys, shepherd refugees, shepherd
    ships, shepherd tankers, shepherd through, shepherd to safety, sink boreholes, smuggle food to, smuggle medicine to,
    smuggle mortars to, smuggle rockets to, smuggle supplies to, stitch wounds, supervise armistice, supervise disarmament,
    supervise withdrawal, sweep for mines, take crew off, take fishermen off, take off crew, take off sailors, take off
    survivors, take passengers off, take sailors off, take survivors off, take up position between, take up positions
    between, throw open border to fleeing, throw open border to homeless, throw open border to refugees, throw protective,
    tow crippled, tow disabled, tow stranded, tow stricken, tow to safety, train army of, train farmers, train insurgents,
    train magistrates, train midwives, train police of, treat burns, treat casualties, treat cholera, treat injured, treat
    sick, unload ammunition, unload arms, unload flour, unload food, unload guns, unload medicines, unload relief, unload
    rifles, unload tanks, unload weapons, welcome evacuees, welcome refugees, equip army with, equip forces with, equip troops with, equip police with, equip guerrillas with, equip rebels with, outfit with, kit out with`,
  CONCEDE: `
    abandon claims, abandon increase, abandon insistence, abandon opposition, abandon precondition, abandon preconditions,
    abandon resistance, abandon rise, abolish caning, abolish conscription, abolish discrimination, abolish segregation,
    abolish slavery, accept blame, accept food, accept judgment, accept liability, accept meal after, accept ruling, accept
    ultimatum, accept verdict, admit abuses, admit blacks to, admit blame, admit fault, admit girls to, admit liability,
    admit mistake, admit women to, admit wrongdoing, allow ban to expire, allow ban to lapse, allow curfew to expire, allow
    curfew to lapse, allow decree to expire, allow decree to lapse, allow emergency to expire, allow emergency to lapse,
    allow siege to expire, allow siege to lapse, allow to broadcast, allow to campaign, allow to emigrate, allow to form,
    allow to march, allow to organise, allow to publish, allow to register, allow to resume, allow to return, allow to
    travel, allow to vote, allow to worship, annul order, answer demands, ban discrimination, ban flogging, ban slavery, ban
    torture, begin eating, bring back from exile, bring back subsidies, bring back subsidy, buckle before, buckle to
    demands, buckle to pressure, call end to hunger, call end to protest, call end to protests, call end to strike, call
    halt to boycott, call halt to demonstrations, call halt to fast, call halt to hunger, call halt to march, call halt to
    protest, call halt to protests, call halt to sit-in, call halt to stoppage, call halt to strike, call halt to strikes,
    call home exiles, call home from exile, cancel banning, cancel demolition, cancel deportations, cancel evictions, cancel
    hike, cancel increases, cancel layoffs, cancel warrant, cancel warrants, cede authority, cede powers, cede right, cede
    rights, change stance, clear name of, clear of blame, clear of corruption, clear of involvement, clear of murder, clear
    of spying, clear of treason, clear of wrongdoing, cross off blacklist, declare innocent, delay execution, delay
    executions, delay hanging, delegate powers to, delete article from, delete clause from, delete reference from,
    desegregate, double pay, double pensions, double salaries, double wages, drift back to work, drop article from, drop
    claims, drop clause from, drop increase, drop precondition, drop preconditions, drop proceedings, drop prosecution, drop
    reference from, drop resistance, drop rise, end apartheid, end caning, end conscription, end discrimination, end
    segregation, end slavery, find innocent, find not guilty, fix date for polls, fix date for vote, freeze fares, freeze
    prices, freeze rents, give back citizenship, give back name, give back names, give back nationality, give back
    passports, give back rights, give back seats, give deeds to, give licence to broadcast, give licence to operate, give
    licence to publish, give license to broadcast, give license to operate, give license to publish, give ministries to,
    give permit to, give portfolios to, give posts to, give title to, give up claim, give up claims, give up demand, give up
    demands, give up insistence, give up monopoly, give up opposition, give up powers, give up privileges, give up
    resistance, give up right, give up rights, go back to desks, go back to docks, go back to lectures, go back to pits,
    grant claims, grant deeds to, grant licence to broadcast, grant licence to operate, grant licence to publish, grant
    license to broadcast, grant license to operate, grant license to publish, grant pay, grant permit to, grant title to,
    grant wage, grant wish, grant wishes, halt demolition, halt deportation, halt deportations, halt evictions, halt
    execution, halt executions, halt extradition, halt impeachment, halt layoffs, halt proceedings, halt prosecution, hand
    back citizenship, hand back name, hand back names, hand back nationality, hand back passports, hand back rights, hand
    back seats, hand deeds to, hand over ransom, hand powers to, hand title to, hold multiparty, increase allowances,
    increase grants, increase minimum, increase pensions, leave occupied, let ban lapse, let broadcast, let bury, let
    campaign, let curfew lapse, let decree lapse, let emergency lapse, let emigrate, let fish, let meet, let publish, let
    register, let siege lapse, let travel, let worship, lift banning, lift opposition, lift reservations,
    lift warrant, lift warrants, march back to work, meet grievances, meet request, meet requests, meet wishes, moderate
    demands, moderate position, moderate stance, moderate stand, moderate tone, modify demands, modify position, modify
    stance, modify stand, open to all races, open to blacks, open to girls, open to women, outlaw discrimination, outlaw
    flogging, outlaw slavery, outlaw torture, pay back pay, pay blood money, pay indemnity, pay overdue wages, pay
    restitution, permit to broadcast, permit to campaign, permit to emigrate, permit to form, permit to march, permit to
    organise, permit to publish, permit to register, permit to resume, permit to return, permit to travel, permit to vote,
    permit to worship, postpone execution, postpone executions, postpone hanging, postpone hike, postpone increase, postpone
    increases, postpone rise, pull back from plan, pull back from plans, pull back from threat, pull down barricades, pull
    down roadblocks, pull down tents, put off execution, put off executions, put off hanging, raise allowances, raise
    benefits, raise grants, raise stipends, recall from exile, receive title to, recognise claim to, recognize claim to,
    reconvene assembly, reconvene parliament, register church, register parties, register party, register union, relax
    opposition, relax stance, relax stand, release frozen, remit fine, remit fines, remit sentence, remit sentences, remove
    article from, remove banning, remove clause from, remove reference from, renounce claim, renounce
    claims, renounce insistence, renounce opposition, renounce resistance, rescind edict, rescind order, reserve jobs for,
    reserve places for, reserve seats for, restore allowance, restore autonomy, restore civil liberties, restore cuts,
    restore freedoms, restore grants, restore names, restore passports, restore powers, restore seats, restore self-rule,
    resume eating, resume lectures, resume loading, resume teaching, resume unloading, retreat from decision, retreat from
    demand, retreat from demands, retreat from insistence, retreat from plan, retreat from plans, retreat from threat,
    retreat on demand, retreat on issue, retreat on pensions, retreat on plan, retreat on tax, return passports, return to
    desks, return to docks, return to lectures, return to pits, reverse cut, reverse cuts, reverse dismissal, reverse
    increase, reverse policy, reverse position, reverse stance, revoke banning, revoke warrant, revoke warrants, satisfy
    claims, satisfy grievances, satisfy request, scrap closure, scrap closures, scrap hike, scrap increase, scrap increases,
    scrap redundancies, scrap rise, set aside jobs for, set aside places for, set aside seats for, set date for polls, set
    date for vote, shelve closure, shelve closures, shelve hike, shelve increases, shelve redundancies, shelve rise, shift
    ground, shift position, shift stance, soften attitude, soften conditions, soften demands, soften opposition, soften
    resistance, soften stand, spare gallows, spare lash, spare life, spare lives, start eating, stay deportation, stay
    execution, stay executions, stay extradition, step back from plan, step back from plans, step back from threat, strike
    article, strike clause, strike off blacklist, strike off list of banned, strike off list of forbidden, strike off list
    of proscribed, strike provision, surrender monopoly, surrender powers, surrender privileges, surrender right, surrender
    rights, surrender to demands, surrender to pressure, suspend demolition, suspend deportations, suspend evictions,
    suspend impeachment, suspend layoffs, suspend proceedings, suspend prosecution, swallow objections, swallow pride,
    switch off jamming, take down tents, take food after, take meal after, take off list of banned, take off list of
    forbidden, take off list of proscribed, tear up decree, tear up edict, tear up order, tear up warrant, thaw accounts,
    thaw assets, thaw dollars, thaw funds, transfer powers to, troop back to work, unfreeze assets, unfreeze dollars,
    unfreeze funds, vacate campus, vacate church, vacate embassy, vacate factory, vacate ministry, vacate university, vote
    to abolish, vote to ease, vote to scrap, vote to strike article, vote to strike clause, vote to strike from, welcome
    back exiles, welcome back from exile, withdraw banning, withdraw claim, withdraw claims, withdraw hike, withdraw
    increases, withdraw opposition, withdraw rise, withdraw roadblock, withdraw threat, withdraw threats, withdraw
    ultimatum, withdraw veto, withdraw warrant, withdraw warrants, abolish court, abolish tribunal, abolish tribunals, abolish censorship, abolish law, abolish laws, abolish tax, rewrite code, rewrite constitution, rewrite law, scrap law, scrap laws, scrap legislation, scrap restriction, scrap restrictions, scrap ban, scrap rule, scrap rules, re-admit, readmit, suspend ban, permit referendum, allow referendum, agree to hear, rescind cuts, rescind wage cuts, rescind increase, restore wages`,
  RETREAT: `
    abandon airfield, abandon barracks, abandon bridgehead, abandon checkpoint, abandon checkpoints, abandon city, abandon
    fort, abandon hideout, abandon hideouts, abandon hill, abandon nuclear program, abandon nuclear programme, abandon
    nuclear tests, abandon outpost, abandon outposts, abandon stronghold, abandon town, abandon trenches, abandon uranium
    enrichment, abide by ceasefire, abide by truce, accept inspectors, accept monitors, accept observers, accept
    peacekeepers, adhere to ceasefire, adhere to truce, allow ambulances, allow lorries, allow medicine, allow supplies,
    allow trucks, announce pause in, blow up last of, blow up silo, blow up silos, bring back division, bring back
    divisions, bring back paratroops, bring home bodies, bring home division, bring home divisions, bring home hostages,
    bring home men, bring home paratroops, bring home prisoners, bring home remains, call off advance, call off push, call
    pause in, come over to enemy, come over to guerrillas, come over to opposition, come over to rebels, come over to side,
    crush rifles, crush weapons, cut defence budget, cut defence spending, cut defense budget, cut defense spending, cut
    military budget, cut military spending, cut up guns, cut up rifles, disband army, disband battalion, disband battalions,
    disband brigade, disband brigades, disband division, disband divisions, disband militia, disband militias, disband
    regiment, disband squads, disband units, discard uniforms, discharge conscripts, discharge recruits, discharge
    reservists, discharge soldiers, discharge troops, dissolve army, dissolve militia, dissolve militias, ease cordon, ease
    encirclement, ease stranglehold, emerge from bush, emerge from forest, emerge from hiding, emerge from jungle, end
    nuclear program, end nuclear programme, end nuclear tests, end uranium enrichment, exchange guns for, exchange rifles
    for, fly home bodies, fly home captives, fly home hostages, fly home prisoners, freeze nuclear program, freeze nuclear
    programme, freeze nuclear tests, freeze uranium enrichment, give access to camp, give access to camps, give access to
    prisoners, give access to site, give access to sites, give aid workers access, give inspectors access, give inspectors
    run, give monitors access, give observers access, give red cross access, give relief workers access, go over to enemy,
    go over to guerrillas, go over to opposition, go over to rebels, go over to side, grant aid workers access, grant
    inspectors access, grant monitors access, grant observers access, grant red cross access, grant relief workers access,
    halt enrichment, halt missile tests, halt nuclear program, halt nuclear programme, halt nuclear testing, halt nuclear
    tests, halt plutonium production, halt uranium enrichment, hand in machetes, hand in mortars, hand in shotguns, hand
    over command, hand over machetes, hand over mandate, hand over mortars, hand over premiership, hand over presidency,
    hand over shotguns, hand over throne, hand over to red cross, hand to families, hand to red cross, hand to relatives,
    hold back from attack, hold off attack, invite back inspectors, invite back monitors, invite back observers, invite in
    inspectors, invite in monitors, invite in observers, leave bunkers, leave hideouts, leave politics, leave presidency,
    leave stronghold, leave throne, leave trenches, let ambulances, let doctors, let medicine, let relief, let rescuers, let
    run aid, let run barges, let run convoys, let run food, let run relief, let run trucks, let supplies, lift cordon, lift
    encirclement, lift stranglehold, limp back, limp home, loosen cordon, loosen encirclement, loosen stranglehold, melt
    down guns, melt down missiles, melt down rifles, melt down tanks, melt down weapons, mothball centrifuges, mothball
    reactor, mothball reactors, open to aid, open to inspection, open to inspections, open to inspectors, open to monitors,
    open to observers, open to red cross, order pause in, pension off officers, pension off soldiers, permit ambulances,
    permit lorries, permit medicine, permit relief, permit supplies, permit trucks, present himself to authorities, present
    himself to police, present themselves to authorities, present themselves to police, pull aside guns, put stop to
    attacks, put stop to fighting, put stop to hostilities, put stop to shelling, put stop to war, reduce defence budget,
    reduce defence spending, reduce defense budget, reduce defense spending, reduce military budget, reduce military
    spending, relinquish crown, relinquish leadership, relinquish premiership, relinquish presidency, relinquish throne,
    renounce crown, renounce leadership, renounce premiership, renounce presidency, renounce throne, reopen corridor, reopen
    lifeline, reopen road to, reopen supply, restore to owner, restore to owners, restore to rightful, retire across, retire
    behind, retire from office, retire from politics, retire from presidency, retire in disorder, return carvings, return
    jewels, return loot, return mummy, return to ceasefire, return to owner, return to owners, return to rightful, return to
    truce, run down armed forces, run down army, run down fleet, run down garrison, scrap centrifuges, scrap chemical
    weapons, scrap nuclear weapons, scrap silos, send conscripts home, send home battalion, send home brigade, send home
    conscripts, send home crew, send home division, send home divisions, send home fishermen, send home manuscripts, send
    home men, send home pilots, send home relics, send home reservists, send home sailors, send home soldiers, send home
    treasures, send home wounded, send men home, send reservists home, send soldiers home, send troops home, set at liberty,
    ship home archives, ship home manuscripts, ship home relics, ship home statues, ship home treasures, show around plant,
    show around site, show inspectors, show monitors, show observers, show over plant, show over site, show round plant,
    show round site, shrink armed forces, shrink army, shrink fleet, shrink garrison, shut centrifuges, shut down
    centrifuges, shut down reactor, shut down reactors, shut reactor, shut reactors, slash armed forces, slash army, slash
    defence budget, slash defence spending, slash defense budget, slash defense spending, slash fleet, slash garrison, slash
    military budget, slash military spending, stick to ceasefire, stick to truce, stop enrichment, stop missile tests, stop
    nuclear program, stop nuclear programme, stop nuclear testing, stop nuclear tests, stop plutonium production, stop
    uranium enrichment, suspend enrichment, suspend missile tests, suspend nuclear program, suspend nuclear programme,
    suspend nuclear testing, suspend nuclear tests, suspend plutonium production, suspend uranium enrichment, swap guns for,
    swap rifles for, throw away guns, throw away rifles, throw away uniforms, throw away weapons, throw open to aid, throw
    open to inspection, throw open to inspections, throw open to inspectors, throw open to monitors, throw open to
    observers, throw open to red cross, trade guns for, trade rifles for, trade weapons for, turn loose, turn over
    government, turn over power, turn over to red cross, walk out of bush, walk out of forest, walk out of jungle, wave past
    convoy, wave past convoys, wave past lorries, wave past trucks, wave through aid, wave through buses, wave through
    convoy, wave through convoys, wave through lorries, wave through relief, wave through trucks, yield office, yield power,
    yield presidency, yield throne, lift roadblock, remove roadblock, remove roadblocks, dismantle roadblock, dismantle roadblocks, take down roadblocks, lift siege, break off siege, open to experts, open to monitors, open to inspection team, throw open to inspectors, remove barricade, remove barricades, dismantle barricades, clear barricades, open road for, let in experts, let in inspectors, let in observers, let experts in, let inspectors in, let observers in, open port to, reopen port to, haul off hills, drag off hills`,
  REQUEST: `
    add names to appeal, add names to call, add names to demand, add names to demands, add names to plea, add voice to
    appeal, add voice to call, add voice to demand, add voice to demands, add voice to plea, ask assistance, ask clemency,
    ask help, ask mercy, ask protection, badger for, badger into, badger to, believe time has come, bombard with appeals,
    bombard with calls, bombard with letters, bombard with pleas, bombard with requests, call in detectives, call in
    engineers, call in firefighters, call in inspectors, call in observers, call in red cross, campaign for release, claim
    back pay, claim custody, claim equal, claim exemption, claim protection, claim refugee, claim refund, claim reparations,
    claim restitution, come asking, come begging, come cap in, command to clear, command to hand, command to leave, command
    to lift, command to quit, command to release, command to step down, command to stop, command to surrender, command to
    withdraw, consider time has come, declare time had come, declare time has come, draw up conditions, draw up demands,
    expect action, expect apology, expect compensation, expect explanation, fight for better pay, fight for compensation,
    fight for custody, fight for damages, fight for equality, fight for pensions, fight for recognition, fight for release,
    fight for right, fight for rights, flood with appeals, flood with calls, flood with letters, flood with pleas, flood
    with requests, gather signatures, get down on knees, give shopping list, give wish list, go asking, go cap in, hand list
    of demands, hand shopping list, hand wish list, hold out for better, hold out for higher, hold out for more, hold out
    for to, lay out conditions, lay out terms, lend names to appeal, lend names to call, lend names to demand, lend names to
    demands, lend names to plea, lend voice to appeal, lend voice to call, lend voice to demand, lend voice to demands, lend
    voice to plea, link aid to, link loan to, link loans to, link release to, link talks to, list conditions, make clear
    expect, make clear expects, make clear must, make conditional on, make contingent on, make dependent on, make plain
    expect, make plain expects, make plain must, need ammunition, need blankets, need emergency, need helicopters, need
    medicines, need observers, need peacekeepers, need vaccines, order to cease, order to disarm, order to end, order to
    lift, order to pull, order to release, order to restore, order to return, order to surrender, pass motion calling, pass
    motion demanding, pass motion urging, pester for, pester to, phone to ask, phone to demand, phone to urge, press case,
    prevail on, prevail upon, push case, put in application, put in claim, put in for compensation, put in for membership,
    put in for more, put in for powers, put in plea, put name to appeal, put name to call, put name to demand, put name to
    letter, put name to petition, put names to appeal, put names to call, put names to demand, put names to letter, put
    names to petition, radio asking, radio for, radio that must, require apology, require assurances, require disarmament,
    require explanation, require guarantees, require to answer, require to deliver, require to destroy, require to disarm,
    require to dismantle, require to extradite, require to hand, require to leave, require to release, require to surrender,
    require to withdraw, require withdrawal, say it is time, say it was time, say time had come, say time has come, seek
    admission, seek approval, seek authorisation, seek authorization, seek blessing, seek consent, seek exemption, seek
    experts, seek go-ahead, seek handover, seek injunction, seek inquiry, seek investigation, seek mediator, seek observers,
    seek passage, seek referendum, seek refund, seek reprieve, seek rescheduling, seek restitution, seek retrial, seek
    technology, seek waiver, send letters asking, send letters demanding, send letters urging, send message asking, send
    message demanding, send message urging, send note asking, send note demanding, send note urging, send telegram asking,
    send telegram demanding, send telegram urging, send word asking, set out terms, set task of, sign open letter, spell out
    conditions, spell out terms, stick out for, submit motion calling, submit motion demanding, submit motion urging, sue
    for peace, sue for terms, summon to clear, summon to hand, summon to leave, summon to lift, summon to quit, summon to
    release, summon to step down, summon to stop, summon to surrender, summon to withdraw, telephone to ask, telephone to
    demand, telephone to urge, tie aid to, tie loan to, tie loans to, tie release to, tie talks to, tie to reforms, twist
    arm, twist arms, write appealing, write begging, write demanding, write imploring, write that must, write urging`,
  ACCUSE: `
    appoint committee to investigate, arrive to establish, arrive to examine, arrive to inspect, arrive to investigate,
    arrive to verify, ascertain who, ascertain whose, ascertain why, ask about beatings, ask about disappearances, ask about
    missing, ask about torture, ask about treatment, ask about whereabouts, assemble case against, assemble evidence, assess
    evidence, begin review of bombing, begin review of conduct, begin review of killing, begin review of killings, begin
    review of raid, begin review of shooting, build case against, build up case, call as witness, call to give evidence,
    call to testify, call witnesses, check accounts of, check evidence, collect fragments, collect samples, collect
    statements, collect testimonies, collect testimony, comb archives, comb debris, comb for clues, comb for evidence, comb
    for traces, comb rubble, comb wreckage, come to examine, come to inspect, come to investigate, come under suspicion,
    compile dossier, compile evidence, compile file on, conduct review of bombing, conduct review of conduct, conduct review
    of killing, conduct review of killings, conduct review of raid, conduct review of shooting, determine who, determine
    whose, determine why, dig for bodies, dig for graves, dig for remains, drive to examine, drive to inspect, drive to
    investigate, establish cause, establish circumstances, establish responsibility, establish truth, establish who,
    establish whose, establish why, examine claims, examine conduct, examine evidence, examine records, examine reports of,
    find out what happened, find out who, find out whose, find out why, fly to establish, fly to examine, fly to inspect,
    fly to investigate, fly to verify, follow up leads, follow up reports, form committee to investigate, form panel to
    investigate, gather fragments, gather samples, gather statements, gather testimonies, go to examine, go to inspect, go
    to investigate, hear witness, hunt assassins, hunt attackers, hunt bombers, hunt fugitives, hunt gunmen, hunt
    kidnappers, hunt war criminals, interview detainees, interview inmates, interview prisoners, interview refugees,
    interview survivors, interview suspects, interview victims, interview villagers, interview witnesses, keep dossier on,
    keep file on, launch review of bombing, launch review of conduct, launch review of killing, launch review of killings,
    launch review of raid, launch review of shooting, look for assassins, look for attackers, look for bombers, look for
    culprits, look for gunmen, look for kidnappers, look for suspects, measure craters, name committee to investigate, name
    panel to investigate, order review of bombing, order review of conduct, order review of killing, order review of
    killings, order review of raid, order review of shooting, photograph craters, photograph graves, photograph scars, pick
    over craters, pick over rubble, pick over ruins, pick over wreckage, pick through debris, pick through remains, pick
    through rubble, pick through ruins, pick through wreckage, piece together, place under investigation, place under
    suspicion, pursue leads, question aide, question aides, question brother, question guards, question relatives, question
    son, question wife, record statements, record testimony, record violations, review evidence, scour for clues, scour for
    evidence, scour for traces, search through archives, search through debris, search through files, search through rubble,
    search through wreckage, seek out survivors, seek out witnesses, seek to determine, seek to establish, seek to find out,
    seek to piece, seek to trace, sift claims, sift debris, sift for clues, sift for traces, sift records, sift wreckage,
    study evidence, study reports of, take fingerprints, take swabs, trace assets, trace bombers, trace killers, trace
    missing, trace origin of, trace source of, track down bombers, track down culprits, track down killers, track down war
    criminals, track down witnesses, travel to examine, travel to inspect, travel to investigate, trawl for evidence, trawl
    through archives, trawl through debris, trawl through files, trawl through records, trawl through rubble, trawl through
    wreckage, try to determine, try to find out, try to piece, try to trace, verify claim, verify claims,
    verify report, verify reports, visit to check reports, visit to determine, visit to establish, visit to examine, visit
    to gather evidence, visit to inspect, visit to investigate, visit to verify, weigh evidence, exhume grave, exhuming grave, exhume graves, dig up grave, dig up graves, open mass grave, study claims, study allegations, study reports, study evidence, check allegations, check claims, check reports, begin fact-finding mission, send fact-finding mission, establish whether, establish who, establish why, determine whether, determine who, find out whether, find out who, examine reports, examine claims, call in ambassador, call in commissioner, call in charge, call in envoy, bring civil suit, bring civil action`,
  ASSAULT: `
    press assault, press attack, press attacks, press home assault, press home attack, press home attacks, press home
    offensive, press offensive`,
};
