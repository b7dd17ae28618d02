import { SCALES } from './number-words.ts';
import type { Piece } from './pieces.ts';

/** "and a half" at piece `at`. */
export function isHalfMore(pieces: Piece[], at: number): boolean {
  return pieces[at]?.lower === 'and' && pieces[at + 1]?.lower === 'a' && pieces[at + 2]?.lower === 'half';
}

/** "a point and a half" with its article at piece `at`. */
export function isOneAndHalf(pieces: Piece[], at: number): boolean {
  if (!/^(?:a|an|one)$/.test(pieces[at]?.lower ?? '') || !isHalfMore(pieces, at + 2)) return false;
  const noun = pieces[at + 1];
  return noun?.word === true && !SCALES.has(noun.lower) && noun.lower !== 'dozen';
}
