import { foldName } from './text/fold.ts';
import { termListsOf } from './text/term-lists.ts';
import type { CorpusArticle } from './types.ts';

/** How many of an article's most telling terms are looked up. */
const QUERY_TERMS = 60;

/** How much a term counts in a text that has it `count` times: the tenth mention says less than the first. */
function damped(count: number): number {
  return 1 + Math.log(count);
}

/** The damped weights of an article's terms, scaled so that their squares add up to 1. */
export function termWeights(article: CorpusArticle): [string, number][] {
  const [terms, counts] = termListsOf(article);
  const weights = counts.map(damped);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return terms.map((term, at) => [term, (weights[at] as number) / length]);
}

/** The article's terms with the highest tf·idf; words found in no article of the corpus cannot find any. */
export function tellingTerms(
  { terms }: Pick<CorpusArticle, 'terms'>,
  frequencyOf: (term: string) => number,
  articles: number,
): [string, number][] {
  return Object.entries(terms)
    .map(([term, count]): [string, number] => {
      const frequency = frequencyOf(term);
      return [term, frequency === 0 ? 0 : damped(count) * Math.log((articles + 1) / frequency) ** 2];
    })
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, QUERY_TERMS);
}

/** Every name the article uses for its actors, as index keys. */
export function foldedNames({ actors }: CorpusArticle): Set<string> {
  const names = new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases].map(foldName)));
  names.delete('');
  return names;
}

/** The places of the `count` highest scores above zero, highest first; among equals the first. */
export function highest(scores: Float64Array, count: number): number[] {
  const above = scores.filter((score) => score > 0).sort();
  const least = above[Math.max(0, above.length - count)] ?? Number.POSITIVE_INFINITY;
  const places: number[] = [];
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) >= least) places.push(at);
  return places.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, count);
}
