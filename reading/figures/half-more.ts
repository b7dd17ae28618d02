import { SCALES } from './number-words.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** "and a half" at piece `at`. */
export function isHalfMore(pieces: Piece[], at: number): boolean {
  return (
    lowerOf(pieces, at) === 'and' && lowerOf(pieces, at + 1) === 'a' && lowerOf(pieces, at + 2) === 'half'
  );
}

/** "a point and a half" with its article at piece `at`. */
export function isOneAndHalf(pieces: Piece[], at: number): boolean {
  if (!/^(?:a|an|one)$/.test(lowerOf(pieces, at)) || !isHalfMore(pieces, at + 2)) return false;
  const noun = pieces[at + 1];
  return noun?.word === true && !SCALES.has(noun.lower) && noun.lower !== 'dozen';
}
