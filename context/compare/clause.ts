import type { PassageWord, PassageWords } from './passage-words.ts';

/** How far its clause is searched for words of time and change. */
export const CLAUSE = 12;

/** The figure and up to `reach` words on either side; stops at full stops, and when `strict` at other numbers. */
export function clause(
  { words, first, last }: PassageWords,
  reach: number,
  strict: boolean,
  upToComma = false,
): PassageWord[] {
  const found = words.slice(first, last);
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const word = words[at] as PassageWord;
    if (words[at + 1]?.gap === 'stop' || (strict && isOtherNumber(word))) break;
    found.unshift(word);
  }
  for (let at = last; at < Math.min(words.length, last + reach); at++) {
    const word = words[at] as PassageWord;
    if (word.gap === 'stop' || (strict && isOtherNumber(word)) || (upToComma && word.gap === 'comma')) break;
    found.push(word);
  }
  return found;
}

/** Quarters of a year and what comes first or second are no numbers of their own. */
const ORDER = new Set('quarter first second third fourth fifth'.split(' '));

function isOtherNumber({ word, number }: PassageWord): boolean {
  return number && !ORDER.has(word);
}
