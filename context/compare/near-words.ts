import { hashOf, spread } from '../../reading/actors/hash.ts';
import { foldWord } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { CorpusFigure } from '../types.ts';
import { figureSpan } from './figure-span.ts';

/** How many words and marks on either side of a figure are looked at, and up to which it matters where they stand. */
const NEAR = 4;
const PLACED = 3;
/** In how many characters they are looked for. */
const REACH = 100;
const TERMS = /\p{L}+|\d[\d.,]*|[^\s\p{L}\d]/gu;

/**
 * The words and marks of a figure and those around it, each with the side on which it stands and, nearest to the
 * figure, how far away: as hashes (uint32), for nothing is asked of them but whether two figures have one.
 */
export function nearWordsOf(figure: CorpusFigure): Set<number> {
  const { text } = figure.passage;
  const { start, end } = figureSpan(figure);
  const found = new Set<number>();
  const add = (side: string, term: string) => found.add(spread(hashOf(`${side} ${term}`)));
  if (start < 0) return found;
  for (const term of termsOf(text.slice(start, end))) add('in', term);
  const sides = {
    before: termsOf(text.slice(Math.max(0, start - REACH), start)).reverse(),
    behind: termsOf(text.slice(end, end + REACH)),
  };
  for (const [side, terms] of Object.entries(sides))
    for (const [at, term] of terms.slice(0, NEAR).entries()) {
      add(side, term);
      if (at < PLACED) add(`${side} ${at}`, term);
    }
  return found;
}

/** All numbers in digits are alike. */
function termsOf(text: string): string[] {
  return (text.match(TERMS) ?? []).map((term) => (/^\d/.test(term) ? '#' : stem(foldWord(term))));
}
