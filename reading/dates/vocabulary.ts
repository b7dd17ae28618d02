import { splitWords } from '../lexicon/split-words.ts';

/** Month, from 1, and day. */
type DayOfYear = readonly [month: number, day: number];

/** Words that do one thing in dates, as `T`. */
interface WordSets<T> {
  /** Nouns that four digits count rather than being a year: "2000 people". */
  counted: T;
  /** What makes a title of a weekday: "Sunday Times". */
  papers: T;
  /** What a season is the time of: "spring offensive". */
  seasonal: T;
  /** What makes a coming date of one behind it. */
  future: T;
  /** Before a bare month these make sure it is one: "may" and "march" are also verbs. */
  beforeMonth: T;
  /** Before a year these leave no doubt about it, whatever follows ("in 2014 elections were held"). */
  beforeYear: T;
  /** Before four digits these make a quantity of them. */
  beforeQuantity: T;
}

/** The words of dates as their table holds them. */
export interface DateLists {
  /** Each list parted by white space. */
  words: WordSets<string>;
  /** Days that have a name and a fixed date. */
  feasts: Readonly<Record<string, DayOfYear>>;
}

/** What the readers of dates know of words. Never changes once built. */
export interface DateVocabulary extends WordSets<ReadonlySet<string>> {
  feasts: ReadonlyMap<string, DayOfYear>;
}

export function dateVocabularyOf({ words, feasts }: DateLists): DateVocabulary {
  const set = (list: keyof WordSets<string>): ReadonlySet<string> => new Set(splitWords(words[list]));
  return {
    counted: set('counted'),
    papers: set('papers'),
    seasonal: set('seasonal'),
    future: set('future'),
    beforeMonth: set('beforeMonth'),
    beforeYear: set('beforeYear'),
    beforeQuantity: set('beforeQuantity'),
    feasts: new Map(Object.entries(feasts)),
  };
}
