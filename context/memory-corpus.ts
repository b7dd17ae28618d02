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
      for (const [term, weight] of queryTerms(article, postings, all.length))
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

/** The places of the `count` highest scores above zero, highest first; among equals the first. */
function highest(scores: Float64Array, count: number): number[] {
  const above = scores.filter((score) => score > 0).sort();
  const least = above[Math.max(0, above.length - count)] ?? Number.POSITIVE_INFINITY;
  const places: number[] = [];
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) >= least) places.push(at);
  return places.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, count);
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
