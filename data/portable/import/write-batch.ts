import type { Article, Reading } from '../../../reading/types.ts';
import { removeArticles } from '../../articles.ts';
import { nextSequence, putInCorpus } from '../../collection.ts';
import { correct, listCorrections } from '../../corrections.ts';
import type { SidelightDatabase } from '../../database.ts';
import { joinedPage } from '../../joined-page.ts';
import { pageKey } from '../../page-key.ts';
import { forgetPages, putSaved, savedTables } from '../../summaries.ts';
import type { FormerText, SavedPage } from '../../types.ts';
import { addFormerTexts } from '../../versions/former-texts.ts';
import type { ImportBatch, ImportCounts, ImportState } from './types.ts';

const NOTHING: Reading = { actors: [], dates: [], figures: [], events: [] };

/**
 * Writes a batch in one transaction, with what it takes to undo it; written before, it is left alone.
 * The first batch of another import makes the former one final.
 */
export async function writeBatch(
  database: SidelightDatabase,
  batch: ImportBatch,
  read: (article: Article) => Promise<Reading>,
): Promise<ImportCounts> {
  // No transaction waits for the reading of a text.
  const readings: Reading[] = [];
  for (const { article } of batch.pages)
    readings.push(article.paragraphs.length > 0 ? await read(article) : NOTHING);
  const { saved, imports } = database;
  return database.transaction('rw', tables(database), async () => {
    const { importId, file, total, last } = batch;
    const key = `${importId}\t${batch.batch}`;
    const written = await imports.get(key);
    if (written) return countsOf(written);
    await imports.where('importId').notEqual(importId).delete();

    const counts: ImportCounts = { added: 0, changed: 0, skipped: 0 };
    const fresh: string[] = [];
    const before: SavedPage[] = [];
    const texts: (FormerText & { page: string })[] = [];
    const had = await saved.bulkGet(batch.pages.map(({ url }) => idOf(url)));
    const first = await nextSequence(database, batch.pages.length);
    // A file may name a page twice.
    const put = new Map<string, SavedPage>();
    for (const [place, { versions = [], ...page }] of batch.pages.entries()) {
      const url = pageKey(page.url);
      const id = idOf(page.url);
      const old = put.get(id) ?? had[place];
      const kept = old && !old.deletedAt ? old : null;
      // What a file has in its trash takes nothing from anybody.
      if (kept && (batch.onKept === 'skip' || page.deletedAt)) {
        counts.skipped++;
        continue;
      }
      if (old) before.push(old);
      else fresh.push(id);
      counts[kept ? 'changed' : 'added']++;
      const record: SavedPage = {
        ...page,
        id,
        url,
        article: { ...page.article, url },
        reading: readings[place] ?? NOTHING,
        sequence: kept?.sequence ?? first + place,
        deletedAt: page.deletedAt ?? null,
      };
      put.set(id, kept ? ON_KEPT[batch.onKept](kept, record) : record);
      texts.push(...versions.map(({ taken, article }) => ({ page: id, taken, article })));
    }
    const former = await addFormerTexts(database, texts);
    await putSaved(database, [...put.values()]);
    await putInCorpus(
      database,
      [...put.values()].filter(({ deletedAt }) => !deletedAt),
    );
    const known = new Set((await listCorrections(database)).map((one) => JSON.stringify(one)));
    const corrections = batch.corrections.filter((one) => !known.has(JSON.stringify(one)));
    await correct(database, corrections, false);
    await imports.put({ key, importId, file, total, last, fresh, before, former, corrections, ...counts });
    return counts;
  });
}

/** Puts everything back as it was before the import, in one transaction. */
export async function undoImport(database: SidelightDatabase, importId: string): Promise<void> {
  const { imports } = database;
  await database.transaction('rw', tables(database), async () => {
    const batches = await imports.where('importId').equals(importId).toArray();
    // A file may name a page twice: the oldest record of it is put back last.
    for (const { fresh, before, former, corrections } of batches.toSorted(latestFirst)) {
      for (const page of before.toReversed()) {
        await putSaved(database, [page]);
        if (page.deletedAt) await removeArticles(database, [page.id]);
        else await putInCorpus(database, [page]);
      }
      await forgetPages(database, fresh);
      await removeArticles(database, fresh);
      await database.versions.bulkDelete(former ?? []);
      await correct(database, corrections, true);
    }
    await imports.where('importId').equals(importId).delete();
  });
}

/** How far the latest import came; null where there is none to undo or to finish. */
export async function latestImport(database: SidelightDatabase): Promise<ImportState | null> {
  const batches = await database.imports.toArray();
  const [first] = batches;
  if (!first) return null;
  const { importId, file, total } = first;
  const state = { importId, file, total, finished: false, added: 0, changed: 0, skipped: 0 };
  for (const batch of batches) {
    state.added += batch.added;
    state.changed += batch.changed;
    state.skipped += batch.skipped;
    state.finished ||= batch.last;
  }
  return state;
}

function tables(database: SidelightDatabase) {
  return [database.imports, database.corrections, ...savedTables(database)];
}

function idOf(url: string): string {
  return `page:${pageKey(url)}`;
}

function countsOf({ added, changed, skipped }: ImportCounts): ImportCounts {
  return { added, changed, skipped };
}

function latestFirst(a: { key: string }, b: { key: string }): number {
  return Number(b.key.split('\t')[1]) - Number(a.key.split('\t')[1]);
}

/** What the file says; but a list of links takes no text from anybody. */
function replaced(kept: SavedPage, page: SavedPage): SavedPage {
  if (page.article.paragraphs.length > 0) return page;
  const { article, reading, genre, takenAt, highlights } = kept;
  return { ...page, article, reading, genre, ...(takenAt && { takenAt }), ...(highlights && { highlights }) };
}

/** What becomes of a page that is kept, where it is not left as it is. */
const ON_KEPT = { skip: (kept: SavedPage) => kept, replace: replaced, join: joinedPage };
