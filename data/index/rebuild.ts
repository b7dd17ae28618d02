import type { SidelightDatabase } from '../database.ts';
import { corpusArticleFrom } from '../stored-article.ts';
import { enter } from './change-index.ts';
import { type IndexState, indexState, isOutdated, keepState, nothingIndexed, stateIn } from './state.ts';
import { articleTables } from './stored-index.ts';

/** Articles a step. */
const STEP = 64;

/**
 * Throws the index away; `tendIndex` builds it anew from the articles, step by step, and takes it up where it was stopped.
 * Until it is done, questions find the articles that it has come to.
 */
export async function beginRebuilding(database: SidelightDatabase): Promise<IndexState> {
  const { articles, postings, pending, index } = database;
  return database.transaction('rw', articleTables(database), async () => {
    const { next, version, sketch } = await indexState(database);
    const highest = (await articles.orderBy('number').last())?.number ?? 0;
    const nothing = nothingIndexed(await articles.count(), Math.max(next, highest + 1));
    await Promise.all([postings.clear(), pending.clear(), index.clear()]);
    const state = { ...nothing, version, sketch: sketch + 1 };
    await keepState(database, state);
    return { ...state, version: version + 1 };
  });
}

/** The state to go on from when something is written: an index in another format is thrown away. */
export async function currentState(database: SidelightDatabase): Promise<IndexState> {
  const record = await database.index.get('state');
  return isOutdated(record) ? beginRebuilding(database) : stateIn(record);
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
