import type { Table, Transaction } from 'dexie';
import type { SidelightDatabase } from './database.ts';
import { articleTables } from './index/stored-index.ts';
import { isReadable } from './readable-page.ts';
import { summaryOf } from './saved-summary.ts';
import type { SavedPage, SavedSummary, TrashedSummary } from './types.ts';

const REVISION = 'summaries-revision';
/** How many summaries one answer carries. */
const AT_ONCE = 2_000;

/** What lists show of a saved page, kept beside it: no list reads whole pages. */
export interface StoredSummary {
  id: string;
  /** Grows with every transaction that changes the collection. */
  revision: number;
  /** As of the page; null where it was forgotten. */
  deletedAt?: string;
  summary: SavedSummary | null;
}

/** How far somebody has followed the collection. */
export interface SummaryCursor {
  revision: number;
  id: string;
}

/** What has changed of the collection since: pages as they are now, or null where they are not kept any more. */
export interface SummaryChanges {
  changes: { id: string; saved: SavedSummary | null }[];
  cursor: SummaryCursor;
  /** Whether there is more behind the cursor. */
  more: boolean;
}

/** The tables that a transaction needs to write saved pages with `putSaved`, and let them join the corpus. */
export function savedTables(database: SidelightDatabase): Table[] {
  const { saved, summaries, markers, versions } = database;
  return [saved, summaries, markers, versions, ...articleTables(database)];
}

/** Writes pages, with what lists show of them; in a transaction over `savedTables`. */
export async function putSaved(database: SidelightDatabase, pages: readonly SavedPage[]): Promise<void> {
  const revision = await nextRevision(database);
  await database.saved.bulkPut([...pages]);
  await database.summaries.bulkPut(pages.map((page) => storedSummary(page, revision)));
}

/** Forgets pages for good; whoever follows the collection is told. In a transaction over `savedTables`. */
export async function forgetPages(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await nextRevision(database);
  await database.saved.bulkDelete([...ids]);
  await database.summaries.bulkPut(ids.map((id) => ({ id, revision, summary: null })));
}

/** What has changed of the collection since `after`, oldest change first, a part at a time. */
export async function summariesSince(
  { summaries }: SidelightDatabase,
  after: SummaryCursor,
): Promise<SummaryChanges> {
  const found = await summaries
    .where('[revision+id]')
    .above([after.revision, after.id])
    .limit(AT_ONCE)
    .toArray();
  const last = found.at(-1);
  return {
    changes: found.map(({ id, summary, deletedAt }) => ({ id, saved: deletedAt ? null : summary })),
    cursor: last ? { revision: last.revision, id: last.id } : after,
    more: found.length === AT_ONCE,
  };
}

/** Everything deleted that can still be brought back, the latest deletion first. */
export async function listTrash({ summaries }: SidelightDatabase): Promise<TrashedSummary[]> {
  const found = await summaries.where('deletedAt').above('').reverse().sortBy('deletedAt');
  return found.flatMap(({ summary, deletedAt }) => (summary && deletedAt ? [{ ...summary, deletedAt }] : []));
}

/** Databases of before version 7 have their summaries made once. */
export async function addSummaries(transaction: Transaction): Promise<void> {
  const saved = transaction.table<SavedPage, string>('saved');
  const summaries = transaction.table<StoredSummary, string>('summaries');
  const ids = await saved.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE / 10) {
    const pages = await saved.bulkGet(ids.slice(at, at + AT_ONCE / 10));
    await summaries.bulkPut(pages.flatMap((page) => (page ? [storedSummary(page, 0)] : [])));
  }
}

function storedSummary(page: SavedPage, revision: number): StoredSummary {
  const { id, deletedAt } = page;
  return {
    id,
    revision,
    ...(deletedAt && { deletedAt }),
    summary: isReadable(page) ? summaryOf(page) : null,
  };
}

async function nextRevision(database: SidelightDatabase): Promise<number> {
  const value = (await database.marker(REVISION)) + 1;
  await database.markers.put({ name: REVISION, value });
  return value;
}
