import type { CorpusArticle, TermLists } from '../types.ts';

/** An article's terms and their counts, side by side: as the corpus keeps them, where it does. */
export function termListsOf(article: Pick<CorpusArticle, 'terms' | 'termLists'>): TermLists {
  return article.termLists ?? [Object.keys(article.terms), Object.values(article.terms)];
}
