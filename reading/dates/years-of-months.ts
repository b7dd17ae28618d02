import { civilOf } from './calendar.ts';
import { isCounted } from './day-numbers.ts';
import type { Turn } from './modifiers.ts';
import { lowerAt, type Scan, speaksOfFuture } from './scan.ts';

/** Behind a day and a comma these alone make a quantity of a year: "On May 5, 2000 people marched". */
const COUNTED_AFTER_DAY = /^(?:people|percent|million|%)$/;

/** "2025", ", 2025", "of 2025" after a month or day. */
export function yearAfter(scan: Scan, at: number, behindDay: boolean): { year: number; next: number } | null {
  let i = at;
  if (lowerAt(scan, i) === ',' || lowerAt(scan, i) === 'of') i++;
  const text = lowerAt(scan, i);
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const after = scan.pieces[i + 1];
  if (after?.glued && (after.word ? after.lower !== "'s" : after.lower === ':')) return null;
  const counted = behindDay ? COUNTED_AFTER_DAY.test(lowerAt(scan, i + 1)) : isCounted(scan, i + 1);
  if (counted && i > at && lowerAt(scan, at) === ',') return null;
  return { year: Number(text), next: i + 1 };
}

/** The year of a month and day without one: the latest that is past, or the next in a clause about the future. */
export function yearFor(
  scan: Scan,
  month: number,
  day: number,
  turn: Turn | null,
  at: number,
): number | null {
  if (scan.today === null) return null;
  const now = civilOf(scan.today);
  const ahead = month > now.month || (month === now.month && day > now.day && turn === null);
  if (turn === 'this') return now.year;
  if (turn === 'next') return month > now.month ? now.year : now.year + 1;
  if (turn === 'last') return month < now.month ? now.year : now.year - 1;
  const future = speaksOfFuture(scan, at);
  if (future)
    return month < now.month || (month === now.month && day < now.day && day > 1) ? now.year + 1 : now.year;
  // News copy is often dated a day or two before the last days it speaks of.
  if (ahead && month === now.month && day - now.day <= 2) return now.year;
  return ahead ? now.year - 1 : now.year;
}
