import type { SidelightDatabase } from '../database.ts';
import { fileStep, planFiling, WORTH_FILING } from './file-pending.ts';
import { beginRebuilding, rebuildStep } from './rebuild.ts';
import { type IndexState, indexState } from './state.ts';
import { articleTables } from './stored-index.ts';

/** So many postings of articles that are gone are borne; then, should they outnumber the others, all is built anew. */
const GONE_BORNE = 1_000;

/**
 * Does what is left to do on the index, in small steps, each a transaction of its own with the mark of how far it came:
 * stopped anywhere it goes on from there, and questions are answered in between. Resolves when nothing is left.
 */
export async function tendIndex(database: SidelightDatabase): Promise<void> {
  while (await tendOnce(database));
}

/** One step; false where nothing was left to do. */
export async function tendOnce(database: SidelightDatabase): Promise<boolean> {
  return database.transaction('rw', articleTables(database), async () => {
    const state = await indexState(database);
    if (state.rebuilding === null && mostlyGone(state)) {
      await beginRebuilding(database);
      return true;
    }
    const changed = await stepFrom(database, state);
    if (!changed) return false;
    await database.index.put(changed);
    return true;
  });
}

async function stepFrom(database: SidelightDatabase, state: IndexState): Promise<IndexState | null> {
  if (state.filing) return fileStep(database, state, state.filing);
  if ((await database.pending.count()) >= WORTH_FILING)
    return { ...state, filing: await planFiling(database, state) };
  if (state.rebuilding !== null) return rebuildStep(database, state, state.rebuilding);
  return null;
}

function mostlyGone({ next, floor, articles }: IndexState): boolean {
  return next - floor > 2 * articles + GONE_BORNE;
}
