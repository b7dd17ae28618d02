import { describe, expect, it } from 'vitest';
import { getSaved, listSaved, savePage } from '../../../../data/collection.ts';
import { listCorrections } from '../../../../data/corrections.ts';
import type { SidelightDatabase } from '../../../../data/database.ts';
import type { ImportBatch } from '../../../../data/portable/import/types.ts';
import { latestImport, undoImport, writeBatch } from '../../../../data/portable/import/write-batch.ts';
import type { Reading } from '../../../../reading/types.ts';
import { contents, databases, startAnew, stopAfter } from '../../databases.ts';
import { pageToSave } from '../../examples.ts';
import { awkward, bare } from '../odd-pages.ts';

const NOW = new Date('2025-06-03T10:00:00Z');
const reading: Reading = { actors: [], dates: [], figures: [], events: [] };
const read = async () => reading;
const correction = { kind: 'not-the-same-event' as const, a: 'a', b: 'b' };

const batch = (more: Partial<ImportBatch> = {}): ImportBatch => ({
  importId: 'i1',
  batch: 0,
  file: 'f1',
  total: 2,
  last: true,
  onKept: 'skip',
  pages: [awkward, bare],
  corrections: [correction],
  ...more,
});

const kept = (database: SidelightDatabase) => getSaved(database, `page:${awkward.url}`);

describe('importing', () => {
  const database = databases();

  it('keeps pages as the file has them; links stay out of the corpus', async () => {
    const db = database();
    expect(await writeBatch(db, batch(), read)).toEqual({ added: 2, changed: 0, skipped: 0 });
    expect(await kept(db)).toMatchObject({ ...awkward, reading });
    expect((await listSaved(db)).map(({ url }) => url)).toEqual([bare.url, awkward.url]);
    expect(await db.articles.toCollection().primaryKeys()).toEqual([`page:${awkward.url}`]);
    expect(await listCorrections(db)).toEqual([correction]);
  });

  it('keeps a whole batch of links', async () => {
    const db = database();
    const pages = Array.from({ length: 150 }, (_, at) => ({ ...bare, url: `${bare.url}/${at}` }));
    expect(await writeBatch(db, batch({ pages }), read)).toMatchObject({ added: 150 });
    expect(await listSaved(db)).toHaveLength(150);
  });

  it('changes nothing when a batch comes again', async () => {
    const db = database();
    const counts = await writeBatch(db, batch(), read);
    const before = await contents(db);
    expect(await writeBatch(db, batch(), read)).toEqual(counts);
    expect(await contents(db)).toEqual(before);
  });

  it('leaves, replaces or joins what is kept already', async () => {
    const db = database();
    await savePage(db, pageToSave(awkward.url), NOW);
    await db.saved.update(`page:${awkward.url}`, { tags: ['mine'], note: 'My note' });
    expect(await writeBatch(db, batch(), read)).toEqual({ added: 1, changed: 0, skipped: 1 });
    expect(await kept(db)).toMatchObject({ tags: ['mine'], note: 'My note' });

    await writeBatch(db, batch({ importId: 'i2', onKept: 'join' }), read);
    expect(await kept(db)).toMatchObject({
      article: { headline: 'Tram line opens' },
      tags: ['mine', ...awkward.tags],
      note: `My note\n\n${awkward.note}`,
      read: true,
      favourite: true,
    });

    await writeBatch(db, batch({ importId: 'i3', onKept: 'replace' }), read);
    expect(await kept(db)).toMatchObject({ ...awkward, sequence: 1 });
  });

  it('takes no text from a page where the file has none', async () => {
    const db = database();
    await savePage(db, pageToSave(awkward.url), NOW);
    const before = await kept(db);
    const link = { ...bare, url: awkward.url, tags: ['theirs'], savedAt: '2020-01-01T00:00:00.000Z' };
    await writeBatch(db, batch({ pages: [link], onKept: 'replace' }), read);
    const { article, reading: facts } = before ?? {};
    expect(await kept(db)).toMatchObject({
      article,
      reading: facts,
      tags: ['theirs'],
      savedAt: link.savedAt,
    });
    expect(await db.articles.count()).toBe(1);
  });

  it('is undone in one step, whatever it did', async () => {
    const db = database();
    await savePage(db, pageToSave(awkward.url), NOW);
    const before = await contents(db);
    await writeBatch(db, batch({ onKept: 'replace', last: false }), read);
    const again = { ...awkward, note: 'Twice in the file' };
    await writeBatch(db, batch({ batch: 1, onKept: 'replace', pages: [again] }), read);
    await undoImport(db, 'i1');
    // The sequence of saves goes on: numbers are never given twice.
    expect({ ...(await contents(db)), markers: null }).toEqual({ ...before, markers: null });
    expect(await latestImport(db)).toBeNull();
  });

  it('brings a deleted page back, and undone deletes it again', async () => {
    const db = database();
    await savePage(db, pageToSave(awkward.url), NOW);
    await db.saved.update(`page:${awkward.url}`, { deletedAt: NOW.toISOString() });
    expect(await writeBatch(db, batch(), read)).toMatchObject({ added: 2 });
    expect(await kept(db)).not.toBeNull();
    await undoImport(db, 'i1');
    expect(await kept(db)).toBeNull();
    expect(await db.articles.count()).toBe(0);
  });

  it('stopped at any write, leaves no half batch and goes on where it was', async () => {
    for (let writes = 0; writes < 12; writes++) {
      const db = database();
      await writeBatch(db, batch({ last: false, pages: [bare], corrections: [] }), read);
      const second = batch({ batch: 1, pages: [awkward] });
      await stopAfter(db, writes);
      const ended = await writeBatch(db, second, read).catch(() => null);
      await startAnew(db);
      if (!ended) {
        expect(await latestImport(db)).toMatchObject({ added: 1, finished: false, total: 2, file: 'f1' });
        expect((await listSaved(db)).map(({ url }) => url)).toEqual([bare.url]);
      }
      await writeBatch(db, second, read);
      expect(await latestImport(db)).toMatchObject({ added: 2, finished: true });
      expect(await listSaved(db)).toHaveLength(2);
    }
  });

  it('makes the former import final', async () => {
    const db = database();
    await writeBatch(db, batch({ pages: [bare] }), read);
    await writeBatch(db, batch({ importId: 'i2', pages: [awkward] }), read);
    await undoImport(db, 'i1');
    expect(await listSaved(db)).toHaveLength(2);
    expect(await latestImport(db)).toMatchObject({ importId: 'i2', added: 1 });
  });
});
