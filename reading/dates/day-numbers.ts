import { digitsValue } from '../figures/digit-numerals.ts';
import { MONTHS } from './date-words.ts';
import { lowerAt, type Scan } from './scan.ts';

export interface Days {
  first: number;
  next: number;
  from: number;
  to: number;
}

/** "5", "5th of", "3-5", "3 to 5" just before a month. */
export function dayBefore(scan: Scan, at: number): Days | null {
  let i = at - 1;
  if (lowerAt(scan, i) === 'of') i--;
  const last = dayEndingAt(scan, i);
  if (!last) return null;
  let { first } = last;
  let from = last.day;
  const joint = lowerAt(scan, first - 1);
  if (joint === '-' || joint === 'to' || joint === 'and' || joint === 'or') {
    const start = dayEndingAt(scan, first - 2);
    if (start && start.day < last.day) {
      from = start.day;
      first = start.first;
      const opener = lowerAt(scan, first - 1);
      if ((joint === 'and' && opener === 'between') || (joint === 'to' && opener === 'from')) first--;
    }
  }
  if (lowerAt(scan, first - 1) === 'the' && lowerAt(scan, at - 1) === 'of') first--;
  return { first, next: at, from, to: last.day };
}

function dayEndingAt(scan: Scan, index: number): { first: number; day: number } | null {
  let i = index;
  if (/^(?:st|nd|rd|th)$/.test(lowerAt(scan, i))) i--;
  const day = dayNumber(lowerAt(scan, i));
  const before = scan.pieces[i - 1];
  if (day === null || (scan.pieces[i]?.glued && before?.lower === ':')) return null;
  return { first: i, day };
}

/** "5", "5th", "3-5", "3 and 4" just after a month; a time ("5:30") and a year are none. */
export function dayAfter(scan: Scan, at: number): Days | null {
  const start = dayStartingAt(scan, at);
  if (!start) return null;
  const joint = lowerAt(scan, start.next);
  if (joint === '-' || joint === 'to' || joint === 'and' || joint === 'through') {
    const end = dayStartingAt(scan, start.next + 1);
    if (end && end.day > start.day && !isCounted(scan, end.next))
      return { first: at, next: end.next, from: start.day, to: end.day };
  }
  return { first: at, next: start.next, from: start.day, to: start.day };
}

export function isCounted(scan: Scan, at: number): boolean {
  const piece = scan.pieces[at];
  return (
    piece !== undefined && (piece.lower === '%' || /[^s']s$|^people$|^percent$|^million$/.test(piece.lower))
  );
}

function dayStartingAt(scan: Scan, at: number): { next: number; day: number } | null {
  const day = dayNumber(lowerAt(scan, at));
  if (day === null) return null;
  const after = scan.pieces[at + 1];
  if (after?.glued && after.lower === ':') return null;
  return { day, next: after?.glued && /^(?:st|nd|rd|th)$/.test(after.lower) ? at + 2 : at + 1 };
}

function dayNumber(text: string): number | null {
  if (!/^\d{1,2}$/.test(text)) return null;
  const day = digitsValue(text);
  return day >= 1 && day <= 31 ? day : null;
}

/** "- August 2" after "July 30", "to 2 August" after "30 July". */
export function secondMonth(scan: Scan, at: number): { month: number; day: number; next: number } | null {
  const joint = lowerAt(scan, at);
  if (joint !== '-' && joint !== 'to' && joint !== 'through') return null;
  const named = MONTHS.get(lowerAt(scan, at + 1));
  const day = dayStartingAt(scan, named === undefined ? at + 1 : at + 2);
  if (!day) return null;
  const month = named ?? MONTHS.get(lowerAt(scan, day.next));
  return month === undefined
    ? null
    : { month, day: day.day, next: named === undefined ? day.next + 1 : day.next };
}
