import type { Piece } from '../figures/pieces.ts';
import { civilOf, dayOf, isDate, monthPeriod, type Period, yearsPeriod } from './calendar.ts';
import { thirdBefore, thirdOf } from './modifiers.ts';
import { type FoundDate, lowerAt, type Scan } from './scan.ts';

/** A date that begins with digits: "2025-09-09", "9/11/2001", "5.10.2025", "2014", "2010-12", "the 1990s". */
export function readDigitsDate(scan: Scan, at: number): FoundDate | null {
  const text = lowerAt(scan, at);
  if (text.length === 2) return readDecadeDigits(scan, at) ?? readNumeric(scan, at);
  if (text.length > 4) return readPoints(scan, at, text);
  return readNumeric(scan, at) ?? (text.length === 4 ? readYear(scan, at) : null);
}

/** "5.10.2025": days come first where points are used. */
function readPoints(_scan: Scan, at: number, text: string): FoundDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return match ? single(at, at + 1, Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** "2025-09-09", "2025/09/09", "09/13/2025" (month first unless it cannot be). */
function readNumeric(scan: Scan, at: number): FoundDate | null {
  const mark = lowerAt(scan, at + 1);
  if ((mark !== '-' && mark !== '/') || lowerAt(scan, at + 3) !== mark || !scan.pieces[at + 1]?.glued)
    return null;
  if (!scan.pieces[at + 2]?.glued || !scan.pieces[at + 4]?.glued) return null;
  const parts = [lowerAt(scan, at), lowerAt(scan, at + 2), lowerAt(scan, at + 4)];
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]?.length === 4) return single(at, at + 5, a, b, c);
  if (parts[2]?.length !== 4) return null;
  return a > 12 ? single(at, at + 5, c, b, a) : single(at, at + 5, c, a, b);
}

function single(first: number, next: number, year: number, month: number, day: number): FoundDate | null {
  if (year < 1000 || !isDate(year, month, day)) return null;
  const at = dayOf(year, month, day);
  return { first, next, from: at, to: at, certainty: 'stated' };
}

/** "The 1700 block of West Avenue". */
function isHouseNumber(scan: Scan, at: number): boolean {
  return lowerAt(scan, at + 1) === 'block' && /^(?:of|on)$/.test(lowerAt(scan, at + 2));
}

function readYear(scan: Scan, at: number): FoundDate | null {
  const year = yearNumber(lowerAt(scan, at));
  if (year === null || !standsAlone(scan, at)) return null;
  const after = scan.pieces[at + 1];
  if (after?.glued && after.lower === 's') return decade(scan, at, at + 2, year);
  if (after?.lower === "'" && lowerAt(scan, at + 2) === 's' && after.glued)
    return decade(scan, at, at + 3, year);
  const before = lowerAt(scan, at - 1);
  if (
    scan.vocabulary.beforeQuantity.has(before) ||
    countsSomething(scan, at, before) ||
    isHouseNumber(scan, at)
  )
    return null;
  let next = at + 1;
  let last = year;
  const span = yearSpan(scan, at, year);
  if (span) ({ last, next } = span);
  const modifier = span ? null : thirdBefore(scan, at);
  return {
    first: modifier?.first ?? at,
    next,
    certainty: 'stated',
    ...thirdOf(yearsPeriod(year, last), modifier?.third ?? null),
  };
}

/** "2010-12", "1999-2001", "2014/15", "from 2014 to 2016", "between 2014 and 2016". */
function yearSpan(scan: Scan, at: number, year: number): { last: number; next: number } | null {
  const joint = lowerAt(scan, at + 1);
  const text = lowerAt(scan, at + 2);
  if (joint === '-' || joint === '/') {
    const last = /^\d\d$/.test(text) ? Math.floor(year / 100) * 100 + Number(text) : yearNumber(text);
    return last !== null && last > year && last - year <= 150 ? { last, next: at + 3 } : null;
  }
  const opener = lowerAt(scan, at - 1);
  if ((joint === 'to' && opener === 'from') || (joint === 'and' && opener === 'between')) {
    const last = yearNumber(text);
    return last !== null && last > year ? { last, next: at + 3 } : null;
  }
  return null;
}

function decade(scan: Scan, at: number, next: number, year: number): FoundDate | null {
  if (year % 10 !== 0) return null;
  const modifier = thirdBefore(scan, at);
  const length = year % 100 === 0 && year < 2000 ? 100 : 10;
  const period = thirdOf(yearsPeriod(year, year + length - 1), modifier?.third ?? null);
  return { first: modifier?.first ?? at, next, certainty: 'stated', ...period };
}

const WARMTH = /^(?:temperatures?|highs?|lows?|degrees|readings?|upper|lower)$/;
const REACH_OF_WARMTH = 12;

/** "the 60s", "early 90s", but not temperatures. */
function readDecadeDigits(scan: Scan, at: number): FoundDate | null {
  const tail = scan.pieces[at + 1];
  if (tail?.lower !== 's' || !tail.glued || !/^[2-9]0$/.test(lowerAt(scan, at))) return null;
  if (!/^(?:the|early|mid|late|-)$/.test(lowerAt(scan, at - 1))) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_WARMTH); i--)
    if (WARMTH.test(scan.pieces[i]?.lower ?? '')) return null;
  return decade(scan, at, at + 2, 1900 + Number(lowerAt(scan, at)));
}

/** "'60s", "the 90s": two digits behind an apostrophe or an article. */
export function readShortDecade(scan: Scan, at: number): FoundDate | null {
  const digits = lowerAt(scan, at + 1);
  const tail = scan.pieces[at + 2];
  if (!/^[2-9]0$/.test(digits) || !scan.pieces[at + 1]?.glued || tail?.lower !== 's' || !tail.glued)
    return null;
  return decade(scan, at, at + 3, 1900 + Number(digits));
}

/** "the 19th century", "21st-century". */
export function readCentury(scan: Scan, at: number): FoundDate | null {
  let i = at - 1;
  if (lowerAt(scan, i) === '-') i--;
  // The film studio and the like: "20th Century Fox".
  if (scan.pieces[at]?.capital && scan.pieces[at + 1]?.capital) return null;
  if (!/^(?:st|nd|rd|th)$/.test(lowerAt(scan, i))) return null;
  const number = Number(lowerAt(scan, i - 1));
  if (!(number >= 1 && number <= 21)) return null;
  const modifier = thirdBefore(scan, i - 1);
  const period = yearsPeriod((number - 1) * 100 + 1, number * 100);
  return {
    first: modifier?.first ?? i - 1,
    next: at + 1,
    certainty: 'stated',
    ...thirdOf(period, modifier?.third ?? null),
  };
}

const ORDER: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
]);

/** "the first half of 2024", "third quarter of last year"; without a year, of the year of publication. */
export function readPartOfYear(scan: Scan, at: number): FoundDate | null {
  const months = lowerAt(scan, at) === 'half' ? 6 : 3;
  let i = at - 1;
  if (lowerAt(scan, i) === '-') i--;
  const order = ORDER.get(lowerAt(scan, i));
  if (order === undefined || order * months >= 12) return null;
  let next = at + 1;
  if (lowerAt(scan, next) === 'of') next++;
  if (lowerAt(scan, next) === 'the') next++;
  const stated = yearNumber(lowerAt(scan, next));
  let year = stated;
  if (year !== null) next++;
  else {
    const turn = lowerAt(scan, next);
    if (scan.today === null || lowerAt(scan, next + 1) !== 'year' || !/^(?:last|this|next)$/.test(turn))
      return null;
    year = civilOf(scan.today).year + (turn === 'last' ? -1 : turn === 'next' ? 1 : 0);
    next += 2;
  }
  const from = monthPeriod(year, 1 + order * months);
  const to = monthPeriod(year, (order + 1) * months);
  return { first: i, next, from: from.from, to: to.to, certainty: stated === null ? 'resolved' : 'stated' };
}

export function yearNumber(text: string): number | null {
  return /^(?:1[1-9]|20)\d\d$/.test(text) ? Number(text) : null;
}

/** Four digits that are no part of something longer ("$2000", "2000km", "x-2000"). */
function standsAlone(scan: Scan, at: number): boolean {
  const piece = scan.pieces[at] as Piece;
  const before = scan.pieces[at - 1];
  if (piece.glued && before && !/^[("'[“‘/-]$/.test(before.lower)) return false;
  const after = scan.pieces[at + 1];
  return !(after?.glued && after.word && after.lower !== "'s" && after.lower !== 's') && after?.lower !== '%';
}

const STREET = /^(?:st|street|ave|avenue|road|rd|drive|dr|lane|blvd|boulevard)\.?$/;

function countsSomething(scan: Scan, at: number, before: string): boolean {
  const after = scan.pieces[at + 1];
  const year = Number(lowerAt(scan, at));
  if (year < 1500 && !/^(?:in|since|year)$/.test(before)) return true;
  if (!after?.word) return false;
  if (scan.vocabulary.counted.has(after.lower)) return true;
  if (after.capital && STREET.test(scan.pieces[at + 2]?.lower ?? '')) return true;
  if (scan.vocabulary.beforeYear.has(before)) return false;
  const second = scan.pieces[at + 2]?.lower ?? '';
  // "the Harbours Act 1951 needs": a year behind a name.
  if (scan.pieces[at - 1]?.capital && at - 1 > 0) return false;
  const plural = /[^s']s$/.test(after.lower) && after.lower !== 'was' && after.lower !== 'has';
  return (plural && !after.capital) || scan.vocabulary.counted.has(second);
}

/** "spring 2024", "the summer of 2023", "last winter", "a spring offensive". */
export function seasonPeriod(year: number, firstMonth: number): Period {
  return { from: monthPeriod(year, firstMonth).from, to: monthPeriod(year, firstMonth + 2).to };
}
