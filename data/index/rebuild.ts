import type { SidelightDatabase } from '../database.ts';
import { corpusArticleFrom } from '../stored-article.ts';
import { enter } from './change-index.ts';
import { type IndexState, indexState, nothingIndexed } from './state.ts';
import { articleTables } from './stored-index.ts';

/** Articles a step. */
const STEP = 64;

/**
 * Throws the index away; `tendIndex` builds it anew from the articles, step by step, and takes it up where it was stopped.
 * Until it is done, questions find the articles that it has come to.
 */
export async function beginRebuilding(database: SidelightDatabase): Promise<void> {
  const { articles, postings, pending, index } = database;
  await database.transaction('rw', articleTables(database), async () => {
    const { next } = await indexState(database);
    const highest = (await articles.orderBy('number').last())?.number ?? 0;
    await Promise.all([postings.clear(), pending.clear(), index.clear()]);
    await index.put(nothingIndexed(await articles.count(), Math.max(next, highest + 1)));
  });
}

/** Lets the next articles enter the index and resolves with the state to put in the same transaction. */
export async function rebuildStep(
  database: SidelightDatabase,
  state: IndexState,
  after: string,
): Promise<IndexState> {
  const found = await database.articles.where('id').above(after).limit(STEP).toArray();
  // What joined or changed since the beginning is in the index already.
  const missing = found.filter(({ number = 0 }) => number < state.floor);
  const entered = await enter(database, state, missing.map(corpusArticleFrom));
  return { ...entered, rebuilding: found.length < STEP ? null : (found.at(-1)?.id ?? null) };
}
