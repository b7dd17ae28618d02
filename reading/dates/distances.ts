import { readNumeral } from '../figures/numeral.ts';
import { civilOf, monthPeriod, type Period, yearsPeriod } from './calendar.ts';
import { TIME_UNITS, type TimeUnit } from './date-words.ts';
import { readFeast } from './feasts.ts';
import { readMidweek, shift } from './relative.ts';
import { type FoundDate, lowerAt, type Scan } from './scan.ts';
import { readCentury } from './years.ts';

/** How many pieces a number of days, weeks … may take up before its unit. */
const LONGEST_COUNT = 5;

/** What lies further back in years than this is no date of the calendar ("a billion years ago"). */
const MOST_YEARS = 3000;

/** Days are not counted from an anchor that is itself longer than this many days. */
const LONGEST_ANCHOR = 10;

/**
 * A distance in time that ends at a unit: "three weeks ago", "nine days after that meeting", "a month later".
 * Counted from the day of publication, or from the date named last; where neither is known, anchored to it.
 */
export function readDistance(scan: Scan, at: number): FoundDate | null {
  const word = lowerAt(scan, at);
  if (word === 'century') {
    const century = readCentury(scan, at);
    if (century) return century;
  }
  if (word === 'week' && lowerAt(scan, at - 1) === '-') return readMidweek(scan, at);
  const unit = TIME_UNITS.get(word);
  const direction = lowerAt(scan, at + 1);
  if (word === 'day') {
    const feast = readFeast(scan, at);
    if (feast) return feast;
  }
  if (!unit || scan.today === null) return null;
  // "Two weeks later than planned" is a length, no day.
  if (/^(?:yesterday|tomorrow|than)$/.test(lowerAt(scan, at + 2))) return null;
  if (!/^(?:ago|later|earlier|after|before|from)$/.test(direction)) return null;
  const count = countBefore(scan, at);
  if (!count) return null;
  const amount = count.value * unit.count;
  if (amount > MOST_YEARS && unit.unit === 'year') return null;
  const next = at + 2;
  if (direction === 'ago') {
    return { first: count.first, next, certainty: 'resolved', ...around(scan.today, unit.unit, -amount) };
  }
  if (direction === 'from') {
    if (lowerAt(scan, next) !== 'now' && lowerAt(scan, next) !== 'today') return null;
    return {
      first: count.first,
      next: next + 1,
      certainty: 'resolved',
      ...around(scan.today, unit.unit, amount),
    };
  }
  const sign = direction === 'later' || direction === 'after' ? 1 : -1;
  const period = isTold(scan, direction, next) ? fromAnchor(scan, unit.unit, sign * amount) : null;
  if (period && !isNow(scan, count.first))
    return { first: count.first, next, certainty: 'resolved', ...period };
  const from = isNow(scan, count.first) ? scan.today : shift(scan.today, unit.unit, -amount);
  return { first: count.first, next, certainty: 'anchored', from, to: scan.today };
}

/** "a month later", "two days after that …": the anchor is the date told before; another event's date is not known. */
function isTold(scan: Scan, direction: string, next: number): boolean {
  if (direction === 'later' || direction === 'earlier') return true;
  const after = scan.pieces[next];
  return (
    !after || (!after.word && !after.digit) || /^(?:that|this|those|it|then|and|but|the)$/.test(after.lower)
  );
}

/** The date told before, moved; null when there is none, it is too vague to count from, or the result is still to come. */
function fromAnchor(scan: Scan, unit: TimeUnit, amount: number): Period | null {
  const anchor = scan.previous;
  if (!anchor || scan.today === null) return null;
  if (unit === 'day' && anchor.to - anchor.from > LONGEST_ANCHOR) return null;
  const period = { from: shift(anchor.from, unit, amount), to: shift(anchor.to, unit, amount) };
  return anchor.to <= scan.today && period.from > scan.today ? null : period;
}

/** "Now, nine days after": the distance ends today. */
function isNow(scan: Scan, first: number): boolean {
  const comma = lowerAt(scan, first - 1) === ',' ? 1 : 0;
  return /^(?:now|today)$/.test(lowerAt(scan, first - 1 - comma));
}

/** The number that ends just before piece `at`. */
function countBefore(scan: Scan, at: number): { first: number; value: number } | null {
  const word = lowerAt(scan, at - 1);
  if (word === 'a' || word === 'an' || word === 'the' || word === 'one') return { first: at - 1, value: 1 };
  for (let first = Math.max(scan.floor, at - LONGEST_COUNT); first < at; first++) {
    const number = readNumeral(scan.pieces, first);
    if (number && number.next === at && number.max !== null) return { first, value: number.min };
  }
  return null;
}

/** A past or coming day told by its distance: as exact as the unit it is told in. */
function around(today: number, unit: Parameters<typeof shift>[1], count: number): Period {
  const day = shift(today, unit, count);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') return { from: day - 3, to: day + 3 };
  const { year, month } = civilOf(day);
  if (unit === 'month') return monthPeriod(year, month);
  if (unit === 'year') return yearsPeriod(year, year);
  return yearsPeriod(year - 5, year + 5);
}
