import { TENS, UNITS } from '../../reading/figures/number-words.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';

/** How far back the whole of "five of them" may be told. */
const BACK = 14;

/** "63 hurt, five of them badly", "six of the eleven": the number of which a figure is a part; null where none is told. */
export function wholeOf({ words, first, last }: PassageWords): number | null {
  for (let at = last; at < Math.min(words.length, last + 4); at++)
    if (words[at]?.gap === 'none' && words[at - 1]?.word !== 'and') {
      const said = numberAt(words, at);
      if (said !== null && words.slice(last, at).some(({ word }) => word === 'of')) return said;
    }
  for (let at = first - 1; at >= Math.max(0, first - BACK); at--) {
    const said = isAge(words, at) ? null : numberAt(words, at);
    if (said !== null) return said;
  }
  return null;
}

function numberAt(words: PassageWord[], at: number): number | null {
  const word = words[at]?.word ?? '';
  const spelt = UNITS.get(word) ?? TENS.get(word);
  return spelt ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null);
}

function isAge(words: PassageWord[], at: number): boolean {
  return words[at]?.gap === 'comma' && words[at + 1]?.gap === 'comma';
}
