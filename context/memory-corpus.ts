import { foldedNames, highest, tellingTerms, termWeights } from './telling-terms.ts';
import type { Corpus, CorpusArticle, CorpusLimits } from './types.ts';

/** One place where a term occurs: the article's number and the term's damped weight in it. */
interface Posting {
  article: number;
  weight: number;
}

/**
 * A corpus held in memory behind an inverted index: for the command line, for tests and for small collections.
 * Adding is linear in the article; a question touches the postings of its own terms, and one number for each article.
 */
export function memoryCorpus(articles: Iterable<CorpusArticle>): Corpus {
  const all: CorpusArticle[] = [];
  const postings = new Map<string, Posting[]>();
  const naming = new Map<string, CorpusArticle[]>();
  for (const article of articles) {
    addPostings(postings, article, all.length);
    for (const name of foldedNames(article)) push(naming, name, article);
    all.push(article);
  }
  for (const list of naming.values()) list.sort(newestFirst);
  const limits = limitsOf(all);
  return {
    async candidates(article, limit) {
      // Numbers in typed arrays, no entry objects: a common term reaches a good part of the corpus.
      const scores = new Float64Array(all.length);
      const frequencyOf = (term: string) => postings.get(term)?.length ?? 0;
      for (const [term, weight] of tellingTerms(article, frequencyOf, all.length))
        for (const posting of postings.get(term) ?? [])
          (scores[posting.article] as number) += weight * posting.weight;
      return highest(scores, limit + 1)
        .map((number) => all[number] as CorpusArticle)
        .filter((candidate) => candidate.id !== article.id)
        .slice(0, limit);
    },
    async naming(names, limit) {
      return new Map(names.map((name) => [name, (naming.get(name) ?? []).slice(0, limit)]));
    },
    async documentFrequencies(terms) {
      return new Map(terms.map((term) => [term, postings.get(term)?.length ?? 0]));
    },
    async limits() {
      return limits;
    },
  };
}

function addPostings(postings: Map<string, Posting[]>, article: CorpusArticle, number: number): void {
  for (const [term, weight] of termWeights(article)) push(postings, term, { article: number, weight });
}

function limitsOf(articles: CorpusArticle[]): CorpusLimits {
  let from: string | null = null;
  let to: string | null = null;
  for (const { published } of articles) {
    if (!published) continue;
    const day = published.date.slice(0, 10);
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  const fromFeeds = articles.filter(({ origin }) => origin === 'feed').length;
  return { articles: articles.length, fromFeeds, from, to };
}

function newestFirst(a: CorpusArticle, b: CorpusArticle): number {
  return (b.published?.date ?? '').localeCompare(a.published?.date ?? '');
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
