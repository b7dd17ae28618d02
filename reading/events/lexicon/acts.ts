import type { EventType } from '../../types.ts';

/**
 * Verbs that name an event whatever their object, by PLOVER type; phrasal verbs with their particle.
 * After the categories of the PLOVER codebook and, under them, CAMEO's. A question mark: the verb has so many
 * meanings that only names on both sides make an event of it.
 */
export const ACT_VERBS: Partial<Record<EventType, string>> = {
  CONSULT: `
    meet, visit, negotiate, confer, consult, mediate, discuss, host?, receive?, parley, sit down with, brief,
    telephone, phone, greet, tour?, debate with, bargain, liaise, exchange views, intercede, meet with, talk to,
    talk with, speak with, convene, fly to?, travel to?, arrive in?, journey to?, arbitrate, shuttle between,
    exchange letters, exchange messages, pay visit, engage with, head to?`,
  SUPPORT: `
    support, back?, endorse, defend, praise, applaud, commend, welcome, congratulate, recognise, recognize,
    apologise, apologize, forgive, thank, ratify, hail, honour, honor, champion, sympathise, sympathize, stand by,
    side with, vote for, ally with, sympathise with, rally behind, rally around, cheer, extol, throw weight behind,
    throw support behind, laud, salute, vouch for, reconcile, mourn, express condolences, pay tribute, embrace?,
    compliment?, uphold?, bless?, toast?, sympathize with, approve of?, campaign for, normalise, normalize,
    rally in support, march in support, demonstrate in support, rally in favour, come out in favour,
    come out in favor, speak in favour, speak out for, stand with, throw support, condole, console?, comfort?`,
  COOPERATE: `
    cooperate, co-operate, collaborate, coordinate, extradite, team up, join forces, train with, train alongside,
    partner with, trade with, work with, export?, sell?, import?, barter?, work alongside, work together,
    work closely, cooperate on`,
  AID: `
    donate, assist, rescue, shelter?, feed?, take in, subsidise, subsidize, finance, fund, supply with,
    provide with, nurse, help rebuild, airlift, airdrop, bail out, resettle, evacuate?, vaccinate, bankroll,
    underwrite, harbour?, harbor?, ferry?, escort?, protect?, write off?, resupply, treat?, pay for?, reconstruct?,
    rebuild?, repair?, inoculate, immunise, immunize`,
  CONCEDE: `
    release, free?, pardon, legalise, legalize, reinstate, decriminalise, decriminalize, relent, compromise,
    back down, give in, give way, call off, allow?, permit?, unfreeze, reopen, repeal, acquit, commute, relinquish,
    hand back, set free, accede to, bow to, yield?, cave in, liberalise, liberalize, exonerate, restore?, parole,
    grant amnesty, unblock, return?, unban, quash, annul?, overturn?, reprieve, spare?, waive?, rehabilitate,
    drop charges, withdraw charges, clear of?, make concessions, reverse?, rescind?, strike down, de-escalate,
    let go?`,
  RETREAT: `
    retreat, withdraw, pull back, stop fighting, turn over weapons, surrender, resign, demobilise, demobilize,
    disarm, capitulate, disengage, pull out, step down, stand down, lay down, give up, abdicate, vacate, cease fire,
    quit?, flee, bow out?, step aside, cede?, decommission, dismantle, go into exile, hand over power, hand in?,
    turn in?, relinquish power, relinquish control, leave office, leave power, leave posts, fall back, abandon?,
    pack up, go home?, return home?, hand in resignation, halt fighting, hold fire`,
  REQUEST: `
    ask?, urge, appeal, request, demand, call on, call upon, call for, plead, implore, petition, lobby, beg,
    canvass, ask for, invite, press for, push for, insist, beseech, exhort, solicit, seek?, agitate for, encourage?,
    recommend?, advise?, prod?, nudge?, entreat, coax?, advocate?, invoke?, remind?, apply to?, turn to?`,
  ACCUSE: `
    accuse, blame, criticise, criticize, condemn, denounce, charge?, indict, sue, investigate, probe, inspect,
    prosecute, allege, complain, fault?, lambast, lambaste, slam, decry, deplore, rebuke, reprimand, censure,
    castigate, berate, chide, disapprove, implicate, scold, assail, impeach, lash out, vilify, interrogate, summon,
    reproach, find guilty, convict, arraign, subpoena, search for, look into, finger, rap, excoriate, pillory,
    upbraid, attack verbally, level?, express concern, voice concern, regret, charge that, lament, bemoan,
    disparage, ridicule, mock?, insult?, scorn, hit out, take aim at, deride, denigrate, rail against, take to task,
    hold responsible, point finger, discredit, malign, smear, impugn, suspect of, lodge protest, file protest,
    deliver protest, put on trial, stand trial, go on trial, question?, examine?, audit?, exhume, take to court,
    cast doubt, call to account, brand?, hold accountable, express anger, object to, monitor?, find responsible,
    issue warrant, lay blame, protest to, protest at, take issue, speak out against, dub?, dispute?, chastise?,
    admonish, revile`,
  REJECT: `
    reject, refuse, decline, veto, rebuff, dismiss, defy, violate, spurn, oppose, snub, withhold, renege, balk,
    rule out, turn down, object, flout, disobey, ignore, shun, resist, stall, scuttle, evade, disregard, disown,
    repudiate, brush off, shrug off, backtrack, obstruct, vote against, vote down, throw out?, thwart, foil,
    hinder?, impede, stonewall, say no, overrule?, override?, shelve?, walk away from, stymie, back out,
    deny request, deny permission, not accept, turn back?, renounce?, hold firm, stand firm, ditch?, fend off?,
    infringe, tear up, abrogate`,
  THREATEN: `
    threaten, warn, menace, caution, issue ultimatum, intimidate, blackmail, put on notice, serve notice,
    vow revenge, swear revenge, vow retaliation, pledge revenge, give ultimatum, set deadline, give deadline,
    threaten with, brandish?, bully?, give hours`,
  PROTEST: `
    protest, demonstrate, march, rally, riot, picket, boycott, chant, barricade, walk out, take to streets,
    go on strike, heckle, strike over, throw stone, throw stones, hurl stones, pelt, stone, mutiny, revolt, rise up,
    down tools, walk off, paralyse?, paralyze?, stop work, converge on?, take to street, stay away from,
    pitch tents, pitch tent, camp out, stream through, refuse to eat, refuse to work, set up roadblocks,
    erect barricades, jeer?, set himself on fire`,
  SANCTION: `
    sanction, blacklist, embargo, recall, sever, break off, cut off, downgrade, ostracise, ostracize, walk out of,
    isolate, delist, penalise, penalize, break with, expel diplomat, expel ambassador, expel envoy, suspend from,
    order to leave, tell to leave, order out, suspend?, fine?, divest from, stop buying, bar from, exclude?,
    exclude from?, eject?, declare persona`,
  MOBILIZE: `
    deploy, mobilise, mobilize, reinforce, amass, arm, train?, station, redeploy, fortify, recruit, conscript,
    patrol, rearm, call up, muster, parade, test-fire, test fire, scramble, stockpile, equip, militarise,
    militarize, mass?, build up, beef up, brace, dig in, take up positions, take up position, test missile,
    test nuclear, place on alert, enlist?, garrison, fan out, take up arms, overfly, deploy to`,
  COERCE: `
    arrest, detain, kidnap, abduct, seize, confiscate, imprison, jail, sentence, ban, censor, expel, deport, evict,
    burn, torch, destroy?, demolish, vandalise, vandalize, hack, deface, blockade, besiege, disperse, crack down,
    outlaw, suppress, loot, ransack, sabotage, order?, impound, intern, hijack, repress, quell, take hostage,
    hold hostage, shut down, prohibit, bar?, debar, disband, dissolve, exile, banish, forbid, muzzle, tear down,
    wreck, damage?, ransom, restrict, disqualify, depose, oust, overthrow, topple, round up, close down, raze,
    bulldoze, extort, displace, handcuff, apprehend, incarcerate, purge, nationalise, nationalize, gag, cordon off,
    set fire, hold captive, hold prisoner, fire tear gas, use water cannon, fire rubber bullets, baton charge, flog,
    whip?, club?, drive from, drive out, uproot, rob?, steal?, smash?, nab, grab?, take into custody,
    place under house arrest, jam?, expropriate, flatten?, requisition, strip of?, subdue?, cane, lash?, annex?,
    pillage, plunder, set ablaze, set alight, set on fire, break into?, desecrate, lock up?, remand, cordon,
    break up, silence?, wiretap, spy on?, force-feed, take captive, tear-gas`,
  ASSAULT: `
    attack, assault, kill, wound, injure, bomb, shell, shoot, fire at, fire on, invade, occupy, reoccupy,
    seize control, take over, decapitate, shoot at, assassinate, murder, torture, rape, abuse, behead, execute,
    massacre, slaughter, ambush, storm, detonate, explode, beat?, stab, gun down, blow up, clash, fight, battle,
    overrun, capture, recapture, retake, regain control, maim, mutilate, strafe, pound, bombard, torpedo,
    shoot down, open fire, hit?, retaliate, skirmish, lynch, hang?, molest, harass, poison, gas, ram, conquer,
    crush, slay, rain?, target?, strike, raid, blast, shoot dead, die of, hack to death, beat to death,
    burn to death, stone to death, club to death, knife, slash?, bludgeon, strangle, spear?, exchange fire,
    trade fire, rout?, repel?, repulse, sink?, mow down, wipe out, rocket?, mortar, firebomb, dynamite, exterminate,
    annihilate, avenge, strike back, cleanse?, tear through, rip through, go off?, attempt to assassinate,
    drive back, blow himself up, push into, thrust into, advance on, march on, march into, roll into, lay waste,
    set upon, napalm, eliminate?, besiege town, hunt down, break through?, drop bombs, snipe?, kick?, punch?,
    ill-treat, mistreat, maltreat, brutalise, brutalize, sexually assault, gang-rape, throw grenades, plant bomb,
    defeat?, machine-gun, liquidate, return fire`,
};

/** The same of verbs that are no acts. */
export const WEAK_VERBS = `press, push, limit, call, pressure, want`;

/** Verbs that mean their event only without an object: to demonstrate something is to show it. */
export const OBJECTLESS_VERBS = `demonstrate, rally, march, retreat, resign, surrender, fight, riot, strike over`;

/** Verbs of plain saying. */
export const STATE_VERBS = `
  say, tell, announce, state, report, claim, comment, add, note, explain, deny, confirm, acknowledge,
  admit, describe, argue, conclude, declare, predict, believe, hope, stress, emphasise, emphasize, reiterate, remark`;
