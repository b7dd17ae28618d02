import type { CorpusArticle } from '../context/types.ts';
import { idsOf, putArticles, removeArticles } from './articles.ts';
import type { SidelightDatabase } from './database.ts';
import { articleTables } from './index/stored-index.ts';

const DONE = 'bundled-version';
const GOAL = 'bundled-goal';
const NEXT = 'bundled-next';

/** Whether this version of the bundled corpus is in the database, all of it. */
export async function isSeeded(database: SidelightDatabase, version: number): Promise<boolean> {
  return (await database.marker(DONE)) === version;
}

/**
 * Brings the bundled corpus into the database, one article a transaction, each with the marker of how far it got.
 * Stopped anywhere it goes on where it was; called again it does nothing. Never touches what the reader saved.
 */
export async function seedCorpus(
  database: SidelightDatabase,
  version: number,
  bundled: CorpusArticle[],
): Promise<void> {
  if (await isSeeded(database, version)) return;
  const { markers } = database;
  const tables = [markers, ...articleTables(database)];
  // From here on the database is at no version, so that an update stopped half-way and then taken back starts anew.
  if ((await database.marker(GOAL)) !== version)
    await markers.bulkPut([
      { name: DONE, value: 0 },
      { name: GOAL, value: version },
      { name: NEXT, value: 0 },
    ]);
  let next = await database.marker(NEXT);
  for (const article of bundled.slice(next)) {
    next++;
    await database.transaction('rw', tables, async () => {
      await putArticles(database, [article]);
      await markers.put({ name: NEXT, value: next });
    });
  }
  await database.transaction('rw', tables, async () => {
    const kept = new Set(bundled.map((article) => article.id));
    const stale = (await idsOf(database, 'bundled')).filter((id) => !kept.has(id));
    await removeArticles(database, stale);
    await markers.put({ name: DONE, value: version });
  });
}
