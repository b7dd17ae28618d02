import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';

const INCHES_IN_FOOT = 12;

/** Inches behind feet, in feet: "6ft 4in", "5 feet, 8 inches", "6-foot-9"; null where none stand at piece `at`. */
export function inchesAfter(pieces: Piece[], at: number): { feet: number; next: number } | null {
  const tied = lowerOf(pieces, at) === '-';
  const start = tied || lowerOf(pieces, at) === ',' ? at + 1 : at;
  const number = pieces[start]?.digit ? readNumeral(pieces, start) : null;
  if (!number || number.min >= INCHES_IN_FOOT || number.max === null) return null;
  const feet = number.min / INCHES_IN_FOOT;
  let next = number.next;
  while (lowerOf(pieces, next) === '-') next++;
  const word = pieces[next];
  if (word && /^(?:in|ins|inch|inches)$/.test(word.lower)) {
    // "6ft 4 in all" is none.
    return word.lower === 'in' && !word.glued ? null : { feet, next: next + 1 };
  }
  // "The 5-foot - 8 guard": one hyphen kept its place, the other did not.
  const compound = lowerOf(pieces, at - 1) === 'foot' && lowerOf(pieces, at - 2) === '-';
  const bare = tied && (compound || pieces[at]?.glued) && next === number.next;
  const goesOn = pieces[next]?.glued && (pieces[next]?.word || pieces[next]?.digit);
  return bare && !goesOn ? { feet, next } : null;
}
