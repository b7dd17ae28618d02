import type { Table } from 'dexie';
import type { CorpusArticle, Origin } from '../context/types.ts';
import type { SidelightDatabase } from './database.ts';
import { corpusArticleFrom, storedArticleOf } from './stored-article.ts';

/** The only module that writes articles of the corpus. A transaction around its verbs must include these tables. */
export function articleTables(database: SidelightDatabase): Table[] {
  return [database.articles];
}

/** Lets articles join the corpus, in the place of those that have their ids; all of them or none. */
export async function putArticles(
  database: SidelightDatabase,
  articles: readonly CorpusArticle[],
): Promise<void> {
  await database.transaction('rw', articleTables(database), async () => {
    await database.articles.bulkPut(articles.map(storedArticleOf));
  });
}

/** Takes articles out of the corpus; ids that nobody has are passed over. */
export async function removeArticles(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', articleTables(database), async () => {
    await database.articles.bulkDelete([...ids]);
  });
}

/** The ids of all articles of one origin. */
export async function idsOf(database: SidelightDatabase, origin: Origin): Promise<string[]> {
  return database.articles.where('origin').equals(origin).primaryKeys();
}

/** All articles of one origin; for origins with few. */
export async function articlesOf(database: SidelightDatabase, origin: Origin): Promise<CorpusArticle[]> {
  return (await database.articles.where('origin').equals(origin).toArray()).map(corpusArticleFrom);
}
