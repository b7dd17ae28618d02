import type { SentenceWords } from './sentence-words.ts';

/** Classes of words that the rules of events ask for, each a bit; which words belong to them stands in lexicon/grammar-words.ts. */

/** Forms of "be", and what makes a passive of a participle. */
export const BE = 1 << 0;
export const BE_PASSIVE = 1 << 1;
export const HAVE = 1 << 2;
export const DO = 1 << 3;
export const NOT = 1 << 4;
export const PRONOUN = 1 << 5;
export const SUBJECT_PRONOUN = 1 << 6;
/** A subject with one of these is the speaker's own: "said his country would". */
export const OWN = 1 << 7;
export const DETERMINER = 1 << 8;
export const PREPOSITION = 1 << 9;
/** Prepositions whose noun is not the clause's subject. */
export const ASIDE_PREPOSITION = 1 << 10;
/** Prepositions of place. */
export const AT_PLACE = 1 << 11;
/** Opens a subordinate clause. */
export const SUBORDINATOR = 1 << 12;
/** A mark that ends a clause. */
export const CLAUSE_MARK = 1 << 13;
/** Stands at the head of a sentence and is not its subject. */
export const LEAD_IN = 1 << 14;
export const ADVERB = 1 << 15;
export const INTENT_MODAL = 1 << 16;
export const MAYBE_MODAL = 1 << 17;
export const DEMAND_MODAL = 1 << 18;
/** Takes another verb in "-ing". */
export const GERUND_HEAD = 1 << 20;
/** "Talked of": of a deed behind it that is meant. */
export const TALKING = 1 << 21;
/** "Stands" ready. */
export const STANDING = 1 << 22;
/** A number in words, or "dozens". */
export const NUMBER_WORD = 1 << 23;
/** Of these it is only said what they are: "the aim is to". */
export const AIM = 1 << 24;
/** Leads to the one a protest is about. */
export const OPPOSING = 1 << 25;
/** What a ban on trade is a ban on. */
export const TRADED = 1 << 26;
/** "Remains" in custody. */
export const STAYING = 1 << 27;
/** Who goes on strike, and what for. */
export const AT_WORK = 1 << 28;
/** Says something itself: "signed a letter urging all to leave". */
export const SPEECH = 1 << 29;
/** Opens an object. */
export const OBJECT_OPENER = 1 << 30;

/** A form of "be", "have" or "do", or a modal. */
export const AUXILIARY = BE | HAVE | DO | INTENT_MODAL | MAYBE_MODAL;

/** Does the word at a position belong to one of these classes? False past the ends. */
export function is({ entries }: SentenceWords, at: number, classes: number): boolean {
  const entry = at >= 0 && at < entries.length ? entries[at] : undefined;
  return entry !== undefined && (entry.classes & classes) !== 0;
}

/** Is there a word of these classes from one position up to another? */
export function holds(sentence: SentenceWords, from: number, to: number, classes: number): boolean {
  for (let at = from; at < to; at++) if (is(sentence, at, classes)) return true;
  return false;
}
