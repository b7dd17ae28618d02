import type { DaySpan } from '../reading/types.ts';
import type { Phrase } from './types.ts';

/** Seasons by the month they begin in, as the reading has them. */
const SEASONS: Record<string, string> = {
  '03': 'whyDateSpring',
  '06': 'whyDateSummer',
  '09': 'whyDateAutumn',
  '12': 'whyDateWinter',
};
const THIRDS = ['whyDateEarly', 'whyDateMid', 'whyDateLate'];
const DAY = 86_400_000;

/** A period that is no day, month or year, in words as vague as it is: "spring 2025", "late May 2025". */
export function periodPhrase({ from, to }: DaySpan): Phrase {
  return (
    seasonOf(from, to) ?? thirdOf(from, to) ?? { key: 'whyDatePeriod', args: [{ dates: ends(from, to) }] }
  );
}

function seasonOf(from: string, to: string): Phrase | null {
  const [year, month = ''] = from.split('-');
  const key = SEASONS[month];
  if (!key || !year || !from.endsWith('-01') || to !== lastDay(Number(year), Number(month) + 2)) return null;
  const next = to.slice(0, 4);
  return { key, args: next === year ? [{ date: year }] : [{ date: year }, next.slice(2)] };
}

/** Beginning, middle or end of one month or year: the third that the reading makes of it. */
function thirdOf(from: string, to: string): Phrase | null {
  const [year = '', month = ''] = from.split('-');
  const wholes: [prefix: string, first: string, last: string][] = [
    [`${year}-${month}`, `${year}-${month}-01`, lastDay(Number(year), Number(month))],
    [year, `${year}-01-01`, `${year}-12-31`],
  ];
  for (const [date, first, last] of wholes) {
    const length = dayNumber(last) - dayNumber(first) + 1;
    const start = (third: number) => dayNumber(first) + Math.floor((length * third) / 3);
    const third = [0, 1, 2].find(
      (one) => dayNumber(from) === start(one) && dayNumber(to) === start(one + 1) - 1,
    );
    const key = THIRDS[third ?? -1];
    if (key) return { key, args: [{ date }] };
  }
  return null;
}

/** No more of the two days than tells where the period begins and ends: whole months and years are named as such. */
function ends(from: string, to: string): [from: string, to: string] {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [from.slice(0, 4), to.slice(0, 4)];
  const wholeMonths = from.endsWith('-01') && to === lastDay(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  return wholeMonths ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
}

/** The last day of a month; months are counted on over the end of the year. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function dayNumber(iso: string): number {
  return Date.parse(iso) / DAY;
}
