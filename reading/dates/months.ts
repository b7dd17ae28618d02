import { dayOf, isDate, monthPeriod } from './calendar.ts';
import { MONTHS } from './date-words.ts';
import { dayAfter, dayBefore, secondMonth } from './day-numbers.ts';
import { thirdBefore, thirdOf, turnBefore } from './modifiers.ts';
import { monthsBefore, monthsPeriod, opensMonths } from './month-spans.ts';
import type { FoundDate, Scan } from './scan.ts';
import { yearAfter, yearFor } from './years-of-months.ts';

/** A date with a month's name at piece `at`: "3-5 July", "mid-July", "May 2025", "July 30 - August 2, 2025". */
export function readMonth(scan: Scan, at: number): FoundDate | null {
  const { pieces } = scan;
  const piece = pieces[at];
  const month = MONTHS.get(piece?.lower ?? '');
  if (!piece || month === undefined || !piece.capital || opensMonths(scan, at)) return null;

  let first = at;
  let next = at + 1;
  let days = dayBefore(scan, at);
  if (days) first = days.first;
  else {
    days = dayAfter(scan, next);
    if (days) next = days.next;
  }
  const second = days ? secondMonth(scan, next) : null;
  if (second) next = second.next;
  const stated = yearAfter(scan, next, days !== null);
  if (stated) next = stated.next;
  if (!days && !stated && isDoubtful(scan, at)) return null;

  const months = days ? null : monthsBefore(scan, at, month);
  if (months) return monthsPeriod(scan, months, month, stated?.year ?? null, next);

  let third: 0 | 1 | 2 | null = null;
  if (!days) {
    const modifier = thirdBefore(scan, first);
    if (modifier) {
      third = modifier.third;
      first = modifier.first;
    }
  }
  const turn = third === null && !stated ? turnBefore(scan, first) : null;
  if (turn) first--;
  const year = stated?.year ?? yearFor(scan, month, days?.from ?? 1, turn, first);
  if (year === null) return null;
  const certainty = stated ? 'stated' : 'resolved';
  if (!days) return { first, next, certainty, ...thirdOf(monthPeriod(year, month), third) };
  if (!isDate(year, month, days.from)) return null;
  const from = dayOf(year, month, days.from);
  if (second) {
    const lastYear = second.month < month ? year + 1 : year;
    if (isDate(lastYear, second.month, second.day))
      return { first, next, certainty, from, to: dayOf(lastYear, second.month, second.day) };
  }
  return {
    first,
    next,
    certainty,
    from,
    to: isDate(year, month, days.to) ? dayOf(year, month, days.to) : from,
  };
}

/** "May", "March" and abbreviations without a day or year need a word before them that calls for a date. */
function isDoubtful(scan: Scan, at: number): boolean {
  const { lower } = scan.pieces[at] as { lower: string };
  const before = scan.pieces[at - 1]?.lower ?? '';
  const after = scan.pieces[at + 1];
  if (lower.length <= 5 && lower !== 'july' && lower !== 'june')
    return !scan.vocabulary.beforeMonth.has(before);
  // A surname or a title follows: "June Carter", "August Wilson".
  return after?.capital === true && !scan.vocabulary.beforeMonth.has(before);
}
