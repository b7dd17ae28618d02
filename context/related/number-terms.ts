import type { CorpusArticle } from '../types.ts';

/** The terms of several articles, each with a number: what follows looks up no string again. */
export interface NumberedTerms {
  terms: string[];
  numberOf: ReadonlyMap<string, number>;
  /** For each article the numbers of its terms, and how often it has them. */
  articles: { numbers: number[]; counts: number[] }[];
}

export function numberTerms(articles: CorpusArticle[]): NumberedTerms {
  const numberOf = new Map<string, number>();
  const numbered = articles.map(({ terms }) => {
    const [numbers, counts]: [number[], number[]] = [[], []];
    for (const [term, count] of Object.entries(terms)) {
      let number = numberOf.get(term);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(term, number);
      }
      numbers.push(number);
      counts.push(count);
    }
    return { numbers, counts };
  });
  return { terms: [...numberOf.keys()], numberOf, articles: numbered };
}
