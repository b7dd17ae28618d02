import { lowerOf, type Piece } from './pieces.ts';

/** Verbs whose base is mostly another word: "last summer", "below ground level", "close to a deal". */
const OTHER_WORDS = new Set('last level down free close open'.split(' '));
const BEFORE_BASE = new Set('to will would can could may might must should shall and not'.split(' '));

/** Is the word at piece `at`, which may be the base of a verb, some other word where it stands? */
export function isSeldomVerb(pieces: Piece[], at: number): boolean {
  const word = lowerOf(pieces, at);
  if (!OTHER_WORDS.has(word)) return false;
  const hyphened = lowerOf(pieces, at + 1) === '-';
  return word === 'down' || hyphened || !BEFORE_BASE.has(lowerOf(pieces, at - 1));
}
