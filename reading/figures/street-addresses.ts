import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, STREET_NAME } from './senses.ts';

/** Most words of a street's name between its number and "Street": "473 East 52nd Street". */
const LONGEST_NAME = 4;

/** Where the address that begins with the house number at `first` ends; null where none stands. */
export function streetAddressAt(pieces: Piece[], first: number): number | null {
  if (!/^\d{1,5}$/.test(lowerOf(pieces, first))) return null;
  let named = false;
  for (let at = first + 1; at <= first + LONGEST_NAME + 1; at++) {
    const piece = pieces[at];
    if (!piece) return null;
    if (named && piece.capital && hasSense(piece, STREET_NAME)) return at + 1;
    const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/.test(piece.lower) || /^(?:st|nd|rd|th)$/.test(piece.lower);
    if (!piece.capital && !ordinal && !/^\d{1,3}$/.test(piece.lower)) return null;
    named = true;
  }
  return null;
}
