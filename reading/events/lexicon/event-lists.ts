import type { EventType } from '../../types.ts';
import type { LightVerb } from './light-verbs.ts';
import type { Stance } from './operators.ts';
import type { Thing } from './things.ts';

/** Words by class (a bit of word-classes.ts), parted by white space. */
export type GrammarWords = readonly (readonly [wordClass: number, words: string])[];

/** The words of events as they are written: lists with commas between the phrases. */
export interface EventLists {
  grammar: GrammarWords;
  /** The same by the bits of word-kinds.ts. */
  kinds: GrammarWords;
  /** Verbs by what they mean whatever their object; a question mark behind those of many meanings. */
  acts: Partial<Record<EventType, string>>;
  weak: string;
  objectless: string;
  lawful: string;
  suffered: string;
  transitive: string;
  says: string;
  lights: Record<LightVerb, string>;
  pairs: Readonly<Record<LightVerb, Readonly<Partial<Record<Thing, EventType>>>>>;
  stances: Record<Stance, string>;
  /** Adjectives and participles followed by "to", and those that say what their subject thinks of somebody. */
  stanceAdjectives: Partial<Record<Stance, string>>;
  opinions: Partial<Record<EventType, string>>;
  /** Nouns that tell a deed as their verb does, by the verb. */
  deeds: Readonly<Record<string, string>>;
  things: Record<Thing, string>;
  gameWords: string;
  gameVerbs: string;
  mishaps: string;
  sufferings: string;
}
