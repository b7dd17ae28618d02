import type { SidelightDatabase } from '../database.ts';
import { FILED_AT_ONCE, fileStep, planFiling } from './file-pending.ts';
import { beginRebuilding, currentState, rebuildStep } from './rebuild.ts';
import { type IndexState, isOutdated, keepState, stateIn } from './state.ts';
import { articleTables } from './stored-index.ts';

/**
 * So many pending articles are filed. A question reads all that are pending, which is as fast as any index where
 * there are a few hundred; filing them writes to every bucket, however few they are.
 */
const WORTH_FILING = 512;
/** So many while more are on their way: what is filed in larger pieces is written and merged less often. */
const WORTH_FILING_MEANWHILE = FILED_AT_ONCE;
/** So many postings of articles that are gone are borne; then, should they outnumber the others, all is built anew. */
const GONE_BORNE = 1_000;

/**
 * Does what is left to do on the index, in small steps, each a transaction of its own with the mark of how far it came:
 * stopped anywhere it goes on from there, and questions are answered in between. Resolves when nothing is left.
 */
export async function tendIndex(database: SidelightDatabase, worthFiling = WORTH_FILING): Promise<void> {
  // Looked at first without holding up any question: at most starts nothing is left.
  if (await isTended(database, worthFiling)) return;
  while (await tendOnce(database, worthFiling));
}

async function isTended(database: SidelightDatabase, worthFiling: number): Promise<boolean> {
  const { index, pending } = database;
  return database.transaction('r', [index, pending], async () => {
    const [record, waiting] = await Promise.all([index.get('state'), pending.count()]);
    const state = stateIn(record);
    const { filing, rebuilding } = state;
    return (
      !isOutdated(record) && !filing && rebuilding === null && !mostlyGone(state) && waiting < worthFiling
    );
  });
}

/** Does what cannot wait while articles join by the hundred; `tendIndex` should be called after the last of them. */
export async function tendMeanwhile(database: SidelightDatabase): Promise<void> {
  await tendIndex(database, WORTH_FILING_MEANWHILE);
}

/** One step; false where nothing was left to do. */
export async function tendOnce(database: SidelightDatabase, worthFiling = WORTH_FILING): Promise<boolean> {
  return database.transaction('rw', articleTables(database), async () => {
    const state = await currentState(database);
    if (state.rebuilding === null && mostlyGone(state)) {
      await beginRebuilding(database);
      return true;
    }
    const changed = await stepFrom(database, state, worthFiling);
    if (!changed) return false;
    await keepState(database, changed);
    return true;
  });
}

async function stepFrom(
  database: SidelightDatabase,
  state: IndexState,
  worthFiling: number,
): Promise<IndexState | null> {
  if (state.filing) return fileStep(database, state, state.filing);
  const worth = state.rebuilding === null ? worthFiling : Math.max(worthFiling, WORTH_FILING_MEANWHILE);
  if ((await database.pending.count()) >= worth)
    return { ...state, filing: await planFiling(database, state) };
  if (state.rebuilding !== null) return rebuildStep(database, state, state.rebuilding);
  return null;
}

function mostlyGone({ next, floor, articles }: IndexState): boolean {
  return next - floor > 2 * articles + GONE_BORNE;
}
