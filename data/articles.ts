import type { CorpusArticle, Origin } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import { enter, leave } from './index/change-index.ts';
import { currentState } from './index/rebuild.ts';
import { keepState } from './index/state.ts';
import { articleTables } from './index/stored-index.ts';
import { corpusArticleFrom, type StoredArticle } from './stored-article.ts';

/**
 * Lets articles join the corpus — this module alone writes them — in the place of those that have their ids; all of them or none.
 * They are found at once; `tendIndex` should be called afterwards, so that they are found fast.
 */
export async function putArticles(
  database: SidelightDatabase,
  articles: readonly CorpusArticle[],
): Promise<void> {
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  const ids = unique.map(({ id }) => id);
  await database.transaction('rw', articleTables(database), async () => {
    const [state, replaced] = await Promise.all([currentState(database), present(database, ids)]);
    await leave(database, state, replaced);
    const entered = await enter(database, state, unique);
    await keepState(database, { ...entered, articles: state.articles + unique.length - replaced.length });
  });
}

/** Takes articles out of the corpus; ids that nobody has are passed over. */
export async function removeArticles(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', articleTables(database), async () => {
    const state = await currentState(database);
    const removed = await present(database, [...new Set(ids)]);
    if (removed.length === 0) return;
    await leave(database, state, removed);
    await database.articles.bulkDelete(removed.map(({ id }) => id));
    await keepState(database, { ...state, articles: state.articles - removed.length });
  });
}

async function present({ articles }: SidelightDatabase, ids: string[]): Promise<StoredArticle[]> {
  return (await articles.bulkGet(ids)).filter((article) => article !== undefined);
}

/** One article of the corpus; null where there is none of that id. */
export async function articleOf({ articles }: SidelightDatabase, id: string): Promise<CorpusArticle | null> {
  const stored = await articles.get(id);
  return stored ? corpusArticleFrom(stored) : null;
}

/** The ids of all articles of one origin. */
export async function idsOf(database: SidelightDatabase, origin: Origin): Promise<string[]> {
  return database.articles.where('origin').equals(origin).primaryKeys();
}

/** All articles of one origin; for origins with few. */
export async function articlesOf(database: SidelightDatabase, origin: Origin): Promise<CorpusArticle[]> {
  return (await database.articles.where('origin').equals(origin).toArray()).map(corpusArticleFrom);
}
