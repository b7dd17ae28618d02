import { lowerOf, type Piece } from './pieces.ts';

/** "Room: 12.", "…, Age – 17,": does the number fill the field of a form that one word opens and nothing goes on with? */
export function isField(pieces: Piece[], first: number, next: number): boolean {
  if (!/^[:–-]$/.test(lowerOf(pieces, first - 1)) || !/^(?:|[.,;])$/.test(lowerOf(pieces, next)))
    return false;
  const name = lowerOf(pieces, first - 2) === 'code' ? first - 3 : first - 2;
  return name >= 0 && /^(?:|[.,;])$/.test(lowerOf(pieces, name - 1));
}
