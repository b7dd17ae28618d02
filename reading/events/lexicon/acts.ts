import type { EventType } from '../../types.ts';

/**
 * Verbs that name an event whatever their object, by PLOVER type; phrasal verbs with their particle.
 * After the categories of the PLOVER codebook and, under them, CAMEO's.
 */
export const ACT_VERBS: Partial<Record<EventType, string>> = {
  CONSULT: `
    meet, visit, negotiate, confer, consult, mediate, discuss, host, receive, parley, sit down with, brief,
    telephone, phone, greet, tour, debate with, bargain, liaise, exchange views, intercede, meet with, talk to, talk with, speak with, convene`,
  SUPPORT: `
    support, back, endorse, defend, praise, applaud, commend, welcome, congratulate, recognise, recognize,
    apologise, apologize, forgive, thank, ratify, hail, honour, honor, champion, sympathise, sympathize,
    stand by, side with, vote for, ally with, sympathise with, rally behind, rally around, cheer, extol, throw weight behind, throw support behind, laud, salute, vouch for, reconcile, mourn, express condolences`,
  COOPERATE: `
    cooperate, co-operate, collaborate, coordinate, extradite, team up, join forces, train with, train alongside, partner with, trade with, work with`,
  AID: `
    donate, assist, rescue, shelter, feed, take in, subsidise, subsidize, finance, fund, supply with, provide with, nurse, help rebuild, airlift, airdrop, bail out, resettle,
    evacuate, vaccinate`,
  CONCEDE: `
    release, free, pardon, legalise, legalize, reinstate, decriminalise, decriminalize, relent, compromise,
    back down, give in, give way, call off, allow, permit, unfreeze, reopen, repeal, acquit, commute,
    relinquish, hand back, set free, accede to, bow to, yield, cave in, liberalise, liberalize, exonerate, restore,
    parole, grant amnesty, unblock, return`,
  RETREAT: `
    retreat, withdraw, pull back, stop fighting, turn over weapons, surrender, resign, demobilise, demobilize, disarm, capitulate, disengage, pull out,
    pull back, step down, stand down, lay down, give up, abdicate, vacate, cease fire, quit, flee, bow out`,
  REQUEST: `
    ask, urge, appeal, request, demand, call on, call upon, call for, plead, implore, petition, lobby, beg, canvass, ask for, invite,
    press for, push for, insist, beseech, exhort, solicit, seek, agitate for`,
  ACCUSE: `
    accuse, blame, criticise, criticize, condemn, denounce, charge, indict, sue, investigate, probe, inspect,
    prosecute, allege, complain, fault, lambast, lambaste, slam, decry, deplore, rebuke, reprimand, censure,
    castigate, berate, chide, disapprove, implicate, scold, assail, impeach, lash out, vilify, interrogate,
    summon, reproach, find guilty, convict, arraign, subpoena, search for, look into, finger, rap, excoriate,
    pillory, upbraid, attack verbally, level, express concern, voice concern, regret`,
  REJECT: `
    reject, refuse, decline, veto, rebuff, dismiss, defy, violate, spurn, oppose, snub, withhold, renege,
    balk, rule out, turn down, object, flout, disobey, ignore, shun, resist, stall, scuttle, evade, disregard, disown, repudiate, brush off, shrug off, backtrack, obstruct`,
  THREATEN: `threaten, warn, menace, caution, issue ultimatum`,
  PROTEST: `
    protest, demonstrate, march, rally, riot, picket, boycott, chant, barricade, walk out, take to streets, go on strike,
    heckle, strike over, throw stone, throw stones, hurl stones, pelt, stone, mutiny, revolt, rise up, down tools, walk off`,
  SANCTION: `
    sanction, blacklist, embargo, recall, sever, break off, cut off, downgrade, ostracise, ostracize, walk out of,
    isolate, delist, penalise, penalize`,
  MOBILIZE: `
    deploy, mobilise, mobilize, reinforce, amass, arm, train, station, redeploy, fortify, recruit, conscript,
    patrol, rearm, call up, muster, parade, test-fire, test fire, scramble, stockpile, equip, militarise, militarize, mass, build up, beef up, brace`,
  COERCE: `
    arrest, detain, kidnap, abduct, seize, confiscate, imprison, jail, sentence, ban, censor, expel,
    deport, evict, burn, torch, destroy, demolish, vandalise, vandalize, hack, deface, blockade, besiege,
    disperse, crack down, outlaw, suppress, loot, ransack, sabotage, order, impound, intern, hijack, repress,
    quell, take hostage, hold hostage, shut down, prohibit, bar, debar, disband, dissolve, exile, banish, forbid, muzzle,
    tear down, wreck, damage, ransom, restrict, disqualify, depose, oust, overthrow, topple, round up, close down, raze, bulldoze, extort, displace, handcuff,
    apprehend, incarcerate, purge, nationalise, nationalize, gag, cordon off, set fire, hold captive, hold prisoner`,
  ASSAULT: `
    attack, assault, kill, wound, injure, bomb, shell, shoot, fire at, fire on, invade, occupy, reoccupy, seize control, take over, decapitate, shoot at, assassinate, murder,
    torture, rape, abuse, behead, execute, massacre, slaughter, ambush, storm, detonate, explode, beat, stab,
    gun down, blow up, clash, fight, battle, overrun, capture, recapture, retake, regain control, maim, mutilate, strafe, pound, bombard, torpedo,
    shoot down, open fire, hit, retaliate, skirmish, lynch, hang, molest, harass, poison, gas, ram, conquer,
    crush, slay, rain, target, strike, raid, blast, shoot dead, die of`,
};

/** Verbs with so many meanings that only names on both sides make an event of them. */
export const WEAK_VERBS = `
  allow, permit, ask, seek, charge, hit, beat, back, host, order, return, target, quit, press, push, feed,
  restore, yield, level, limit, call, train, tour, receive, fault, mass, free, order, shelter, hang, rain, pressure, want, bar, damage, destroy, evacuate`;

/** Verbs that mean their event only without an object: to demonstrate something is to show it. */
export const OBJECTLESS_VERBS = `demonstrate, rally, march, retreat, resign, surrender, fight, riot, strike over`;

/** Verbs of plain saying. */
export const STATE_VERBS = `
  say, tell, announce, state, report, claim, comment, add, note, explain, deny, confirm, acknowledge,
  admit, describe, argue, conclude, declare, predict, believe, hope, stress, emphasise, emphasize, reiterate, remark`;
