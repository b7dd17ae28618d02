import type { EventType } from '../../types.ts';
import type { Thing } from './things.ts';

/** Verbs whose object says what happened, in groups that behave alike. */
export const LIGHT_VERBS = {
  hold: `
    hold, launch, begin, start, open, stage, carry out, conduct, mount, resume, renew, continue, wage, conclude,
    complete, undertake, convene, join, attend, lead, organise, organize, initiate, make, pursue, perform,
    commit, unleash, reopen, enter, engage in, return to, take part in, participate in, step up, intensify, order`,
  stop: `
    end, halt, stop, suspend, cancel, break, break off, cut, cut off, sever, freeze, reduce, scrap, terminate,
    discontinue, postpone, call off, cut short, abandon, interrupt, boycott, drop, slash, curtail, divert, withdraw, withhold, restrict, limit, bar, block`,
  forbid: `ban, prohibit, outlaw, forbid, disallow, break up`,
  shut: `close, shut, shut down, close down, seal, seal off, padlock`,
  provide: `contribute, provide, lend, supply, pledge`,
  ease: `lift, ease, relax, remove, revoke, loosen, repeal, cancel, drop, rescind, soften, abolish`,
  impose: `
    impose, declare, extend, enforce, tighten, announce, introduce, slap, reimpose, enact, decree, proclaim,
    institute, order, set, place, call`,
  give: `
    give, provide, grant, hand over, send, fly, deliver, supply, contribute, extend, allocate, offer, ship, distribute,
    lend, approve, pour, channel, transfer, earmark, dispatch`,
  grant: `give, grant, offer, provide, extend`,
  move: `
    send, dispatch, move, deploy, order, strengthen, reinforce, increase, build up, mass, position, put, place,
    boost, rush, double, step up, intensify, beef up, bolster, upgrade, gather`,
  withdraw: `
    withdraw, pull out, pull back, remove, recall, pull, redeploy, bring home, complete, begin, speed, speed up,
    start, announce, accelerate, declare, sign, observe, order, offer, evacuate, ship out, expel`,
  free: `release, free, return, hand over, exchange, swap, repatriate, let go`,
  seal: `sign, seal, conclude, ratify, initial, endorse, finalise, finalize`,
  reach: `reach, strike, clinch, broker, hammer out, thrash out, come to`,
  mend: `restore, resume, upgrade, establish, improve, normalise, normalize, re-establish, strengthen, mend, renew, forge`,
  express: `express, voice, offer, show, reaffirm, extend, pledge, reiterate, give, declare`,
  lodge: `
    lodge, file, bring, launch, open, order, begin, start, complete, conclude, conduct, level, issue, put under,
    make, face, voice, initiate, announce, reopen, widen`,
  admit: `receive, admit, welcome, let in, permit, allow, accept`,
  enact: `approve, adopt, pass, institute, introduce, implement, enact, amend, ratify`,
  fling: `fire, lob, hurl, rain, drop, plant, set off, detonate, trade`,
  plan: `plan, consider, mull, weigh`,
  tender: `tender, submit, hand in, offer`,
  search: `raid, storm, search, ransack`,
  issue: `issue, deliver, make, give, send, repeat, renew, present`,
  turn: `reject, refuse, decline, dismiss, rebuff, turn down, spurn, rule out, ignore, veto, oppose`,
  take: `accept, approve, adopt`,
  breach: `violate, breach, break, defy, flout, ignore`,
  seek: `seek, request, ask for, appeal for, apply for, demand`,
  share: `share, exchange, swap, pool, trade, pass`,
  bar: `block, obstruct, barricade, block off, close, occupy, burn`,
  deny: `deny, refuse, withhold`,
  rouse: `put on, place on, remain on, go on, be on, raise, stand at`,
} as const;

export type LightVerb = keyof typeof LIGHT_VERBS;

/** What a light verb and its object make together. First match wins for one object. */
export const PAIRS: Record<LightVerb, Partial<Record<Thing, EventType>>> = {
  hold: {
    talks: 'CONSULT',
    violence: 'ASSAULT',
    protest: 'PROTEST',
    inquiry: 'ACCUSE',
    exercises: 'COOPERATE',
    drills: 'MOBILIZE',
  },
  stop: {
    talks: 'SANCTION',
    aid: 'SANCTION',
    trade: 'SANCTION',
    money: 'SANCTION',
    ties: 'SANCTION',
    protest: 'CONCEDE',
    violence: 'RETREAT',
    media: 'COERCE',
    sanctions: 'CONCEDE',
    restriction: 'CONCEDE',
    treaty: 'REJECT',
  },
  forbid: { protest: 'COERCE', media: 'COERCE', trade: 'SANCTION', aid: 'SANCTION', ties: 'SANCTION' },
  shut: { venues: 'COERCE', media: 'COERCE' },
  provide: { forces: 'AID' },
  ease: { sanctions: 'CONCEDE', restriction: 'CONCEDE' },
  impose: { sanctions: 'SANCTION', restriction: 'COERCE', peace: 'RETREAT', violence: 'ASSAULT' },
  grant: { asylum: 'AID' },
  give: { aid: 'AID', helpers: 'AID', captives: 'CONCEDE', rights: 'CONCEDE' },
  move: { forces: 'MOBILIZE', observers: 'ACCUSE', helpers: 'AID', envoys: 'CONSULT' },
  withdraw: {
    forces: 'RETREAT',
    observers: 'SANCTION',
    envoys: 'SANCTION',
    helpers: 'SANCTION',
    peace: 'RETREAT',
  },
  admit: { observers: 'RETREAT', helpers: 'RETREAT' },
  enact: { laws: 'CONCEDE' },
  fling: { violence: 'ASSAULT' },
  reach: { treaty: 'AGREE', peace: 'AGREE' },
  free: { captives: 'CONCEDE', suspects: 'COOPERATE', forces: 'RETREAT' },
  seal: { treaty: 'SUPPORT', peace: 'RETREAT' },
  mend: { ties: 'SUPPORT' },
  express: { forbearance: 'SUPPORT' },
  lodge: { inquiry: 'ACCUSE' },
  plan: {
    sanctions: 'SANCTION',
    restriction: 'COERCE',
    violence: 'ASSAULT',
    protest: 'PROTEST',
    talks: 'CONSULT',
    aid: 'AID',
  },
  tender: { peace: 'RETREAT' },
  search: { venues: 'COERCE', media: 'COERCE' },
  issue: { threat: 'THREATEN', demand: 'REQUEST' },
  turn: { offer: 'REJECT', talks: 'REJECT', peace: 'REJECT' },
  take: { offer: 'AGREE', peace: 'AGREE' },
  breach: { peace: 'ASSAULT', rule: 'REJECT', treaty: 'REJECT' },
  seek: { asylum: 'REQUEST', aid: 'REQUEST', peace: 'REQUEST' },
  share: { exercises: 'COOPERATE', ties: 'COOPERATE', captives: 'CONCEDE', violence: 'ASSAULT' },
  bar: { roads: 'PROTEST', media: 'COERCE' },
  rouse: { alert: 'MOBILIZE' },
  deny: { entry: 'SANCTION', aid: 'SANCTION' },
};

/** The event that a noun names by itself, where a text gives it actors. */
export const THING_EVENTS: Partial<Record<Thing, EventType>> = {
  talks: 'CONSULT',
  violence: 'ASSAULT',
  protest: 'PROTEST',
  sanctions: 'SANCTION',
  threat: 'THREATEN',
  inquiry: 'ACCUSE',
  demand: 'REQUEST',
};
