import type { SentenceWords } from './sentence-words.ts';

/** Kinds of words that single rules of events ask for, each a bit (those of word-classes.ts are all taken); which words they are stands in lexicon/kind-words.ts. */

/** Between a name and what it will do: "Norway's prime minister will", "the Bolivian government will". */
export const OFFICE = 1 << 0;
/** Whose will is told as one's own: "his country would". */
export const OWN_SIDE = 1 << 1;
/** What can be granted, and is not: "there will be no talks". */
export const GRANTED = 1 << 2;
/** Not to do these is to tell nothing, or to be ready for all. */
export const UNTOLD = 1 << 3;
export const ARMED = 1 << 4;
/** What armies buy and are given. */
export const WARES = 1 << 5;
/** What another goes on with: "if Chad keeps". */
export const PERSISTING = 1 << 6;
/** No subject stands behind "should" after these. */
export const ASKING = 1 << 7;
/** What stands behind these is seldom whom it is done to. */
export const ROUNDABOUT = 1 << 8;
/** Opens a clause that describes an object. */
export const RELATING = 1 << 9;
/** What stands behind these is no object: "cut the toll of the bombing", but not "from the bombing". */
export const AFTER_OBJECT = 1 << 10;
export const CONTAINER = 1 << 11;
/** What follows a participle that has no object of its own. */
export const BEHIND_PARTICIPLE = 1 << 12;
/** No part of a phrase stands behind these. */
export const OUTSIDE = 1 << 13;
/** What follows a particle that stands behind its object, and no preposition. */
export const BEHIND_PARTICLE = 1 << 14;
/** "The lifting of": a noun of ceasing. */
export const ENDING = 1 << 15;
/** Leads from an act to whom it is aimed at. */
export const AIMING = 1 << 16;
/** "The idea of lifting". */
export const THOUGHT = 1 << 17;
/** What "exclude" refuses, and not who it leaves out. */
export const POSSIBLE = 1 << 18;

/** What is faced on a condition: "faces expulsion if". */
export const PENALTY = 1 << 19;

export const WEEKDAY = 1 << 20;

/** Those who seize a hall to protest. */
export const CIVILIANS = 1 << 21;
/** Those who bar a road to keep order, or forbid by the law of their own land. */
export const POLICE = 1 << 22;
/** Those who put their own money in. */
export const INVESTORS = 1 << 23;
/** Troops who are there to help. */
export const KEEPERS = 1 << 24;
/** "Would not be drawn": what one does not let be done to oneself. */
export const SWAYED = 1 << 25;
/** What somebody is said to be behind. */
export const BLAMED = 1 << 26;

/** Is the word at a position of one of these kinds? False past the ends. */
export function isOf({ entries }: SentenceWords, at: number, kinds: number): boolean {
  const entry = at >= 0 && at < entries.length ? entries[at] : undefined;
  return entry !== undefined && (entry.kinds & kinds) !== 0;
}

/** Is there a word of these kinds from one position up to another? */
export function holdsOf(sentence: SentenceWords, from: number, to: number, kinds: number): boolean {
  for (let at = from; at < to; at++) if (isOf(sentence, at, kinds)) return true;
  return false;
}
