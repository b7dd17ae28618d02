import type { DateMention } from '../types.ts';

/** A date as an event carries it: a day, or the month or year that a period covers. */
export function eventDate({ from, to }: DateMention): string {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : from;
}

/** The date nearest to a trigger among those of its sentence; dates ascend by their place. */
export function nearestDate(
  dates: DateMention[],
  sentence: { start: number; end: number },
  at: number,
): DateMention | null {
  let best: DateMention | null = null;
  for (let i = firstFrom(dates, sentence.start); i < dates.length; i++) {
    const date = dates[i] as DateMention;
    if (date.start >= sentence.end) break;
    if (!isComparison(date) && (!best || Math.abs(date.start - at) < Math.abs(best.start - at))) best = date;
  }
  return best;
}

/** "The most in the last 14 years" says what an event is compared with, not when it was. */
function isComparison({ from, to }: DateMention): boolean {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return years > 1 && !from.endsWith('-01-01');
}

function firstFrom(dates: DateMention[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateMention).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
