import { readNumeral } from '../figures/numeral.ts';
import {
  addMonths,
  civilOf,
  type Day,
  monthPeriod,
  type Period,
  weekdayOf,
  yearsPeriod,
} from './calendar.ts';
import { SEASONS, TIME_UNITS, type TimeUnit, WEEKDAYS } from './date-words.ts';
import { thirdBefore, thirdOf, turnBefore } from './modifiers.ts';
import { type FoundDate, lowerAt, type Scan, speaksOfFuture } from './scan.ts';
import { seasonPeriod, yearNumber } from './years.ts';

/** Mondays, Sundays and mornings: which day a weekday is, seen from the day of publication. */
export function readWeekday(scan: Scan, at: number): FoundDate | null {
  const weekday = WEEKDAYS.get(lowerAt(scan, at));
  if (weekday === undefined || scan.today === null || !scan.pieces[at]?.capital) return null;
  if (scan.pieces[at + 1]?.capital && scan.vocabulary.papers.has(lowerAt(scan, at + 1))) return null;
  const turn = turnBefore(scan, at);
  const first = turn ? at - 1 : at;
  const back = (weekdayOf(scan.today) - weekday + 7) % 7;
  const ahead = turn === 'next' || (turn !== 'last' && back !== 0 && speaksOfFuture(scan, first));
  const day = ahead
    ? scan.today - back + 7
    : turn === 'last' && back === 0
      ? scan.today - 7
      : scan.today - back;
  return { first, next: at + 1, from: day, to: day, certainty: 'resolved' };
}

const NEARBY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "the day before yesterday". */
export function readNearbyDay(scan: Scan, at: number): FoundDate | null {
  const offset = NEARBY.get(lowerAt(scan, at));
  if (offset === undefined || scan.today === null || isTitle(scan, at)) return null;
  let first = at;
  let day = scan.today + offset;
  const joint = lowerAt(scan, at - 1);
  if (offset !== 0 && lowerAt(scan, at - 2) === 'day' && joint === (offset < 0 ? 'before' : 'after')) {
    day += offset;
    first = lowerAt(scan, at - 3) === 'the' ? at - 3 : at - 2;
  }
  return { first, next: at + 1, from: day, to: day, certainty: 'resolved' };
}

/** NBC's "Today": capitalised in quotation marks of its own. */
function isTitle(scan: Scan, at: number): boolean {
  return (
    scan.pieces[at]?.capital === true &&
    /^["”’']$/.test(lowerAt(scan, at + 1)) &&
    /^["“‘']$/.test(lowerAt(scan, at - 1))
  );
}

/** "last week", "this year", "next month", "earlier this month", "the past 10 days", "the last two years". */
export function readTurn(scan: Scan, at: number): FoundDate | null {
  const { today } = scan;
  const word = lowerAt(scan, at);
  if (today === null) return null;
  const turn =
    word === 'past' || word === 'previous'
      ? 'last'
      : word === 'coming' || word === 'following'
        ? 'next'
        : word;
  const noun = lowerAt(scan, at + 1);
  if (word === 'recent' || word === 'coming') return fewUnits(today, at, noun, word);
  if (turn === 'this' && /^(?:morning|afternoon|evening)$/.test(noun))
    return found(at, at + 2, { from: today, to: today });
  if (turn === 'last' && /^(?:night|evening)$/.test(noun))
    return found(at, at + 2, { from: today - 1, to: today - 1 });
  if (noun === 'weekend') return found(at, at + 2, weekend(today, turn));
  const season = SEASONS.get(noun);
  if (season !== undefined) return found(at, at + 2, turnedSeason(today, season, turn));
  if (word === 'past' && lowerAt(scan, at - 1) !== 'the') return lastMany(scan, at);
  const unit = TIME_UNITS.get(noun);
  if (unit && unit.unit !== 'day' && !noun.endsWith('s')) {
    const period = turnedPeriod(today, unit.unit, turn);
    if (!period) return null;
    const modifier = lowerAt(scan, at - 1);
    if (modifier === 'earlier' && turn === 'this')
      return found(at - 1, at + 2, { from: period.from, to: Math.min(period.to, today) });
    if (modifier === 'later' && turn === 'this')
      return found(at - 1, at + 2, { from: Math.max(period.from, today), to: period.to });
    const third = thirdBefore(scan, at);
    return found(third?.first ?? at, at + 2, thirdOf(period, third?.third ?? null));
  }
  return turn === 'last' ? lastMany(scan, at) : null;
}

/** How many of a unit "recent weeks" and "coming days" are taken for. */
const A_FEW = 3;

/** "recent weeks", "the coming days": a few of the unit, up to or from the day of publication. */
function fewUnits(today: Day, at: number, noun: string, word: string): FoundDate | null {
  const unit = noun.endsWith('s') ? TIME_UNITS.get(noun) : undefined;
  if (!unit) return null;
  const far = shift(today, unit.unit, (word === 'recent' ? -A_FEW : A_FEW) * unit.count);
  return found(at, at + 2, { from: Math.min(far, today), to: Math.max(far, today) });
}

/** "the last 14 years", "past two weeks": up to the day of publication. */
function lastMany(scan: Scan, at: number): FoundDate | null {
  if (scan.today === null) return null;
  const number = readNumeral(scan.pieces, at + 1);
  if (!number || number.max === null) return null;
  const next = lowerAt(scan, number.next) === 'calendar' ? number.next + 1 : number.next;
  const unit = TIME_UNITS.get(lowerAt(scan, next));
  if (!unit) return null;
  return found(at, next + 1, {
    from: shift(scan.today, unit.unit, -number.min * unit.count),
    to: scan.today,
  });
}

function found(first: number, next: number, period: Period): FoundDate {
  return { first, next, certainty: 'resolved', ...period };
}

/** A day moved by so many units; fractions of months and years are rounded to days. */
export function shift(day: Day, unit: TimeUnit, count: number): Day {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week') return day + Math.round(count * 7);
  const months =
    unit === 'month' ? count : unit === 'year' ? count * 12 : unit === 'decade' ? count * 120 : count * 1200;
  const bounded = Math.max(-24000, Math.min(24000, months));
  return addMonths(day, Math.trunc(bounded)) + Math.round((bounded % 1) * 30);
}

/**
 * The week, month, year … last, this or next, seen from a day. Weeks begin on Sunday, so that the last week
 * of a Sunday paper is the one that has just ended; "this week" in it is the same week with the Sunday.
 */
function turnedPeriod(today: Day, unit: TimeUnit, turn: string): Period | null {
  const step = turn === 'last' ? -1 : turn === 'next' ? 1 : turn === 'this' ? 0 : null;
  if (step === null) return null;
  const { year, month } = civilOf(today);
  if (unit === 'week') {
    const weekday = weekdayOf(today);
    if (step === 0) return { from: today - ((weekday + 6) % 7), to: today + ((7 - weekday) % 7) };
    const sunday = today - weekday + step * 7;
    return { from: sunday, to: sunday + 6 };
  }
  if (unit === 'month') return monthPeriod(year, month + step);
  if (unit === 'year') return yearsPeriod(year + step, year + step);
  const length = unit === 'decade' ? 10 : 100;
  const first = Math.floor(year / length) * length + step * length;
  return yearsPeriod(first, first + length - 1);
}

/** Saturday and Sunday. On a weekend day "this weekend" is the running one and "last weekend" the one before. */
function weekend(today: Day, turn: string): Period {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const latest = today - sinceSaturday;
  const running = sinceSaturday < 2;
  const saturday =
    turn === 'next'
      ? latest + 7
      : turn === 'this'
        ? running
          ? latest
          : latest + 7
        : running
          ? latest - 7
          : latest;
  return { from: saturday, to: saturday + 1 };
}

function turnedSeason(today: Day, month: number, turn: string): Period {
  const { year } = civilOf(today);
  const here = seasonPeriod(year, month);
  if (turn === 'last') {
    // In January "last winter" is not the one that goes on.
    const latest = here.to < today ? here : seasonPeriod(year - 1, month);
    return latest.to < today ? latest : seasonPeriod(year - 2, month);
  }
  return turn === 'next' && here.from <= today ? seasonPeriod(year + 1, month) : here;
}

/** "summer 2024", "the spring of 2025", "a summer offensive", "mid-week". */
export function readSeason(scan: Scan, at: number): FoundDate | null {
  const month = SEASONS.get(lowerAt(scan, at));
  if (month === undefined) return null;
  const of = lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearNumber(lowerAt(scan, of));
  if (year !== null) return { first: at, next: of + 1, certainty: 'stated', ...seasonPeriod(year, month) };
  if (scan.today === null || lowerAt(scan, at) === 'fall') return null;
  const before = lowerAt(scan, at - 1);
  if (
    !scan.vocabulary.seasonal.has(lowerAt(scan, at + 1)) &&
    !/^(?:in|the|by|until|since|during|over)$/.test(before)
  )
    return null;
  if (/^(?:arab|prague)$/.test(before)) return null;
  const now = civilOf(scan.today).year;
  const here = seasonPeriod(now, month);
  const future =
    here.from > scan.today &&
    (speaksOfFuture(scan, at) || scan.vocabulary.seasonal.has(lowerAt(scan, at + 1)));
  return found(at, at + 1, here.from <= scan.today || future ? here : seasonPeriod(now - 1, month));
}

/** "midweek": Tuesday to Thursday of the week that is running, or on Sunday has just run. */
export function readMidweek(scan: Scan, at: number): FoundDate | null {
  if (scan.today === null) return null;
  let first = at;
  if (lowerAt(scan, at) === 'week') {
    if (lowerAt(scan, at - 1) !== '-' || lowerAt(scan, at - 2) !== 'mid') return null;
    first = at - 2;
  }
  const monday = scan.today - ((weekdayOf(scan.today) + 6) % 7);
  const start = monday + 1 <= scan.today ? monday : monday - 7;
  return found(first, at + 1, { from: start + 1, to: start + 3 });
}
