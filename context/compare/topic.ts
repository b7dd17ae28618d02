import type { CorpusFigure } from '../types.ts';
import { dimensionOf } from './dimension.ts';
import { nearestClass, type Told } from './nearest-class.ts';
import type { PassageWords } from './passage-words.ts';
import { TOPICS_OF_UNIT } from './tables/near-topics.ts';
import type { WordClasses } from './word-classes.ts';

/** What an amount, a percentage or a measure is about, by its class; null for a count, and where nothing says so. */
export function topicOf(figure: CorpusFigure, passage: PassageWords, words: WordClasses): Told<string> {
  switch (figure.kind) {
    case 'count':
    case 'vague':
      return { found: null, sure: false };
    case 'money':
      return nearestClass(passage, words.moneyTopicOf, words);
    case 'age':
    case 'magnitude':
      return { found: figure.kind, sure: true };
    case 'percent':
    case 'fraction':
    case 'ratio': {
      const found = expressTopic(passage);
      return found === null ? nearestClass(passage, words.percentTopicOf, words) : { found, sure: true };
    }
    default:
      // What is measured in barrels and tonnes has no depth or distance.
      return /^(?:volume|mass)/.test(dimensionOf(figure, words).name)
        ? { found: 'flow', sure: true }
        : nearestClass(passage, words.measureTopicOf, words, fitsUnit(figure, words));
  }
}

/** Days have no depth, and metres no term in prison. */
function fitsUnit(figure: CorpusFigure, words: WordClasses): (topic: string) => boolean {
  const { name } = dimensionOf(figure, words);
  return (topic) => TOPICS_OF_UNIT[name]?.includes(topic) ?? true;
}

/** Words that name what a percentage is of, whatever stands nearer to it. */
const EXPRESS: ReadonlyMap<string, string> = new Map([
  ['turnout', 'turnout'],
  ['unemployment', 'unemployment'],
  ['jobless', 'unemployment'],
  ['inflation', 'inflation'],
  ['deficit', 'deficit'],
  ['shortfall', 'deficit'],
]);

/** The one such word between the neighbouring numbers of the sentence. */
function expressTopic({ words, first, last }: PassageWords): string | null {
  let [from, to] = [first, last];
  while (from > 0 && words[from]?.gap !== 'stop' && !words[from - 1]?.number) from--;
  while (to < words.length && words[to]?.gap !== 'stop' && !words[to]?.number) to++;
  const named = new Set(words.slice(from, to).flatMap(({ word }) => EXPRESS.get(word) ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
