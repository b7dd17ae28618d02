import { lowerOf, type Piece } from './pieces.ts';
import { is, TIED_NOUN, TIED_OTHERWISE } from './word-classes.ts';

/** Political idioms that count nothing. */
const IDIOMS = new Set('solution system party'.split(' '));

/** Of guns and of computers: tied to their number even by a hyphen that stands apart. */
const BORE = /^(?:calib(?:er|re)|gauge|bit)$/;

/** What is tied to a number by a hyphen at piece `at`: the counted noun, "uncounted", or null when nothing is. */
export function compoundAfter(
  pieces: Piece[],
  at: number,
  spelled: boolean,
): { first: number; next: number } | 'uncounted' | null {
  const hyphen = pieces[at];
  if (hyphen?.lower !== '-') return null;
  const word = pieces[at + 1];
  if (!word?.word) return null;
  // "A four-time champion".
  if (word.lower === 'time' && !/^(?:one|1)$/.test(lowerOf(pieces, at - 1)) && pieces[at + 2]?.word)
    return { first: at + 1, next: at + 2 };
  if (!hyphen.glued && !is(word, TIED_NOUN) && !BORE.test(word.lower)) return null;
  const counted = is(word, TIED_NOUN) && !IDIOMS.has(lowerOf(pieces, at + 2));
  if (counted || (!spelled && !is(word, TIED_OTHERWISE))) return { first: at + 1, next: at + 2 };
  return 'uncounted';
}
