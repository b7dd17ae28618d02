import { foldName } from '../context/text/fold.ts';
import type { Corpus, CorpusArticle, CorpusLimits } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import { corpusArticleFrom } from './stored-article.ts';

/** How many of a page's rarest words are looked up; more bring noise, fewer miss stories without shared names. */
const QUERY_WORDS = 40;
/** A key in more articles than this tells nothing about any one of them. */
const LONGEST_POSTING = 500;

/** The Corpus that answers from the reader's own database, by its indexes; no question reads every article. */
export function localCorpus(database: SidelightDatabase): Corpus {
  const { articles } = database;

  async function documentFrequencies(terms: string[]): Promise<Map<string, number>> {
    return database.transaction('r', articles, async () => {
      const counts = await Promise.all(terms.map((term) => articles.where('words').equals(term).count()));
      return new Map(terms.map((term, i) => [term, counts[i] ?? 0]));
    });
  }

  async function postings(index: 'names' | 'words', keys: string[]): Promise<string[][]> {
    return Promise.all(
      keys.map(
        (key) => articles.where(index).equals(key).limit(LONGEST_POSTING).primaryKeys() as Promise<string[]>,
      ),
    );
  }

  async function candidates(page: CorpusArticle, limit: number): Promise<CorpusArticle[]> {
    const frequencies = await documentFrequencies(Object.keys(page.terms));
    const words = [...frequencies]
      .filter(([, frequency]) => frequency > 0)
      .sort((a, b) => a[1] - b[1])
      .slice(0, QUERY_WORDS)
      .map(([word]) => word);
    const names = [...new Set(page.actors.flatMap((actor) => [actor.name, ...actor.aliases].map(foldName)))];
    const total = await articles.count();
    const lists = await database.transaction('r', articles, async () => [
      ...(await postings('names', names)),
      ...(await postings('words', words)),
    ]);
    const scores = new Map<string, number>();
    for (const list of lists) {
      const weight = Math.log(1 + total / Math.max(1, list.length));
      for (const id of list) if (id !== page.id) scores.set(id, (scores.get(id) ?? 0) + weight);
    }
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit);
    const found = await articles.bulkGet(best.map(([id]) => id));
    return found.flatMap((article) => (article ? [corpusArticleFrom(article)] : []));
  }

  async function naming(names: string[], limit: number): Promise<Map<string, CorpusArticle[]>> {
    const found = await database.transaction('r', articles, () =>
      Promise.all(names.map((name) => articles.where('names').equals(name).limit(LONGEST_POSTING).toArray())),
    );
    return new Map(
      names.map((name, i) => [
        name,
        (found[i] ?? []).sort(newestFirst).slice(0, limit).map(corpusArticleFrom),
      ]),
    );
  }

  async function limits(): Promise<CorpusLimits> {
    const days = articles.orderBy('published.date');
    const [count, first, last] = await Promise.all([
      articles.count(),
      days.limit(1).keys(),
      days.clone().reverse().limit(1).keys(),
    ]);
    return { articles: count, from: dayOf(first[0]), to: dayOf(last[0]) };
  }

  return { candidates, naming, documentFrequencies, limits };
}

function newestFirst(a: CorpusArticle, b: CorpusArticle): number {
  return (b.published?.date ?? '').localeCompare(a.published?.date ?? '');
}

function dayOf(key: unknown): string | null {
  return typeof key === 'string' ? key.slice(0, 10) : null;
}
