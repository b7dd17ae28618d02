import type { CorpusArticle, CorpusFigure } from '../types.ts';
import type { PassageWords } from './passage-words.ts';

/** When a figure holds, as far as its passage and its article say. */
export interface Times {
  /** Day of publication; null when unknown. */
  published: string | null;
  /** Month of publication, as named in English. */
  publishedMonth: string | null;
  /** The day or period that the reading gave the figure. */
  asOf: string | null;
  /** Years and months named in the passage. */
  years: Set<string>;
  months: Set<string>;
  /** Weekdays named in the passage. */
  weekdays: Set<string>;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

export function timesOf(figure: CorpusFigure, { words }: PassageWords, article: CorpusArticle): Times {
  const years = new Set<string>();
  const months = new Set<string>();
  const weekdays = new Set<string>();
  for (const { word, capital } of words) {
    if (/^(?:19|20)\d\d$/.test(word)) years.add(word);
    if (capital && MONTHS.includes(word)) months.add(word);
    if (WEEKDAYS.has(word)) weekdays.add(word);
  }
  const published = article.published?.date.slice(0, 10) ?? null;
  const publishedMonth = published === null ? null : (MONTHS[Number(published.slice(5, 7)) - 1] ?? null);
  return { published, publishedMonth, asOf: figure.asOf, years, months, weekdays };
}

/**
 * same: the same day, or nothing says otherwise; earlier / later: `b` against `a`;
 * apart: two different days or years of which each has its own number.
 */
export type TimeRelation = 'same' | 'earlier' | 'later' | 'apart' | 'unknown';

export function relateTimes(a: Times, b: Times): TimeRelation {
  if (disjoint(a.years, b.years)) return 'apart';
  if (disjoint(a.months, b.months) && disjoint(a.weekdays, b.weekdays)) return 'apart';
  const [from, to] = [a.published, b.published];
  if (from === null || to === null) return 'unknown';
  return from === to ? 'same' : from < to ? 'later' : 'earlier';
}

function disjoint(a: Set<string>, b: Set<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}
