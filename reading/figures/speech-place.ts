import { MONTHS, WEEKDAYS } from '../dates/date-words.ts';
import { isPronoun, phraseAfter } from './claimant-phrases.ts';
import { MARKS } from './marks.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { has, UNSPOKEN } from './traits.ts';

/** How a verb of speech stands in its sentence: whether it opens, closes or turns round what is claimed. */

/** How many pieces an addressee, a day or a place behind the verb may take. */
const LONGEST_TRAIL = 10;
const QUOTES = new Set(['"', '“', '”', "'", '’', '‘']);

/** "…, the regulator estimates.", "…, the commission announced on May 4." */
export function closesSentence(pieces: Piece[], at: number): boolean {
  if (!isTrailing(pieces, at + 1)) return false;
  for (let i = at - 1; i > Math.max(0, at - LONGEST_TRAIL); i--) if (lowerOf(pieces, i) === ',') return true;
  return false;
}

/** Doubtful verbs speak only when a number, "that" or a name with a verb follows soon. */
export function opensClause(pieces: Piece[], at: number): boolean {
  const first = pieces[at + 1];
  // "Claim to have killed 60".
  if (first?.lower === 'to' && lowerOf(pieces, at + 2) === 'have') return true;
  if (has(first, UNSPOKEN)) return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i] as Piece;
    if (piece.lower === 'that' || piece.digit || (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 3))
      return true;
    if (piece.lower === '.' || piece.lower === ',') return false;
  }
  return false;
}

/** `", said Ali"`, `…, officials at the ministry said` is not: a quote or comma before, a name without a verb after. */
export function isInverted(pieces: Piece[], at: number): boolean {
  const before = lowerOf(pieces, at - 1);
  if (before !== ',' && !QUOTES.has(before)) return false;
  const first = pieces[at + 1];
  if (
    !first?.word ||
    first.lower === 'that' ||
    (NUMBER_STARTS.has(first.lower) && first.lower !== 'a' && first.lower !== 'an')
  )
    return false;
  if (
    isPronoun(first.lower) ||
    WEEKDAYS.has(first.lower) ||
    /^(?:in|on|at|there|as|to|if|when|of|about|how)$/.test(first.lower)
  )
    return false;
  const { next } = phraseAfter(pieces, at + 1);
  if (next === at + 1) return false;
  const end = pieces[next];
  return (
    end === undefined ||
    MARKS.has(end.lower) ||
    WEEKDAYS.has(end.lower) ||
    /^(?:who|which|in|on|as|during|after|of|whose|at|when)$/.test(end.lower)
  );
}

/** A day of a month or a part of a clock time: "on May 4", "at 3:15 p.m.". */
function isTime(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const { lower, digit, capital } = pieces[at] as Piece;
  if (lower === ':') return before?.digit === true && pieces[at + 1]?.digit === true;
  if (capital && MONTHS.has(lower)) return true;
  if (!digit) return false;
  const after = lowerOf(pieces, at + 1);
  return (
    (before !== undefined && MONTHS.has(before.lower)) ||
    MONTHS.has(after) ||
    before?.lower === ':' ||
    /^(?:[ap]\.?m\.?|:|gmt)$/.test(after)
  );
}

/** Nothing is claimed after it: only an addressee, a day or a place until the sentence or quotation goes on. */
export function isTrailing(pieces: Piece[], from: number): boolean {
  for (let i = from; i < from + LONGEST_TRAIL; i++) {
    const piece = pieces[i];
    // "After police say he fired": a clause of its own.
    if (i === from && isPronoun(piece?.lower ?? '')) return false;
    // "…, police said as nine were buried".
    if (i === from && piece?.lower === 'as' && !/^(?:many|much|few|little|of)$/.test(lowerOf(pieces, i + 1)))
      return true;
    if (!piece || piece.lower === '.' || piece.lower === ';' || piece.lower === '"' || piece.lower === '“')
      return true;
    if (piece.lower === ',') return i - from < 5;
    if (isTime(pieces, i)) continue;
    if (
      piece.digit ||
      piece.lower === 'that' ||
      piece.lower === ':' ||
      (NUMBER_STARTS.has(piece.lower) && piece.lower.length > 2)
    )
      return false;
    if (
      piece.entry.verb !== null ||
      /^(?:is|are|was|were|had|has|have|will|would|could|may|can|there)$/.test(piece.lower)
    )
      return false;
  }
  return false;
}
