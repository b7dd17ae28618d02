import { termListsOf } from '../text/term-lists.ts';
import type { CorpusArticle } from '../types.ts';

/** The terms of several articles, each with a number: what follows looks up no string again. */
export interface NumberedTerms {
  terms: string[];
  numberOf: ReadonlyMap<string, number>;
  /** For each article the numbers of its terms, and how often it has them. */
  articles: { numbers: number[]; counts: readonly number[] }[];
}

export function numberTerms(articles: CorpusArticle[]): NumberedTerms {
  const numberOf = new Map<string, number>();
  const numbered = articles.map((article) => {
    const [terms, counts] = termListsOf(article);
    const numbers = terms.map((term) => {
      const known = numberOf.get(term);
      if (known !== undefined) return known;
      numberOf.set(term, numberOf.size);
      return numberOf.size - 1;
    });
    return { numbers, counts };
  });
  return { terms: [...numberOf.keys()], numberOf, articles: numbered };
}
