import type { CorpusArticle, CorpusFigure } from '../types.ts';
import { disjoint } from './names.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';

/** When a figure holds, as far as its passage and its article say. */
export interface Times {
  /** Day of publication; null when unknown. */
  published: string | null;
  /** The day or period that the reading gave the figure; null when the text gives none, or only a beginning ("since"). */
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
const DEADLINE = /\b(?:by|until)(?: (?:the|end|middle|start|beginning|of|mid|late|early|[a-z]{3,9}))*$/;
const DAY = 86_400_000;
/** Reports whose days lie further apart tell of two happenings. */
const APART_DAYS = 120;

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
  const since = words.some(({ word }) => word === 'since');
  const asOf = since || isDeadline(words, figure, published) ? null : figure.asOf;
  if (asOf === null && figure.asOf !== null && published !== null && figure.asOf > published)
    years.delete(figure.asOf.slice(0, 4));
  return { published, asOf, years, months, weekdays };
}

/** "To cut 27,000 jobs by 2014": told now, whenever it is to be done. */
function isDeadline(words: PassageWord[], { asOf }: CorpusFigure, published: string | null): boolean {
  if (asOf === null || published === null || asOf <= published) return false;
  return words.some(
    ({ word, number }, at) => number && word === asOf.slice(0, 4) && DEADLINE.test(textBefore(words, at)),
  );
}

function textBefore(words: PassageWord[], at: number): string {
  return words
    .slice(Math.max(0, at - 5), at)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * same: the same day; earlier / later: `b` against `a`; apart: too far apart for one happening; unknown: no dates.
 */
export type TimeOrder = 'same' | 'earlier' | 'later' | 'apart' | 'unknown';

export interface TimeRelation {
  order: TimeOrder;
  /** Which of the two is later; null when they are of one day or a date is unknown. */
  newer: 'a' | 'b' | null;
  /** Both texts say for which day or period they count, and these have no day in common. */
  periods: boolean;
  /** Days between the two dates; 0 when one is unknown. */
  days: number;
}

export function relateTimes(a: Times, b: Times): TimeRelation {
  const [first, second] = [windowOf(toldOf(a, b)), windowOf(toldOf(b, a))];
  const gap = first && second ? gapBetween(first, second) : 0;
  const periods = a.asOf !== null && b.asOf !== null && gap !== 0;
  const days = Math.abs(gap);
  const order = publicationOrder(a.published, b.published) ?? orderOf(gap);
  const weekdays = order === 'unknown' ? weekdayOrder(a.weekdays, b.weekdays) : null;
  if (weekdays) return weekdays;
  const newer = order === 'later' ? 'b' : order === 'earlier' ? 'a' : null;
  const sameWeekday = [...a.weekdays].some((weekday) => b.weekdays.has(weekday));
  const otherDays = disjoint(a.months, b.months) && !sameWeekday;
  if (days > APART_DAYS || disjoint(a.years, b.years) || otherDays)
    return { order: 'apart', newer, periods: periods || otherDays, days };
  return { order, newer, periods, days };
}

/** The day that a figure is set against the other's by: its own where both say theirs, or where it is long past. */
function toldOf(one: Times, other: Times): string | null {
  const reported =
    one.published !== null && other.published !== null && other.asOf === null && !isClosed(one);
  return reported ? one.published : (one.asOf ?? one.published);
}

/** Reports of one day are of one time, though only one of them says when it happened. */
function publicationOrder(a: string | null, b: string | null): TimeOrder | null {
  if (a === null || b === null) return null;
  return a === b ? 'same' : a < b ? 'later' : 'earlier';
}

function orderOf(gap: number): TimeOrder {
  return gap === 0 ? 'unknown' : gap > 0 ? 'later' : 'earlier';
}

/** Undated texts that name one weekday each, a few days apart: "by Wednesday", "by Thursday". */
function weekdayOrder(a: Set<string>, b: Set<string>): TimeRelation | null {
  const [[first], [second]] = [[...a], [...b]];
  if (a.size !== 1 || b.size !== 1 || first === second || !first || !second) return null;
  const names = [...WEEKDAYS];
  const ahead = (names.indexOf(second) - names.indexOf(first) + 7) % 7;
  return ahead <= 3
    ? { order: 'later', newer: 'b', periods: false, days: ahead }
    : { order: 'earlier', newer: 'a', periods: false, days: 7 - ahead };
}

/** Told of as long past: the text names a month or year that had ended when it was published. */
export function isClosed({ asOf, published, years, months }: Times): boolean {
  const window = windowOf(asOf);
  const printed = windowOf(published);
  if (window && printed) return (printed.from - window.to) / DAY > 31;
  return printed === null && years.size + months.size > 0;
}

/** An ISO day, month or year as the time it spans. */
function windowOf(iso: string | null): { from: number; to: number } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const end = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1);
  return { from: Date.UTC(y, m, d), to: end - 1 };
}

/** Days from the first window to the second, negative when the second is earlier; 0 when they meet. */
function gapBetween(a: { from: number; to: number }, b: { from: number; to: number }): number {
  if (b.from > a.to) return Math.ceil((b.from - a.to) / DAY);
  if (a.from > b.to) return -Math.ceil((a.from - b.to) / DAY);
  return 0;
}
