import { UNITS } from './number-words.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, PART } from './senses.ts';
import { is, NUMBERED } from './word-classes.ts';

/** Longest list of names of one word: "versions 6, 7, 8 and 9". */
const LONGEST_SERIES = 24;
const JOINTS = new Set([',', 'and', 'or', '&', 'to', 'through']);

/**
 * Does the bare number at piece `first` go on a list of names that are numbers: "Route 5 and [9]", "IE6, 7 and [8]"?
 * Walks back over numbers and what joins them to the word that was numbered first.
 */
export function goesOnLabels(pieces: Piece[], first: number): boolean {
  let at = first;
  for (let walked = 0; walked < LONGEST_SERIES; walked++) {
    const joint = at - 1;
    if (!isJoint(pieces, joint)) return false;
    at = lowerOf(pieces, joint - 1) === ',' ? joint - 2 : joint - 1;
    const piece = pieces[at];
    if (!piece) return false;
    // "IE6": a word that ends in its number.
    if (piece.capital && /\d$/.test(piece.lower)) return true;
    if (!piece.digit || piece.lower.includes(',')) return false;
    const word = pieces[at - 1];
    if (word?.word) return isNumberedWord(word, at === 1);
  }
  return false;
}

/** Does a number in words stand in such a list behind the plural of its noun: "reactors [three] and [four]"? */
export function isInSpelledSeries(pieces: Piece[], first: number, next: number): boolean {
  let at = first;
  while (first - at < LONGEST_SERIES && isJoint(pieces, at - 1) && UNITS.has(lowerOf(pieces, at - 2)))
    at -= 2;
  const joined = at < first || (isJoint(pieces, next) && UNITS.has(lowerOf(pieces, next + 1)));
  // "Day two, [three] and [four]": the noun is single where the list came as an afterthought.
  return joined && (at < first || lowerOf(pieces, at - 1).endsWith('s')) && hasSense(pieces[at - 1], PART);
}

function isJoint(pieces: Piece[], at: number): boolean {
  return JOINTS.has(lowerOf(pieces, at));
}

/** A name ("Boeing") or a word whose number is a name; the first word of a sentence has its capital anyway. */
function isNumberedWord(word: Piece, opens: boolean): boolean {
  if (is(word, NUMBERED)) return true;
  return !opens && word.capital && word.entry.unit === null && word.entry.code === null;
}
