import type { CorpusArticle } from '../../../context/types.ts';

/** The words of a generated article, for engines that cut texts up themselves. */
export function textOf({ terms }: Pick<CorpusArticle, 'terms'>): string {
  return Object.entries(terms)
    .flatMap(([term, count]) => Array<string>(count).fill(term))
    .join(' ');
}
