import { digitsValue } from '../figures/digit-numerals.ts';
import { civilOf, dayOf, isDate, monthPeriod, type Period } from './calendar.ts';
import { MONTHS, THIRDS } from './date-words.ts';
import { type FoundDate, lowerAt, type Scan, speaksOfFuture } from './scan.ts';

/** Words before a bare month that make sure it is one: "may" and "march" are also verbs. */
const BEFORE_MONTH = new Set(
  'in of since until till by from to during before after between and early mid late last this next - , through for around'.split(
    ' ',
  ),
);

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
  const second = days && days.first !== first ? secondMonth(scan, next) : null;
  if (second) next = second.next;
  const stated = yearAfter(scan, next);
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

/** "May" in "from May to June", "between May and June", "May-June": read with the second month. */
function opensMonths(scan: Scan, at: number): boolean {
  const joint = scan.pieces[at + 1]?.lower;
  const last = scan.pieces[at + 2];
  if (!last?.capital || !MONTHS.has(last.lower) || dayBefore(scan, at) !== null) return false;
  const opener = lowerAt(scan, at - 1);
  return joint === '-' || (joint === 'to' && opener === 'from') || (joint === 'and' && opener === 'between');
}

/** The first month of a span that ends at piece `at`, and where it stands. */
function monthsBefore(scan: Scan, at: number, last: number): { first: number; month: number } | null {
  const first = at - 2;
  const month = MONTHS.get(lowerAt(scan, first));
  return month !== undefined && month !== last && opensMonths(scan, first) ? { first, month } : null;
}

function monthsPeriod(
  scan: Scan,
  { first, month }: { first: number; month: number },
  last: number,
  stated: number | null,
  next: number,
): FoundDate | null {
  const year = stated ?? yearFor(scan, last, 1, null, first);
  if (year === null) return null;
  const { from } = monthPeriod(month > last ? year - 1 : year, month);
  return {
    first,
    next,
    certainty: stated === null ? 'resolved' : 'stated',
    from,
    to: monthPeriod(year, last).to,
  };
}

/** "May", "March" and abbreviations without a day or year need a word before them that calls for a date. */
function isDoubtful(scan: Scan, at: number): boolean {
  const { lower } = scan.pieces[at] as { lower: string };
  const before = scan.pieces[at - 1]?.lower ?? '';
  const after = scan.pieces[at + 1];
  if (lower.length <= 5 && lower !== 'july' && lower !== 'june') return !BEFORE_MONTH.has(before);
  // A surname or a title follows: "June Carter", "August Wilson".
  return after?.capital === true && !BEFORE_MONTH.has(before);
}

interface Days {
  first: number;
  next: number;
  from: number;
  to: number;
}

/** "5", "5th of", "3-5", "3 to 5" just before a month. */
function dayBefore(scan: Scan, at: number): Days | null {
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
function dayAfter(scan: Scan, at: number): Days | null {
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

function isCounted(scan: Scan, at: number): boolean {
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

/** "- August 2" after "July 30". */
function secondMonth(scan: Scan, at: number): { month: number; day: number; next: number } | null {
  const joint = lowerAt(scan, at);
  if (joint !== '-' && joint !== 'to' && joint !== 'and' && joint !== 'through') return null;
  const month = MONTHS.get(lowerAt(scan, at + 1));
  const day = month === undefined ? null : dayStartingAt(scan, at + 2);
  if (month === undefined || !day || joint === 'and') return null;
  return { month, day: day.day, next: day.next };
}

/** "2025", ", 2025", "of 2025" after a month or day. */
export function yearAfter(scan: Scan, at: number): { year: number; next: number } | null {
  let i = at;
  if (lowerAt(scan, i) === ',' || lowerAt(scan, i) === 'of') i++;
  const text = lowerAt(scan, i);
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const after = scan.pieces[i + 1];
  if (after?.glued && (after.word ? after.lower !== "'s" : after.lower === ':')) return null;
  if (i > at && lowerAt(scan, at) === ',' && isCounted(scan, i + 1)) return null;
  return { year: Number(text), next: i + 1 };
}

/** "early", "mid-", "the end of" before a month or year. */
export function thirdBefore(scan: Scan, at: number): { third: 0 | 1 | 2; first: number } | null {
  let i = at - 1;
  if (lowerAt(scan, i) === '-') i--;
  if (lowerAt(scan, i) === 'the' && lowerAt(scan, i - 1) === 'of') i--;
  if (lowerAt(scan, i) === 'of') {
    i--;
    const third = THIRDS.get(lowerAt(scan, i));
    return third === undefined || i === at - 1 ? null : { third, first: i };
  }
  const third = THIRDS.get(lowerAt(scan, i));
  return third === undefined || /^(?:end|start|middle|beginning)$/.test(lowerAt(scan, i))
    ? null
    : { third, first: i };
}

/** The first, middle or last third of a period; the whole without one. */
export function thirdOf(period: Period, third: 0 | 1 | 2 | null): Period {
  if (third === null) return period;
  const length = period.to - period.from + 1;
  const from = period.from + Math.floor((length * third) / 3);
  return { from, to: third === 2 ? period.to : period.from + Math.floor((length * (third + 1)) / 3) - 1 };
}

type Turn = 'last' | 'this' | 'next';

export function turnBefore(scan: Scan, at: number): Turn | null {
  const word = lowerAt(scan, at - 1);
  if (word === 'last' || word === 'this' || word === 'next') return word;
  if (word === 'past' || word === 'previous') return 'last';
  return word === 'coming' ? 'next' : null;
}

/** The year of a month and day without one: the latest that is past, or the next in a clause about the future. */
function yearFor(scan: Scan, month: number, day: number, turn: Turn | null, at: number): number | null {
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
