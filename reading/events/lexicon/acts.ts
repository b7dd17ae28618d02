import type { EventType } from '../../types.ts';

/**
 * Verbs that name an event whatever their object, by PLOVER type; phrasal verbs with their particle.
 * After the categories of the PLOVER codebook and, under them, CAMEO's. A question mark: the verb has so many
 * meanings that only names on both sides make an event of it.
 */
export const ACT_VERBS: Partial<Record<EventType, string>> = {
  AGREE: `
    acquiesce, go along with, give consent, give assent, give green light, give go-ahead, give nod, sign up to, sign on to, strike bargain, cut deal, shake hands on, come to terms, make deal, make pledge, make promise, give word,
    give assurances, give assurance, give undertaking, open door to, express
    readiness, express willingness, show willingness, show readiness, take up offer, throw in lot, undertake to,
    conclude deal, settle on, consent to, assent to, accede to request, bury hatchet, avow?, okay, ok,
    proffer?, greenlight, green-light, pre-commit`,
  CONSULT: `
    meet, visit, negotiate, confer, consult, mediate, discuss, host?, receive?, hold phone, speak on phone, speak to, hold video, hold call, sit at table, return to table, come to table, parley, sit down with, brief, telephone, phone, greet, tour?, debate with,
    bargain, liaise, exchange views, intercede, meet with, talk to, talk with, speak with, convene, fly to?, travel to?, arrive in?, journey
    to?, arbitrate, shuttle between, exchange letters, exchange messages, pay visit, engage with, head to?, huddle, sit
    opposite, sit across from, sit down for, play host to?, pay call on, pay visits, drop in on, call at, stop over in?, stop in?, compare
    notes, swing through, fly into?, leave for?, broker contacts, broker contact, arrange talks, arrange meeting, sit in on, rendezvous, hobnob, dine with, lunch with, exchange greetings, powwow,
    mediate between, interview?, go to see, welcome to?, swap views, trade views, touch down in?, land in?, leave for talks, speak by phone,
    speak by telephone, reach out to, get together, talk terms, confabulate, contact?, intermediate, conciliate?, closet with`,
  SUPPORT: `
    support, back?, endorse, defend, praise, applaud, commend, welcome, congratulate, recognise, recognize, apologise, apologize, forgive,
    thank, ratify, hail, honour, honor, champion, sympathise, sympathize, stand by, side with, vote for, ally with, rally
    behind, rally around, cheer, extol, laud, salute, vouch for, reconcile, mourn, pay tribute, embrace?, compliment?, uphold?, bless?, toast?, approve of?, campaign for, normalise,
    normalize, rally in support, march in support, demonstrate in support, rally in favour, come out in favour, come out in favor, speak in
    favour, speak out for, stand with, condole, console?, comfort?, swing behind, swing support, get behind,
    come out for, leap to defence, jump to defence, root for, hold up as, pay homage, pin hopes on, plump for, close ranks, subscribe to, acclaim, eulogise, eulogize, lionise, lionize, felicitate, commiserate, send condolences, send congratulations, make apology, issue apology, say sorry, pledge support, pledge allegiance, swear allegiance, lend support, lend backing,
    give backing, give blessing, give endorsement, give support to, argue for, stick up for, speak highly, take side, take sides with, line
    up behind, stage rally in support,
    establish diplomatic, espouse, glorify, hearten, corroborate?, celebrate?,
    venerate, revere, exalt, canonise, canonize, beatify, knight, decorate?, legitimise?, legitimize?, empathise, empathize, bolster?, hug?,
    pity?, vindicate, award?`,
  COOPERATE: `
    cooperate, co-operate, collaborate, coordinate, extradite, team up, join forces, train with, train alongside, partner with, trade with,
    work with, export?, sell?, import?, barter?, work alongside, work together, work closely, train side by side, fight side
    by side, patrol jointly, exercise jointly, share
    fingerprints, pool resources, pool efforts, club together, band together, set up joint, form alliance, form partnership,
    enter partnership, forge partnership, join hands, merge with, strike partnership, operate jointly, jointly develop, co-produce,
    co-develop, cofinance, co-host, do business, confederate, align with, collude, twin with,
    interoperate, co-author, co-invest, co-chair, co-sponsor, rendition, intermarry, federate, reintegrate?, trade?, do trade`,
  AID: `
    donate, assist, rescue, shelter?, feed?, take in, subsidise, subsidize, finance, fund, supply with, provide with, nurse, help rebuild,
    airlift, airdrop, bail out, resettle, evacuate?, vaccinate, bankroll, underwrite, harbour?, harbor?, ferry?, escort?, protect?, write
    off?, resupply, treat?, pay for?, reconstruct?, rebuild?, repair?, inoculate, immunise, immunize, bring relief, come to aid, come to
    help, come to rescue, come to assistance, go to aid, go to rescue, lend hand, lend money, give blood, give shelter, give refuge, tide over, prop up, shore up, step in with, pluck from, winch to safety, bring to safety, send help, send relief, send food, send rescuers, send doctors, send medics,
    send firefighters, send planes to fight, wire money, pledge millions, pledge billions, open shelters?, foot bill, bail,
    furnish with, help fight, help extinguish, help battle, help search, evacuate wounded, relieve?, sponsor?, endow, help?, aid?,
    compensate?, indemnify, subvent, salvage?, care for, renovate?, gift?, alleviate, cure?, medicate, refloat, reward?, patch up?,
    replenish?, electrify?, prop?, co-finance, recapitalise, recapitalize, monitor truce, clear mines, defuse mines, re-equip, reequip`,
  CONCEDE: ` hear of it, hear of any, hear of such, brook, stomach, entertain idea, entertain proposal, entertain request, entertain thought, legalise, legalize, reinstate, decriminalise, decriminalize, relent, compromise, back down, give in, give way,
    call off, allow?, permit?, unfreeze, reopen, repeal, acquit, commute, relinquish, accede to, bow to, yield?, cave
    in, liberalise, liberalize, exonerate, restore?, unblock, unban, quash, annul?, overturn?, reprieve,
    spare?, waive?, rehabilitate, remove from list, remove from blacklist, take off list, take off blacklist, clear of?, make concessions, reverse?, rescind?, strike down, de-escalate, drop bill, drop plan, drop plans, drop demand, drop demands, drop objections, drop opposition, scrap plan, scrap plans, climb
    down, eat words, soften stance, soften position, bend to, cave, capitulate to, meet demand, meet demands, agree to demands, comply with, abide by, heed, obey,
    throw in towel, restore internet, restore rights, let off, allow in, allow back, open border, open borders, reopen border, reopen borders, drop
    case, abandon plan, abandon plans, abandon bid, abandon claim, give ground, admit defeat, concede defeat, cede power, hold
    out olive branch, withdraw bill, withdraw demand, concede?, absolve, exculpate, exempt?, succumb to, countenance, emancipate, deregulate, demine, depoliticise,
    unseal?, ungag, readmit, re-admit, devolve?, grant?, untie?, recant?, unchain, unfetter, defuse?, reelect?`,
  RETREAT: `
    retreat, withdraw, pull back, surrender, resign, demobilise, demobilize, disarm, capitulate,
    disengage, pull out, step down, stand down, lay down, give up, abdicate, vacate, cease fire, quit?, flee, bow out?, step aside, cede?,
    decommission, dismantle, go into exile, hand over power, hand in?, turn in?, relinquish power, relinquish control, leave office, leave
    power, leave posts, fall back, abandon?, pack up, go home?, return home?, hand in resignation, submit resignation, resign post, resign seat, resign office, resign position, resign commission, quit over, quit as, quit after, quit amid, quit in, quit on, quit post, quit job,
    quit office, quit cabinet, quit government, quit party, hold fire, beat retreat, down weapons, ground arms, raise white flag, give themselves up, give
    himself up, turn himself in, cross back, wind down?, draw down, scale back?, scale down?, bring troops home, cut and run, hand over
    control, hand power, melt away, evacuate troops, call it quits, stand aside, tender resignation, desert?, draw back, move back, back away, demilitarize, demilitarise, disassemble?, pull away, take flight,
    forsake?, denuclearise, denuclearize, deescalate, step back, defect, mothball?, scrap?, drop arms, break off engagement, stand off,
    release?, free?, hand back, set free, give back, return?, let go free, walk free?, release on bail, release from prison, set loose,
    liberate?, repatriate?, refund?, restitute, let out, order release, allow access, parole`,
  REQUEST: `
    ask?, urge, appeal, request, demand, call on, call upon, call for, plead, implore, petition, lobby, beg, canvass, ask for, invite, press
    for, push for, insist, beseech, exhort, solicit, seek?, agitate for, encourage?, recommend?, advise?, prod?, nudge?, entreat, coax?,
    advocate?, invoke?, remind?, apply to?, turn to?, plead with, plead for, appeal for, appeal to, cry out for, clamour for, clamor for,
    bid for, send appeal, put out call, lobby for, campaign to?, pressurise,
    pressurize, call in?, enlist help, seek extradition, seek meeting, seek talks, seek
    arms, seek release, seek extension, challenge to, instruct, direct?, put pressure on, bring pressure, pile pressure, turn up heat, set
    conditions, lay down conditions, apply for, write to?, file request, submit request, press to, push to, petition for, urge
    on, remonstrate, make case for, argue case for, make representations, adjure, importune, cajole, egg on, woo?, wheedle, dun,
    necessitate?, press`,
  ACCUSE: `
    accuse, blame, criticise, criticize, condemn, denounce, charge?, indict, sue, investigate, probe, inspect, prosecute, allege, complain,
    fault?, lambast, lambaste, slam, decry, deplore, rebuke, reprimand, censure, castigate, berate, chide, disapprove, implicate, scold,
    assail, impeach, lash out, vilify, interrogate, summon, reproach, find guilty, convict, arraign, subpoena, search for, look into,
    finger, rap, excoriate, pillory, upbraid, attack verbally, attack policy, attack policies, attack plan, attack plans, attack decision, attack record, attack stance,
    attack handling, attack proposal, attack bill, level?, regret, charge that, lament, bemoan,
    disparage, ridicule, mock?, insult?, scorn, hit out, take aim at, deride, denigrate, rail against, take to task, hold responsible, point
    finger, discredit, malign, smear, impugn, suspect of, lodge protest, file protest, deliver protest, put on trial, stand trial, go on
    trial, question?, examine?, audit?, exhume, take to court, cast doubt, call to account, brand?, hold accountable, object
    to, monitor?, find responsible, issue warrant, protest to, protest at, take issue, speak out against, dub?, dispute?,
    chastise?, admonish, revile, tear into, lay into, rip into, blast?, flay, trash?, pan?, find fault, point fingers, point accusing,
    charge with, uphold conviction, uphold sentence, uphold verdict, uphold convictions, charge over, charge in connection, hold liable, press charges, bring case, lodge case, lodge appeal, open inquiry, open probe, open case, open investigation, start proceedings, open proceedings, begin proceedings, put in dock, haul
    before, bring before court, throw book, delve into, dig into, sift through, comb through, dig up grave, dig up graves, dig up mass grave, dig up mass graves, dig up body, dig up bodies, scrutinise,
    scrutinize, pour scorn, heap scorn, cast aspersions, cry foul, call liar, call
    terrorist, label terrorist, lay at door, attribute to, pin on, blame on, rail at, fulminate, thunder against, inveigh, tick off, haul
    over coals, haul in, call in ambassador, skewer, take swipe, take swipes, disagree with,
    rally against, convicted of, plead guilty, face charge, face charges, face trial, stand accused, come under fire, come under
    investigation, come under scrutiny, draw criticism, draw fire, unmask, sound alarm over, protest against decision, hold to
    blame, trade accusations, trade barbs, trade insults, file motion, file criminal, refer to court, open file, issue summons,
    have evidence that, find evidence that, say evidence that, query?, inquire, enquire, stigmatise, stigmatize, slander, defame, belittle,
    incriminate, litigate, vituperate, reprove, badmouth, saddle with, pick apart, impute, inculpate, besmirch, cross-examine, polygraph,
    call into question, call names, counter-sue, countersue, dissent, disagree, quarrel?, carp, grumble, grouse, bash?, roast?, satirise,
    satirize, demonise, demonize, gripe, tut-tut, second-guess, taunt?, court-martial, fact-check, expose?, deprecate, frown on, frown upon,
    look askance, take exception, take umbrage, vet?, reinvestigate`,
  REJECT: `
    reject, refuse, decline, veto, rebuff, dismiss, defy, violate, spurn, oppose, snub, withhold, renege, balk, rule out, turn down, object,
    flout, disobey, ignore, shun, resist, stall, scuttle, evade, disregard, disown, repudiate, brush off, shrug off, backtrack, obstruct,
    vote against, vote down, throw out?, thwart, foil, hinder?, impede, stonewall, say no, overrule?, override?, decide against, opt against, choose against, shelve?, walk away from,
    stymie, back out, deny permission, turn back?, renounce?, hold firm, stand firm, ditch?, fend off?, infringe,
    tear up, abrogate, brush aside, wave away, wave aside, pour cold water, rule against?, slap down, knock back, throw out
    proposal, throw out plan, throw out bill, throw out motion, throw out appeal, throw out case, block move, block attempt, block bill, block accession, pull out of treaty, withdraw from treaty, withdraw from
    accord, withdraw from agreement, withdraw offer, back away from, shy away from, deny access, turn back on, turn nose up, stand by
    decision, stick to guns, rebut, refute, pooh-pooh, give short shrift, slam door, close door, hold out against, dig in
    heels, bridle at, jib at, bristle, drag feet, torpedo?, derail, filibuster, nix, kill bill, kill off, forswear, contravene, contradict?,
    overstep, sidestep, circumvent, dodge, skirt, break promise, break word, break pledge, go
    back on, welsh on, default on, disavow, dissociate from, distance from, stay away from talks, fail to attend, fail to appear, fail to
    agree, fail to reach, stay defiant, remain defiant, give cold shoulder, disdain, withstand?, retract?, negate?, cast aside, push aside, scoff, frustrate?, pass up, send packing, transgress, elude?, send away?, contest?, demur, buck?, hamstring, negative?,
    discount?, discard?, spike?, scupper, scotch?, downplay?, denounce treaty, forgo?, default?, gainsay, naysay, flinch from, baulk`,
  THREATEN: `
    threaten, warn, menace, caution, intimidate, blackmail, put on notice, serve notice, vow revenge, swear revenge, vow
    retaliation, pledge revenge, brandish?, bully?, give hours, vow to respond,
    vow to hit, pledge to strike, promise to strike, raise tariffs?, reserve right, vow vengeance, vow to avenge, promise revenge, promise
    retaliation, swear vengeance, swear to avenge, vow to retaliate, rattle sabre, rattle sabres, rattle saber, hold over head, lay down
    ultimatum, hand ultimatum, draw red line, put on guard, sound warning, threaten to, meet with force, hint at force, dangle threat, raise spectre of, raise prospect of,
    warn against, turn into sea, vow to turn, vow to crush, vow to destroy, vow to wipe out, vow to fight, vow to strike
    back, endanger?, imperil?, jeopardise?, jeopardize?, browbeat, strong-arm, hector, forewarn`,
  PROTEST: `
    protest, demonstrate, march, rally, riot, picket, boycott, chant, barricade, walk out, take to streets, go on strike, heckle, strike
    over, throw stone, throw stones, hurl stones, pelt, stone, mutiny, revolt, rise up, down tools, walk off, paralyse?, paralyze?, stop
    work, converge on?, take to street, stay away from, pitch tents, pitch tent, camp out, stream through, refuse to eat, refuse to work,
    set up roadblocks, erect barricades, jeer?, set himself on fire, stage strike, lay down tools, go on hunger strike, take to square, demonstrate outrage, demonstrate anger, pour
    into streets, spill into streets, pour onto streets, flood streets, fill streets, pack square, occupy square, storm parliament?, blockade road, blockade airport, blockade port, throw eggs, throw petrol bombs, throw rocks, hurl
    rocks, hurl petrol bombs, hurl molotov, throw firebombs, clash with police, fight with police, battle police, bang pots, wave placards,
    hold placards, carry placards, shout slogans, chant slogans, turn out to protest, turn out against, strike for, work to rule, shut
    shops, close shops, observe strike, observe shutdown, begin strike, march through, march on, march into, march against, rally
    against, rally outside, demonstrate against, demonstrate outside, protest outside, parade through, parade against, dump manure, dump milk, dump tomatoes, dump potatoes,
    dump grapes, dump fish, dump grain, spray manure, catcall, boo, hoot?, hiss?,
    agitate?, gather outside, gather in front, throng?, rampage?, go slow, jostle?`,
  SANCTION: `
    stop selling, stop exporting, stop importing, stop supplying, stop shipping, stop trading, halt selling, cease trading, sanction,
    blacklist, embargo, recall, sever, break off, cut off, downgrade, ostracise, ostracize, walk out of, isolate, delist, penalise,
    penalize, break with?, suspend from, order to leave, tell to leave, order out, suspend?,
    fine?, stop buying, bar from, exclude?, eject?, declare persona, freeze
    accounts, freeze bank, hit with sanctions, hit with tariffs, suspend cooperation, halt deliveries, ban entry, ban travel, ban from, turn off taps, cut diplomatic, kick out, boot out, throw out ambassador, throw out diplomat, declare persona non grata,
    give hours to leave, revoke
    visas, revoke visa, cancel visas, withdraw licence, withdraw license, revoke licence, revoke license, fine for,
    strip of status, kick out of, drum out, shut out of, lock out, cancel contract, cancel deal, terminate contract, pull plug, divest, blackball, turn away?, curb imports, curb
    exports, disinvest, deprive?, punish?, repudiate debt, defund, deplatform, unfriend, cast out, excommunicate, de-recognise, derecognise,
    derecognize`,
  MOBILIZE: `
    deploy, mobilise, mobilize, reinforce, amass, arm, train?, station, redeploy, fortify, recruit, conscript, patrol, rearm, call up,
    muster, test-fire, test fire, scramble, stockpile, equip, militarise, militarize, mass?, build up, beef up, brace, dig in, take
    up positions, take up position, test missile, test nuclear, enlist?, garrison, fan out, take up arms, overfly, deploy
    to, put on alert, put on high alert, put on standby, put on war footing, step up security, tighten security, beef up security, boost security, call out troops, call out army,
    call out national guard, activate reservists, send warship, send warships, send in troops, move into position, hold war games, test missiles,
    flex muscle, flex muscles, prepare for war, gear up for war, dig trenches, mine border, build defences, set sail for, encamp, bivouac,
    draft in, raise army, deploy along, marshal, re-arm, weaponise, weaponize, remilitarise, remilitarize, rally troops,
    manoeuvre?, maneuver?, take station, take up station, cancel leave, nuclearise, buildup, recommission, buzz?, retarget`,
  COERCE: `
    disrupt?, arrest, detain, kidnap, abduct, seize, confiscate, imprison, jail, sentence, ban, censor, expel, deport,
    evict, burn, torch, destroy?, demolish, vandalise, vandalize, hack, deface, blockade, besiege, disperse, crack down, outlaw, suppress,
    loot, ransack, sabotage, order?, impound, intern, hijack, repress, quell, take hostage, hold hostage, shut down, prohibit, bar?, debar,
    disband, dissolve, exile, banish, forbid, muzzle, tear down, wreck, damage?, ransom, restrict, disqualify, depose, oust, overthrow,
    topple, round up, close down, raze, bulldoze, extort, displace, handcuff, apprehend, incarcerate, purge, nationalise, nationalize, gag, set fire, hold captive, hold prisoner, fire tear gas, use water cannon, fire rubber bullets, baton charge, whip?,
    club?, drive from, drive out, uproot, rob?, steal?, smash?, nab, grab?, take into custody, place under house arrest, jam?, expropriate,
    flatten?, requisition, strip of?, subdue?, cane, lash?, annex?, pillage, plunder, set ablaze, set alight, set on fire, break into?,
    desecrate, lock up?, remand, cordon, break up, silence?, wiretap, spy on?, force-feed, take captive, hold shields, hold shield, use shields, use shield, tear-gas, pick up?, take away?,
    throw in jail, throw into jail, throw in prison, put in prison, put behind bars, send to prison, send to jail, clap in irons, drag from,
    drag away, drag off, drag out of, haul away, haul off, haul out of, lead away, march off, whisk away?, frogmarch, bundle into, place in
    custody, hold in custody, hold incommunicado, keep in custody, strip of citizenship, strip of licence, strip of
    license, strip of immunity, revoke citizenship, shut office, shut offices, close office, close offices, take off air, pull off air, block access, restrict access, shut internet, fire teargas, lob tear
    gas, use tear gas, spray with, beat back, clear square, clear camp, ban party, raid home, raid homes, raid office, raid offices, raid newspaper, raid house, search
    home, search house, kick out of homes, force from homes, force to flee, force into exile, drive into
    exile, bring down government, unseat, seize power, hack into, take down website, jam signal, blindfold, manhandle,
    rough up, stalk, sequester, commandeer, plant spyware, tap phone, tap phones, condemn to death, put under surveillance, freeze
    out of office, place under guard, hold without charge, hold without trial, bar from leaving, stop from leaving, turn back at border,
    revoke credentials, expel reporters, expel journalists, suspend broadcasts, shut newspaper, shut paper, shut radio, pull licence, drag
    before, clear out of, smoke out, break down door, break down doors, incinerate, oppress, subjugate, usurp, proscribe,
    interdict, confine?, intercept?, snatch?, subvert?, chase away, drive away, clamp down, cart off, criminalise, criminalize, lock away,
    sequestrate, expatriate, ruin?, prevent?, curb?, collar?, manacle, shackle, waterboard?, pepper-spray, teargas, enslave, press-gang,
    collectivise, collectivize, gerrymander, sack?, curtail?, deprogram, sterilise, sterilize, quarantine, defrock, despoil,
    devastate?, defile, cripple?, disable?, encroach on?, encroach upon?, scatter?, dislodge?, cow?, dispossess, disenfranchise, repossess,
    foreclose, persecute, squelch, gun-butt, taser, tase`,
  ASSAULT: `
    flog,
    use force, attempt on life, resort to force, take military action, use military force, take up arms against, attack, assault, kill, wound, injure, bomb,
    shell, shoot, fire at, fire on, invade, occupy, reoccupy, take over, decapitate, shoot at, assassinate, murder, torture,
    rape, abuse, behead, execute, massacre, slaughter, ambush, storm, detonate, explode, beat?, stab, gun down, blow up, clash, fight,
    battle, overrun, capture, recapture, retake, maim, mutilate, strafe, pound, bombard, torpedo, shoot down,
    hit?, retaliate, skirmish, lynch, hang?, molest, harass, poison, gas, ram, conquer, crush, slay, rain?, target?, strike, raid, blast,
    shoot dead, die of torture, die of wounds, die of injuries, die from torture, die from wounds, die under torture, beat to death, burn to death, stone to death, club to death, knife, slash?, bludgeon, strangle,
    spear?, rout?, repel?, repulse, sink?, mow down, wipe out, rocket?, mortar, firebomb, dynamite, exterminate,
    annihilate, avenge, strike back, cleanse?, tear through, rip through, go off?, attempt to assassinate, drive back, blow himself up, push
    into, thrust into, advance on, roll into, lay waste, set upon, napalm, eliminate?, hunt down, break
    through?, snipe?, kick?, punch?, ill-treat, mistreat, maltreat, brutalise, brutalize, sexually assault, gang-rape, defeat?, machine-gun, liquidate, return fire, open up on, loose off, lob, fling at, spray bullets, riddle, drive
    into crowd, set off explosives, go to war, fight off,
    fight against, fight with, battle with, clash with, come to blows, exchange shots, trade shots, exchange missiles, engage?, attack with,
    fire into, fire upon, rain down on, bear down on, close in on, break into camp, burst into, capture town,
    take town, wrest control, take control, push back?, drive out of, beat up, kick to death,
    hack, put to death, slit throat, slit throats, throw acid, carpet-bomb, dive-bomb, level town, lay siege, besiege, surround?,
    encircle, blockade town, scuttle?, sexually abuse, gang rape, sodomise, violate women, burn alive, bury alive, spray poison, spray gas, spray nerve gas, use poison gas, use nerve gas, mug, garrotte, butcher,
    combat?, waylay, bushwhack, beleaguer, decimate?, vanquish, obliterate?, thrash?, scalp, dismember, crucify?, dragoon, pummel, hound?,
    disembowel, electrocute, garrote, lacerate, scald, choke, suffocate?, throttle?, trample?, outgun, barrage, reinvade, counterattack,
    counter-attack, infiltrate?, terrorise, terrorize, savage?, pepper?, scorch?, ravage?, desolate?, maraud, booby-trap, roughhouse, mob?`,
};

/** The same of verbs that are no acts. */
export const WEAK_VERBS = `press, push, limit, call, pressure, want`;

/** Verbs that mean their event only without an object: to demonstrate something is to show it. */
export const OBJECTLESS_VERBS = `demonstrate, rally, march, retreat, resign, surrender, fight, riot, strike over`;

/** Acts that their subject suffers. */
export const SUFFERED_VERBS = `
  come under attack, come under fire, come under suspicion, receive title to, receive dollars from, draw dollars from, draw loan from, come under shelling, come under bombardment, come under missile, come under investigation, come
  under scrutiny, suffer attack, face charge, face charges, face trial, stand trial, go on trial, stand accused, plead guilty, draw
  criticism, walk out of prison, walk out of jail, walk from prison, walk from jail, survive attack, survive assassination, survive attempt, escape attempt, escape assassination, receive aid, receive loan, receive money, receive weapons, receive arms, receive food, receive supplies, draw fire, draw rebuke, draw condemnation, win praise from,
    pay with lives, pay with life, pay with blood, pay in blood, pay dearly, pay heavy price, pay high price, pay price for, face
    consequences, face dire, face grave consequences, face severe consequences, face serious consequences, face wrath, face
    annihilation, face destruction, go home in coffin, go home in coffins, go home in body, return in coffin, return in coffins, return
    in body bags, come home in coffins, come back in coffins, leave in coffins, live to regret, rue day, have throat cut, have throats
    cut, have throats slit, have throat slit, have hand cut, have hands cut, have ears cut, lose seat, lose seat in, lose membership,
    lose vote, lose voting, lose privileges, lose status, lose trade, lose trading, lose most, lose aid, walk free, walk free?,
    be legitimate target, be legitimate targets, be fair target, be fair targets, be military target, be military targets, be fair
    game, be cause of war, be cause for war, be casus belli, be act of war, be declaration of war,
    fall to, fall into hands of,
    touch off riots, touch off rioting, touch off protests, touch off demonstrations, touch off unrest, touch off disorders, touch
    off disturbances, spark riots, spark rioting, spark protests, spark demonstrations, spark unrest, spark disorders, spark
    disturbances, trigger riots, trigger rioting, trigger protests, trigger demonstrations, trigger unrest, trigger disorders,
    trigger disturbances, provoke riots, provoke rioting, provoke protests, provoke demonstrations, provoke unrest, provoke
    disorders, provoke disturbances, set off riots, set off rioting, set off protests, set off demonstrations, set off unrest, set
    off disorders, set off disturbances, ignite riots, ignite rioting, ignite protests, ignite demonstrations, ignite unrest,
    ignite disorders, ignite disturbances,
     survive shooting, survive bombing, survive grenade, hit mine, hit landmine, drive over mine, drive over
    landmine, tread on mine, tread on landmine, run over mine, run over landmine, lose town to, lose village to, lose hill to, lose base
    to, lose outpost to, lose positions to, lose garrison to`;

/** Acts of a state's own power: what is done so in a country is done by it. */
export const LAWFUL_VERBS = `
  arrest, detain, jail, imprison, sentence, deport, charge, indict, convict, prosecute, arraign, acquit, execute, hang, extradite, fine,
  ban, outlaw, remand, intern`;

/** Verbs that mean their event only with an object: prices decline and trains derail, too. */
export const TRANSITIVE_VERBS = `decline, derail, stall, shelter`;

/** Verbs of plain saying. */
export const STATE_VERBS = `
  repeat that,
  say, tell, decline to comment, refuse to comment, let know, let be known, let it be known, strike note, strike tone, make it known, charge with ending, charge with overseeing, charge with finding, charge with drafting,
  charge with monitoring, charge with implementing, announce, state, report, claim, comment, add, note, explain, deny, confirm, acknowledge,
  admit, describe, argue, conclude, declare, predict, believe, hope, stress, emphasise, emphasize, reiterate, remark,
  rule that, signal, hint, suggest, indicate, disclose, assert, contend, testify, speak to reporters, speak to journalists, speak to media, talk to reporters, talk to journalists, brief reporters, brief journalists,
  release statement, release report, release reports, release video, release tape, release figures, release results, release photos,
  release photographs, release document, release documents, release data, release study, release survey, release details, release film,
  release album, release song, release book, release findings, release list, release transcript, release names, release identity, release identities,
  take over duties, take over running, take over reins, seize moment, seize chance, seize opportunity, seize initiative, take over command, take over presidency,
  take over leadership, take over post, take over role, take over job, take over responsibility, release nationalities, release pictures, release images, release draft, release indictment, release rules, release guidelines`;

/** Verbs whose bare participle tells what befell its subject, as headlines have it: "reporter arrested in Lima". */
export const SUFFERINGS = `
  kill, wound, injure, arrest, detain, jail, imprison, sentence, charge, fine, ban, expel, deport, kidnap, abduct, shoot, stab,
  behead, execute, murder, assassinate, accuse, indict, convict, sue, release, free, acquit, evict, exile, torture,
  bomb, shell, torch, ransack, loot, hijack, seize, impound, suspend, blacklist, summon, prosecute, impeach, oust, gun, lynch,
  rescue, evacuate, extradite, denounce, condemn, criticise, criticize, rebuke, censure, praise, reject, banish, nab, hack`;
