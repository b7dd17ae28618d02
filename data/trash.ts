import type { SidelightDatabase } from './database.ts';
import { forgetPages, savedTables } from './summaries.ts';
import type { SavedPage } from './types.ts';
import { forgetFormerTexts } from './versions/former-texts.ts';

/** How long a deleted page can be brought back, in days. */
const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Forgets deleted pages for good; pages that are kept are passed over. */
export async function purgeSaved(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    const pages = await saved.bulkGet([...ids]);
    const gone = pages.filter((page): page is SavedPage => !!page?.deletedAt).map(({ id }) => id);
    await forgetPages(database, gone);
    await forgetFormerTexts(database, gone);
  });
}

/** Forgets what has been in the trash for longer than it may be. */
export async function sweepTrash(database: SidelightDatabase, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - TRASH_DAYS * DAY).toISOString();
  const old = database.saved.where('deletedAt').between('', oldest, false, false);
  const ids = await old.primaryKeys();
  // Nothing is held up where there is nothing to do, which is so at most starts.
  if (ids.length > 0) await purgeSaved(database, ids);
}
