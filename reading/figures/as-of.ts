import type { DateMention } from '../types.ts';

/** The date of the sentence nearest to a figure, as an ISO day or the prefix that names its whole month or year. */
export function asOf(dates: DateMention[], start: number, end: number): string | null {
  let best: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.start < end && date.end > start) continue;
    // "a day before", "two weeks later" date something else by their distance from it.
    if (/\b(?:before|after|earlier|later)$/i.test(date.text) && dates.length > 1) continue;
    const distance = date.start >= end ? date.start - end : start - date.end;
    if (distance < nearest) [best, nearest] = [date, distance];
  }
  return best && isoPrefix(best.from, best.to);
}

function isoPrefix(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4))
    return from.slice(0, 4);
  const wholeMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28;
  return wholeMonth ? from.slice(0, 7) : to;
}
