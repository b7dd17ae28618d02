import type { DateMention, Figure, Span } from '../types.ts';
import { lowerOf, type Piece, pieceAt } from './pieces.ts';
import { BACKGROUND, BEFORE_YEAR, hasSense } from './senses.ts';

/** A period longer than this many years dates no figure ("a 13th-century church"). */
const LONGEST_PERIOD = 5;
/** Longest clause between "since" and the date it leads to. */
const LONGEST_SINCE = 7;
/** The date stands right behind the figure: "158 a day earlier". */
const NEAR = 2;
/** "Eleven in 2002 and [23] at the mill in 2004": in characters, how much farther the first year is. */
const BEYOND_AND = 60;
const DISTANCE = /\b(?:before|after|earlier|later)$/i;
const YEAR_AGO = /^(?:a|one|two) (?:year|month|week|decade|day)s? (?:ago|earlier|before)$/i;

/**
 * The date of the sentence nearest to a figure, as an ISO day or the prefix that names its whole month or year;
 * of another period its last day, and the period.
 * Starting points ("since April 2023") and what a value is compared with ("up from a year ago") do not count.
 * @param published the day of publication
 */
export function asOf(
  pieces: Piece[],
  dates: DateMention[],
  { start, end }: Span,
  published: string | null,
): Pick<Figure, 'asOf' | 'asOfSpan'> {
  let best: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const joined = /^(?:and|but)$/.test(lowerOf(pieces, pieceAt(pieces, start) - 1));
  for (const date of dates) {
    if (date.start < end && date.end > start) continue;
    const distance = date.start >= end ? date.start - end : start - date.end + (joined ? BEYOND_AND : 0);
    if (
      distance < nearest &&
      !isParted(pieces, Math.min(date.end, end), Math.max(date.start, start)) &&
      (isValueOf(pieces, date, start) ||
        isDating(pieces, date, date.start >= end && distance <= NEAR, dates.length === 1))
    )
      [best, nearest] = [date, distance];
  }
  if (!best) return { asOf: null };
  const { from, to } = best;
  const iso = isoPrefix(from, to);
  if (iso !== to || from === to) return { asOf: iso };
  // Of a span that has begun and goes on, nobody has counted the end.
  const underWay = published !== null && from <= published && to > published;
  return { asOf: underWay ? published : to, asOfSpan: { from, to } };
}

/** "Above the 2002 value of [$4.9 million]": the date's own. */
function isValueOf(pieces: Piece[], date: DateMention, start: number): boolean {
  const [at, first] = [pieceAt(pieces, date.end), pieceAt(pieces, start)];
  return first - at === 2 && lowerOf(pieces, first - 1) === 'of';
}

/** Can the date tell when its sentence's figures held? */
function isDating(pieces: Piece[], date: DateMention, near: boolean, alone: boolean): boolean {
  if (Number(date.to.slice(0, 4)) - Number(date.from.slice(0, 4)) > LONGEST_PERIOD) return false;
  const at = pieceAt(pieces, date.start);
  const before = lowerOf(pieces, at - 1);
  if (LENGTH_AHEAD.test(date.text) || isPartOfName(pieces, at, date)) return false;
  if (before === 'in' && hasSense(pieces[at - 2], BACKGROUND) && lowerOf(pieces, at - 3) === ',')
    return false;
  const compared = isCompared(pieces, at);
  if (isStart(pieces, at) || compared || (before === 'from' && YEAR_AGO.test(date.text))) return false;
  return near || alone
    ? !YEAR_AGO.test(date.text) || near
    : !DISTANCE.test(date.text) && !YEAR_AGO.test(date.text);
}

/** "Fewer than the 2008 level", "twice as many as in 2008", "24 percent over Friday's close". */
function isCompared(pieces: Piece[], at: number): boolean {
  const behind = lowerOf(pieces, at) === 'the' ? at : at - (lowerOf(pieces, at - 1) === 'the' ? 1 : 0);
  const before = lowerOf(pieces, behind - 1);
  if (before === 'than' || /^(?:above|over|below|against)$/.test(before)) return true;
  return /^(?:in|on|during)$/.test(before) && /^(?:than|as)$/.test(lowerOf(pieces, behind - 2));
}

/** "The Water Act 1997", "the Expo 2030": a year that a name ends in. */
function isPartOfName(pieces: Piece[], at: number, { text }: DateMention): boolean {
  const before = pieces[at - 1];
  return /^\d{4}$/.test(text) && at > 1 && before?.capital === true && !hasSense(before, BEFORE_YEAR);
}

/** "For the next seven years": how long something will go on. */
const LENGTH_AHEAD =
  /^(?:the )?(?:next|coming) (?:\d+|few|two|three|four|five|six|seven|eight|nine|ten|several|couple)\b/i;

const CLAUSE_BREAKS = new Set('; while whereas although though'.split(' '));

/** Does another clause begin between two offsets? */
function isParted(pieces: Piece[], from: number, to: number): boolean {
  const first = pieceAt(pieces, from);
  for (let i = first; i < pieces.length && (pieces[i] as Piece).start < to; i++)
    if (CLAUSE_BREAKS.has(lowerOf(pieces, i)) || isRelative(pieces, i, first)) return true;
  return false;
}

/** ", where shelling began on Friday", "13 more than Lund, who played in 1999": a clause on another noun than the figure's. */
function isRelative(pieces: Piece[], at: number, first: number): boolean {
  const lower = lowerOf(pieces, at);
  if (lowerOf(pieces, at - 1) !== ',') return false;
  return lower === 'where' || (/^(?:who|which|whose)$/.test(lower) && at - 1 > first);
}

/** "since 2014", "since the war began in April 2023". */
function isStart(pieces: Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SINCE); i--) {
    const lower = lowerOf(pieces, i);
    if (lower === 'since') return true;
    if (lower === ',' || lower === '.' || lower === ';') return false;
  }
  return false;
}

function isoPrefix(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4))
    return from.slice(0, 4);
  const wholeMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28;
  return wholeMonth ? from.slice(0, 7) : to;
}
