import type { Collection } from 'dexie';
import { foldedNames } from '../context/telling-terms.ts';
import type { Corpus, CorpusArticle, CorpusLimits, Origin } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import type { Posting } from './index/chunk.ts';
import { numbersAlike } from './index/find-alike.ts';
import { nameHash, termHash } from './index/key-hash.ts';
import { readIndex } from './index/read-index.ts';
import { indexState } from './index/state.ts';
import { articleTables } from './index/stored-index.ts';
import { corpusArticleFrom, type StoredArticle } from './stored-article.ts';

/** What is in the corpus and yet in no answer. */
export interface LeftOut {
  /** Whole kinds of articles. */
  origins: ReadonlySet<Origin>;
  /** How many articles, of those kinds and others. */
  articles: number;
  /** The rest of these articles, in their order. Called in a transaction over the articles and those of packs. */
  rest(articles: CorpusArticle[]): Promise<CorpusArticle[]>;
}

const NOTHING: LeftOut = { origins: new Set(), articles: 0, rest: async (articles) => articles };

/**
 * The Corpus that answers from the reader's own database, by its index: no question reads articles it does not answer with.
 * `documentFrequencies` are estimates: exact in small corpora, in large ones a rare term may seem less rare.
 */
export function localCorpus(database: SidelightDatabase, leftOut = NOTHING): Corpus {
  const { articles, packed } = database;

  /** Everything one question reads, as of one moment. */
  function reading<T>(work: () => Promise<T>): Promise<T> {
    return database.transaction('r', [packed, ...articleTables(database)], work);
  }

  async function candidates(page: CorpusArticle, limit: number): Promise<CorpusArticle[]> {
    return reading(async () => {
      const index = await readIndex(database);
      const { next, floor, articles: present } = index.state;
      const absent = Math.max(0, next - floor - present) + leftOut.articles;
      const best = await numbersAlike(index, page, limit + 1 + absent);
      return firstPresent(best, limit, ({ id }) => id !== page.id);
    });
  }

  /** The first articles that are still there and fit, in the order of the numbers given. */
  async function firstPresent(
    numbers: number[],
    limit: number,
    fits: (article: CorpusArticle) => boolean,
    articleAt = numberedArticles(),
  ): Promise<CorpusArticle[]> {
    const present: CorpusArticle[] = [];
    for (let at = 0; at < numbers.length && present.length < limit; ) {
      const some = numbers.slice(at, at + limit - present.length);
      at += some.length;
      const found = await Promise.all(some.map(articleAt));
      const fitting = found.filter((article) => article !== null).filter(fits);
      present.push(...(await leftOut.rest(fitting)));
    }
    return present;
  }

  /** Articles by their numbers, null for one that is gone; each is read once, however many names ask for it. */
  function numberedArticles(): (number: number) => Promise<CorpusArticle | null> {
    const asked = new Map<number, Promise<CorpusArticle | null>>();
    const read = async (number: number) => {
      const stored = await articles.get({ number });
      return stored ? corpusArticleFrom(stored) : null;
    };
    return (number) => {
      const known = asked.get(number) ?? read(number);
      asked.set(number, known);
      return known;
    };
  }

  async function naming(names: string[], limit: number): Promise<Map<string, CorpusArticle[]>> {
    return reading(async () => {
      const { postingsOf } = await readIndex(database);
      const lists = await postingsOf(names.map(nameHash));
      const articleAt = numberedArticles();
      const found = names.map(async (name): Promise<[string, CorpusArticle[]]> => {
        const newest = [...(lists.get(nameHash(name)) ?? [])].sort(byDay).map(({ number }) => number);
        const named = await firstPresent(
          newest,
          limit,
          (article) => foldedNames(article).has(name),
          articleAt,
        );
        return [name, named.sort(newestFirst)];
      });
      return new Map(await Promise.all(found));
    });
  }

  async function documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return reading(async () => {
      const { frequencyOf } = await readIndex(database);
      return new Map(terms.map((term) => [term, frequencyOf(termHash(term))]));
    });
  }

  async function limits(): Promise<CorpusLimits> {
    return reading(async () => {
      const state = await indexState(database);
      const of = [...leftOut.origins].sort().join();
      const span = await database.held.spanOf(state.version, of, async () => {
        const [fromFeeds, from, to] = await Promise.all([
          leftOut.origins.has('feed') ? 0 : articles.where('origin').equals('feed').count(),
          dayAt(articles.orderBy('published.date')),
          dayAt(articles.orderBy('published.date').reverse()),
        ]);
        return { fromFeeds, from, to };
      });
      return { articles: state.articles - leftOut.articles, ...span };
    });
  }

  /** The day of the first article that is not left out. */
  async function dayAt(ordered: Collection<StoredArticle>): Promise<string | null> {
    const { origins } = leftOut;
    const [key] =
      origins.size === 0
        ? await ordered.limit(1).keys()
        : [(await ordered.filter(({ origin }) => !origins.has(origin)).first())?.published?.date];
    return typeof key === 'string' ? key.slice(0, 10) : null;
  }

  return { candidates, naming, documentFrequencies, limits };
}

function byDay(a: Posting, b: Posting): number {
  return b.value - a.value || a.number - b.number;
}

/** The index knows the day alone. */
function newestFirst(a: CorpusArticle, b: CorpusArticle): number {
  return (b.published?.date ?? '').localeCompare(a.published?.date ?? '');
}
