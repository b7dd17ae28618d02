import { nextSequence, restoreSaved } from './collection.ts';
import type { SidelightDatabase } from './database.ts';
import { joinedPage } from './joined-page.ts';
import { pageKey } from './page-key.ts';
import { UNTOUCHED } from './saved-summary.ts';
import { forgetPages, putSaved, savedTables } from './summaries.ts';
import type { SavedPage } from './types.ts';

/** Keeps an address without its text; a page that is kept already stays as it is, a deleted one comes back. */
export async function saveLink(
  database: SidelightDatabase,
  address: string,
  title: string | null,
  now: Date,
): Promise<string> {
  const { saved } = database;
  const url = pageKey(address);
  const id = `page:${url}`;
  await database.transaction('rw', savedTables(database), async () => {
    const before = await saved.get(id);
    if (before && !before.deletedAt) return;
    if (before) return restoreSaved(database, [id]);
    const nothing = { publisher: null, byline: null, published: null, language: null, paragraphs: [] };
    const record: SavedPage = {
      ...UNTOUCHED,
      id,
      url,
      article: { ...nothing, headline: title, url },
      reading: { actors: [], dates: [], figures: [], events: [] },
      genre: 'news',
      savedAt: now.toISOString(),
      sequence: await nextSequence(database),
      tags: [],
      note: '',
      deletedAt: null,
    };
    await putSaved(database, [record]);
  });
  return id;
}

/** A link has turned out to lead to a page that is kept under another address: what was said of it goes there. */
export async function joinLink(database: SidelightDatabase, link: string, page: string): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    const [from, to] = await saved.bulkGet([link, page]);
    if (!from || !to || from.article.paragraphs.length > 0) return;
    const [savedAt = to.savedAt] = [from.savedAt, to.savedAt].sort();
    const takenAt = to.takenAt ?? to.savedAt;
    await putSaved(database, [{ ...joinedPage(to, from), savedAt, takenAt }]);
    await forgetPages(database, [link]);
  });
}
