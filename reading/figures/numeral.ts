import { readDigits } from './digit-numerals.ts';
import { VULGAR_FRACTIONS } from './number-words.ts';
import { type Numeral, numeralOf, withScale } from './numeral-form.ts';
import { isOneAndHalf } from './part-more.ts';
import type { Piece } from './pieces.ts';
import { readPart, readVague, readWords } from './word-numerals.ts';

/** Reads the number that begins at piece `first`; null when there is none. */
export function readNumeral(pieces: Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (!piece) return null;
  if (piece.digit) return readDigits(pieces, first);
  const vulgar = VULGAR_FRACTIONS.get(piece.lower);
  if (vulgar !== undefined) return withScale(pieces, numeralOf(first, first + 1, vulgar, 'fraction'));
  if (isOneAndHalf(pieces, first)) return numeralOf(first, first + 1, 1, 'words');
  return readVague(pieces, first) ?? readPart(pieces, first) ?? readWords(pieces, first);
}
