import { FRACTIONS, SCALES, UNITS } from './number-words.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** "and a half", "- and - a - half", "and one-half", "two and half hours", "and a quarter" at piece `at`; null where none stands. */
export function partMore(pieces: Piece[], at: number): { part: number; next: number } | null {
  const and = pastHyphen(pieces, at);
  if (lowerOf(pieces, and) !== 'and') return null;
  const article = pastHyphen(pieces, and + 1);
  const word = lowerOf(pieces, article);
  const above = word === 'three' ? 3 : 1;
  const joined = above === 3 || word === 'a' || word === 'one';
  const name = joined ? pastHyphen(pieces, article + 1) : article;
  const of = FRACTIONS.get(lowerOf(pieces, name));
  if (of === undefined) return null;
  // "Nine and half of them", "nine and a third man" are no sums.
  const sure = of === 0.5 && above === 1 && joined;
  return sure || isMeasured(pieces[pastHyphen(pieces, name + 1)])
    ? { part: above * of, next: name + 1 }
    : null;
}

/** "a point and a half" with its article at piece `at`. */
export function isOneAndHalf(pieces: Piece[], at: number): boolean {
  if (!/^(?:a|an|one)$/.test(lowerOf(pieces, at)) || !partMore(pieces, at + 2)) return false;
  const noun = pieces[at + 1];
  if (!noun?.word || SCALES.has(noun.lower) || FRACTIONS.has(noun.lower) || UNITS.has(noun.lower))
    return false;
  return noun.lower !== 'dozen';
}

function pastHyphen(pieces: Piece[], at: number): number {
  return lowerOf(pieces, at) === '-' ? at + 1 : at;
}

function isMeasured(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.entry.unit !== null || SCALES.has(piece.lower));
}
