import { foldName } from '../context/text/fold.ts';
import type { Corpus, CorpusArticle, CorpusLimits } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import { corpusArticleFrom, keysNaming } from './stored-article.ts';

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

  /** The articles using a folded name, the newest first. */
  function byName(name: string) {
    return articles
      .where('names')
      .between(...keysNaming(name))
      .reverse();
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
      ...(await Promise.all(names.map((name) => byName(name).limit(LONGEST_POSTING).primaryKeys()))),
      ...(await Promise.all(
        words.map((word) => articles.where('words').equals(word).limit(LONGEST_POSTING).primaryKeys()),
      )),
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
      Promise.all(names.map((name) => byName(name).limit(limit).toArray())),
    );
    return new Map(names.map((name, i) => [name, (found[i] ?? []).map(corpusArticleFrom)]));
  }

  async function limits(): Promise<CorpusLimits> {
    const [count, first, last] = await Promise.all([
      articles.count(),
      articles.orderBy('published.date').limit(1).keys(),
      articles.orderBy('published.date').reverse().limit(1).keys(),
    ]);
    return { articles: count, from: dayOf(first[0]), to: dayOf(last[0]) };
  }

  return { candidates, naming, documentFrequencies, limits };
}

function dayOf(key: unknown): string | null {
  return typeof key === 'string' ? key.slice(0, 10) : null;
}
