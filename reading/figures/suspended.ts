import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** Most numbers that share what is tied to the last: "6-, 8- and 10-year-olds". */
const MOST = 6;

/** Before two numbers that share what the second has: "terms of eight and 10 years", "up 5 and 6 percent". */
const BEFORE_BOTH = /^(?:of|up|down|by)$/;

/** Where the unit of the number behind "and" begins that the one from piece `first` to `next` shares; null without one. */
export function joinedEnd(pieces: Piece[], first: number, next: number): number | null {
  if (lowerOf(pieces, next) !== 'and' || !BEFORE_BOTH.test(lowerOf(pieces, first - 1))) return null;
  return readNumeral(pieces, next + 1)?.next ?? null;
}

/**
 * Where what several numbers share begins, from piece `next` right behind the first of them: at the "year" of
 * "two- and 10-year terms". Null when no other number shares anything with it.
 */
export function suspendedEnd(pieces: Piece[], next: number): number | null {
  let at = next;
  for (let turn = 0; turn < MOST; turn++) {
    if (lowerOf(pieces, at) !== '-') return null;
    at++;
    const joint = at;
    while (/^(?:,|and|or)$/.test(lowerOf(pieces, at))) at++;
    const number = at > joint ? readNumeral(pieces, at) : null;
    if (!number) return turn > 0 && at === joint ? at : null;
    at = number.next;
  }
  return null;
}
