import type { SidelightDatabase } from './database.ts';
import { isReadable } from './readable-page.ts';
import { summaryOf } from './saved-summary.ts';
import type { SavedPage, TrashedSummary } from './types.ts';

/** How long a deleted page can be brought back, in days. */
const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Everything deleted that can still be brought back, the latest deletion first. */
export async function listTrash(database: SidelightDatabase): Promise<TrashedSummary[]> {
  const pages = await database.saved.where('deletedAt').above('').reverse().sortBy('deletedAt');
  return pages.flatMap((page) =>
    page.deletedAt === null || !isReadable(page) ? [] : [{ ...summaryOf(page), deletedAt: page.deletedAt }],
  );
}

/** Forgets deleted pages for good; pages that are kept are passed over. */
export async function purgeSaved(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', saved, async () => {
    const pages = await saved.bulkGet([...ids]);
    const gone = pages.filter((page): page is SavedPage => !!page?.deletedAt);
    await saved.bulkDelete(gone.map(({ id }) => id));
  });
}

/** Forgets what has been in the trash for longer than it may be. */
export async function sweepTrash(database: SidelightDatabase, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - TRASH_DAYS * DAY).toISOString();
  await database.saved.where('deletedAt').between('', oldest, false, false).delete();
}
