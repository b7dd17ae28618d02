import type { PassageWords } from './passage-words.ts';

export const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The numbers of a passage that stand outside the figure, in digits or as a word up to twelve, without "million" and the like. */
export function otherNumbers({ words, first, last }: PassageWords): Set<number> {
  const numbers = new Set<number>();
  for (const [at, { word }] of words.entries()) {
    if (at >= first && at < last) continue;
    const spelt = SMALL_NUMBERS.indexOf(word);
    if (spelt >= 0) numbers.add(spelt);
    else if (/^\d+(?:\.\d+)?$/.test(word)) numbers.add(Number(word));
  }
  return numbers;
}
