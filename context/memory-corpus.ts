import { foldName } from './text/fold.ts';
import type { Corpus, CorpusArticle, CorpusLimits } from './types.ts';

/** How many of an article's most telling terms are looked up. */
const QUERY_TERMS = 60;

/** One place where a term occurs: the article's number and the term's damped weight in it. */
interface Posting {
  article: number;
  weight: number;
}

/**
 * A corpus held in memory behind an inverted index: for the command line, for tests and for small collections.
 * Adding is linear in the article; a question touches only the postings of its own terms.
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
  return {
    async candidates(article, limit) {
      const scores = new Map<number, number>();
      for (const [term, weight] of queryTerms(article, postings, all.length))
        for (const posting of postings.get(term) ?? [])
          scores.set(posting.article, (scores.get(posting.article) ?? 0) + weight * posting.weight);
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .map(([number]) => all[number] as CorpusArticle)
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
      return limitsOf(all);
    },
  };
}

function addPostings(postings: Map<string, Posting[]>, article: CorpusArticle, number: number): void {
  const terms = Object.entries(article.terms);
  const length = Math.hypot(...terms.map(([, count]) => damped(count)));
  for (const [term, count] of terms)
    push(postings, term, { article: number, weight: damped(count) / length });
}

/** The article's terms with the highest tf·idf; words found in no other article cannot find any. */
function queryTerms(
  article: CorpusArticle,
  postings: Map<string, Posting[]>,
  articles: number,
): [string, number][] {
  return Object.entries(article.terms)
    .map(([term, count]): [string, number] => {
      const frequency = postings.get(term)?.length ?? 0;
      return [term, frequency === 0 ? 0 : damped(count) * Math.log((articles + 1) / frequency) ** 2];
    })
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, QUERY_TERMS);
}

function damped(count: number): number {
  return 1 + Math.log(count);
}

/** Every name the article uses for its actors, as index keys. */
function foldedNames(article: CorpusArticle): Set<string> {
  const names = new Set<string>();
  for (const actor of article.actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const folded = foldName(name);
      if (folded) names.add(folded);
    }
  return names;
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
  return { articles: articles.length, from, to };
}

function newestFirst(a: CorpusArticle, b: CorpusArticle): number {
  return (b.published?.date ?? '').localeCompare(a.published?.date ?? '');
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
