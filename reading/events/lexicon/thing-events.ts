import type { EventType } from '../../types.ts';
import type { Thing } from './things.ts';

/** The event that a noun names by itself, where a text gives it actors. */
export const THING_EVENTS: ReadonlyMap<Thing, EventType> = new Map([
  ['talks', 'CONSULT'],
  ['violence', 'ASSAULT'],
  ['protest', 'PROTEST'],
  ['sanctions', 'SANCTION'],
  ['threat', 'THREATEN'],
  ['inquiry', 'ACCUSE'],
  ['demand', 'REQUEST'],
  ['treaty', 'AGREE'],
  ['peace', 'RETREAT'],
  ['promise', 'AGREE'],
  ['refusal', 'REJECT'],
  ['arrest', 'COERCE'],
  ['mercy', 'CONCEDE'],
  ['buildup', 'MOBILIZE'],
  ['praise', 'SUPPORT'],
  ['joint', 'COOPERATE'],
  ['alert', 'MOBILIZE'],
  ['relief', 'AID'],
]);

/** The event of a noun that somebody is said to be in, on, under or behind. */
export const STATE_EVENTS: ReadonlyMap<Thing, EventType> = new Map([
  ...THING_EVENTS,
  ['custody', 'COERCE'],
  ['voyage', 'MOBILIZE'],
]);

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
