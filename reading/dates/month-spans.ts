import { civilOf, monthPeriod } from './calendar.ts';
import { MONTHS } from './date-words.ts';
import { dayBefore } from './day-numbers.ts';
import { type FoundDate, lowerAt, type Scan } from './scan.ts';
import { yearFor } from './years-of-months.ts';

/** "May" in "from May to June", "between May and June", "May-June": read with the second month. */
export function opensMonths(scan: Scan, at: number): boolean {
  const joint = scan.pieces[at + 1]?.lower;
  const last = scan.pieces[at + 2];
  if (!last?.capital || !MONTHS.has(last.lower) || dayBefore(scan, at) !== null) return false;
  const opener = lowerAt(scan, at - 1);
  return joint === '-' || (joint === 'to' && opener === 'from') || (joint === 'and' && opener === 'between');
}

/** The first month of a span that ends at piece `at`, and where it stands. */
export function monthsBefore(scan: Scan, at: number, last: number): { first: number; month: number } | null {
  const first = at - 2;
  const month = MONTHS.get(lowerAt(scan, first));
  return month !== undefined && month !== last && opensMonths(scan, first) ? { first, month } : null;
}

/** "Between April and July", written in April: the span that has begun, not the one of a year ago. */
function isUnderWay({ today }: Scan, first: number, last: number): boolean {
  if (today === null) return false;
  const now = civilOf(today).month;
  return first <= now && now <= last;
}

function thisYear({ today }: Scan): number | null {
  return today === null ? null : civilOf(today).year;
}

export function monthsPeriod(
  scan: Scan,
  { first, month }: { first: number; month: number },
  last: number,
  stated: number | null,
  next: number,
): FoundDate | null {
  const year =
    stated ?? (isUnderWay(scan, month, last) ? thisYear(scan) : yearFor(scan, last, 1, null, first));
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
