import type { EventType } from '../../types.ts';
import type { Thing } from './things.ts';

/** Verbs whose object says what happened, in groups that behave alike. */
export const LIGHT_VERBS = {
  hold: `
    hold, launch, begin, start, open, stage, carry out, conduct, mount, resume, renew, continue, wage, conclude,
    complete, undertake, convene, join, attend, lead, organise, organize, initiate, make, pursue, perform,
    commit, unleash, reopen, enter, engage in, return to, take part in, participate in, step up, intensify, order, chair, wind up, wrap up, embark on, go through, plan, set up, form`,
  breach: `violate, breach, break, defy, flout, ignore`,
  stop: `
    end, halt, stop, suspend, cancel, break, break off, cut, cut off, sever, freeze, reduce, scrap, terminate,
    discontinue, postpone, call off, cut short, abandon, interrupt, boycott, slash, curtail, divert, turn off, switch off, withdraw, withhold, restrict, limit, bar, block, pull out, pull, storm out, shelve`,
  forbid: `ban, prohibit, outlaw, forbid, disallow, break up`,
  shut: `close, shut, shut down, close down, seal, seal off, padlock`,
  provide: `contribute, provide, lend, supply, pledge`,
  ease: `lift, ease, relax, remove, revoke, loosen, repeal, cancel, drop, rescind, soften, abolish, scrap, end, reverse, waive, halve, overturn, annul, quash, strike down, lower, cut, slash, reduce, trim, phase out, shorten`,
  impose: `
    impose, declare, extend, enforce, tighten, announce, introduce, slap, reimpose, enact, decree, proclaim,
    institute, order, set, place, put, call, clamp, place under, put under, reinstate`,
  give: `
    give, provide, grant, hand over, send, fly, deliver, supply, contribute, extend, allocate, offer, ship, distribute,
    lend, approve, pour, channel, transfer, earmark, dispatch, rush, airlift, parachute, drop, truck, donate, hand out, hand, ferry, pledge, dole out`,
  grant: `give, grant, offer, provide, extend`,
  move: `
    send, dispatch, move, deploy, order, strengthen, reinforce, increase, build up, mass, position, put, place,
    boost, rush, double, step up, intensify, beef up, bolster, upgrade, gather, rush, airlift, fly, ship, redeploy, concentrate, amass, sail, pour`,
  withdraw: `
    withdraw, pull out, pull back, remove, recall, pull, redeploy, bring home, complete, begin, speed, speed up,
    start, announce, accelerate, declare, sign, observe, order, offer, evacuate, ship out, expel`,
  free: `release, free, return, hand over, exchange, swap, repatriate, let go, turn over, deliver, surrender, transfer`,
  seal: `sign, seal, conclude, ratify, initial, endorse, finalise, finalize`,
  reach: `reach, strike, clinch, broker, hammer out, thrash out, come to`,
  mend: `restore, resume, upgrade, establish, improve, normalise, normalize, re-establish, strengthen, mend, renew, forge, set up, open, re-open, reopen, cement, deepen, expand, bolster`,
  express: `express, voice, offer, show, reaffirm, extend, pledge, reiterate, give, declare, send, convey, relay, throw`,
  lodge: `
    lodge, file, bring, launch, open, order, begin, start, complete, conclude, conduct, level, issue, put under,
    make, face, voice, initiate, announce, reopen, widen, hear, start, join, submit, hand, send`,
  admit: `receive, admit, welcome, let in, permit, allow, accept`,
  enact: `approve, adopt, pass, institute, introduce, implement, enact, amend, ratify, restore, reinstate, lift`,
  fling: `fire, lob, hurl, rain, drop, plant, set off, detonate, trade`,
  plan: `plan, consider, mull, weigh`,
  tender: `tender, submit, hand in, offer`,
  search: `raid, storm, search, ransack`,
  issue: `issue, deliver, make, give, send, repeat, renew, present, set, serve`,
  turn: `reject, refuse, decline, dismiss, rebuff, turn down, spurn, rule out, ignore, veto, oppose`,
  take: `accept, approve, adopt`,
  seek: `seek, request, ask for, appeal for, apply for, demand`,
  share: `share, exchange, swap, pool, trade`,
  pass: `pass, pass on, hand on`,
  bar: `block, obstruct, barricade, block off, close, occupy, burn`,
  deny: `deny, refuse, withhold, bar, block`,
  renew: `resume, restart, restore, unfreeze, step up, increase, boost, double, triple`,
  punish: `hand, hand down, give, impose, mete out`,
  surrender: `surrender, hand in, hand over, turn in, trade in, turn over, give up, lay down, dismantle, decommission, scrap, destroy, bury`,
  forgo: `cancel, forgive, write off, reschedule, waive, restructure`,
  quash: `drop, withdraw, quash, dismiss, throw out`,
  annul: `suspend, dissolve, abolish, annul, postpone, cancel, scrap`,
  capture: `seize, take, capture, win, gain, regain`,
  uproot: `drive, chase, uproot, evict, expel, clear`,
  oust: `throw out, kick out, turf out, chase out`,
  assail: `attack, hit, target, strike, hack into, cripple`,
  strip: `revoke, cancel, suspend, withdraw, annul, rescind, confiscate`,
  depart: `leave, depart, go home, exit, head home, pull out`,
  intrude: `enter, cross, pour into, push, move into, march on, march into, roll, advance, sweep, land, close in`,
  head: `sail, steam, head, move, arrive, mass, line, patrol, dig in, take up`,
  happen: `erupt, break out, begin, open, resume, take place, rage, flare, continue, go off, hold, leave dead, leave wounded, leave injured`,
  founder: `collapse, break down, break off, stall, founder, break up, fail`,
  throng: `gather, throng, surround, converge, assemble, clash, fill, pack, camp, stream, pour, swarm, chant`,
  cease: `end, finish, stop, cease, halt, subside, die down`,
  inspect: `search, visit, inspect, examine, tour, check, comb`,
  rouse: `put on, place on, remain on, go on, be on, raise, stand at, call`,
} as const;

/** Those whose subject says what happened: "troops left", "talks opened". */
export const BY_SUBJECT: ReadonlySet<string> = new Set([
  'depart',
  'intrude',
  'head',
  'happen',
  'founder',
  'throng',
  'cease',
  'inspect',
]);

/** Those that have an object behind them in the passive too: "was given aid", "were placed under curfew". */
export const BEHIND_PASSIVE: ReadonlySet<string> = new Set([
  'give',
  'grant',
  'provide',
  'deny',
  'issue',
  'punish',
  'impose',
  'lodge',
  'rouse',
  'move',
]);

export type LightVerb = keyof typeof LIGHT_VERBS;

/** What a light verb and its object make together. First match wins for one object. */
export const PAIRS: Record<LightVerb, Partial<Record<Thing, EventType>>> = {
  hold: {
    talks: 'CONSULT',
    violence: 'ASSAULT',
    munitions: 'ASSAULT',
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
  shut: { missions: 'SANCTION', venues: 'COERCE', media: 'COERCE' },
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
  enact: { laws: 'CONCEDE', bodies: 'CONCEDE' },
  fling: { violence: 'ASSAULT', munitions: 'ASSAULT' },
  reach: { treaty: 'AGREE', peace: 'AGREE' },
  free: { captives: 'CONCEDE', suspects: 'COOPERATE', people: 'CONCEDE', forces: 'RETREAT' },
  seal: { treaty: 'SUPPORT', peace: 'RETREAT' },
  mend: { ties: 'SUPPORT', missions: 'SUPPORT' },
  express: { forbearance: 'SUPPORT', displeasure: 'ACCUSE' },
  lodge: { inquiry: 'ACCUSE' },
  plan: {
    mercy: 'CONCEDE',
    treaty: 'AGREE',
    peace: 'RETREAT',
    arrest: 'COERCE',
    buildup: 'MOBILIZE',
    joint: 'COOPERATE',
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
  share: {
    exercises: 'COOPERATE',
    ties: 'COOPERATE',
    captives: 'CONCEDE',
    violence: 'ASSAULT',
    munitions: 'ASSAULT',
  },
  bar: { roads: 'PROTEST', media: 'COERCE' },
  uproot: { homes: 'COERCE' },
  assail: { networks: 'COERCE' },
  strip: { papers: 'COERCE' },
  depart: { forces: 'RETREAT' },
  intrude: { forces: 'ASSAULT' },
  head: { forces: 'MOBILIZE' },
  happen: { talks: 'CONSULT', violence: 'ASSAULT', protest: 'PROTEST' },
  founder: { talks: 'SANCTION' },
  throng: { marchers: 'PROTEST' },
  cease: { protest: 'CONCEDE', violence: 'RETREAT', sanctions: 'CONCEDE', restriction: 'CONCEDE' },
  inspect: { observers: 'ACCUSE' },
  rouse: { alert: 'MOBILIZE', protest: 'PROTEST' },
  pass: { exercises: 'COOPERATE' },
  oust: {
    people: 'COERCE',
    party: 'COERCE',
    captives: 'COERCE',
    helpers: 'SANCTION',
    observers: 'SANCTION',
    envoys: 'SANCTION',
    offer: 'REJECT',
    inquiry: 'REJECT',
    laws: 'REJECT',
  },
  renew: { aid: 'AID', money: 'AID', trade: 'COOPERATE' },
  punish: { sentences: 'COERCE' },
  surrender: { forces: 'RETREAT', arms: 'RETREAT' },
  forgo: { debts: 'AID' },
  quash: { inquiry: 'CONCEDE' },
  annul: { laws: 'COERCE', bodies: 'COERCE' },
  capture: { ground: 'ASSAULT' },
  deny: { entry: 'SANCTION', aid: 'SANCTION', offer: 'REJECT' },
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
  treaty: 'AGREE',
  peace: 'RETREAT',
  promise: 'AGREE',
  refusal: 'REJECT',
  arrest: 'COERCE',
  mercy: 'CONCEDE',
  buildup: 'MOBILIZE',
  praise: 'SUPPORT',
  joint: 'COOPERATE',
  alert: 'MOBILIZE',
  relief: 'AID',
};

/** The event of a noun that somebody is said to be in, on, under or behind. */
export const STATE_EVENTS: Partial<Record<Thing, EventType>> = { ...THING_EVENTS, custody: 'COERCE' };

/** Of these, those that their subject suffers. */
export const SUFFERED: ReadonlySet<Thing> = new Set<Thing>(['custody', 'arrest', 'inquiry', 'sanctions']);

/** Nouns that make one event of themselves and the infinitive behind them: "talks to end the war", "a call to disarm". */
export const NOMINAL_STANCES: ReadonlySet<Thing> = new Set<Thing>([
  'talks',
  'demand',
  'promise',
  'refusal',
  'threat',
  'treaty',
]);

/** "Plans to sell", "its decision to ban": what is meant by the infinitive, as with the verbs. */
export const NOMINAL_INTENTS: ReadonlySet<Thing> = new Set<Thing>(['intention']);
