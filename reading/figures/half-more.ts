import { FRACTIONS, SCALES, UNITS } from './number-words.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** "and a half", "- and - a - half", "and one-half", "two and half hours" at piece `at`: where it ends, 0 where none stands. */
export function halfMoreEnd(pieces: Piece[], at: number): number {
  const and = pastHyphen(pieces, at);
  if (lowerOf(pieces, and) !== 'and') return 0;
  const article = pastHyphen(pieces, and + 1);
  const joined = /^(?:a|one)$/.test(lowerOf(pieces, article));
  const half = joined ? pastHyphen(pieces, article + 1) : article;
  if (lowerOf(pieces, half) !== 'half') return 0;
  // "Nine and half of them" are two numbers.
  return joined || isMeasured(pieces[pastHyphen(pieces, half + 1)]) ? half + 1 : 0;
}

/** "a point and a half" with its article at piece `at`. */
export function isOneAndHalf(pieces: Piece[], at: number): boolean {
  if (!/^(?:a|an|one)$/.test(lowerOf(pieces, at)) || !halfMoreEnd(pieces, at + 2)) return false;
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
