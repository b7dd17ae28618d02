import { splitWords } from '../lexicon/split-words.ts';

/** Month, from 1, and day. */
type DayOfYear = readonly [month: number, day: number];

/** The words of dates as their table holds them; lists are parted by white space. */
export interface DateLists {
  /** Nouns that four digits count rather than being a year: "2000 people". */
  counted: string;
  /** Days that have a name and a fixed date. */
  feasts: Readonly<Record<string, DayOfYear>>;
  /** What makes a title of a weekday: "Sunday Times". */
  papers: string;
  /** What a season is the time of: "spring offensive". */
  seasonal: string;
}

/** What the readers of dates know of words. Never changes once built. */
export interface DateVocabulary {
  counted: ReadonlySet<string>;
  feasts: ReadonlyMap<string, DayOfYear>;
  papers: ReadonlySet<string>;
  seasonal: ReadonlySet<string>;
}

export function dateVocabularyOf({ counted, feasts, papers, seasonal }: DateLists): DateVocabulary {
  return {
    counted: new Set(splitWords(counted)),
    feasts: new Map(Object.entries(feasts)),
    papers: new Set(splitWords(papers)),
    seasonal: new Set(splitWords(seasonal)),
  };
}
