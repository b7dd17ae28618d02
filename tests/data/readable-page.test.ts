import { describe, expect, it } from 'vitest';
import { getSaved, listSaved, savePage, textsOfSaved } from '../../data/collection.ts';
import { portablePages } from '../../data/portable/portable-pages.ts';
import { damagedPages } from '../../data/readable-page.ts';
import { listTrash, putSaved, savedTables } from '../../data/summaries.ts';
import type { SavedPage } from '../../data/types.ts';
import { databases } from './databases.ts';
import { pageToSave } from './examples.ts';

const database = databases();
const NOW = new Date('2025-06-02T08:00:00Z');

describe('a record that a fault has spoiled', () => {
  it.each<[string, (page: SavedPage) => unknown]>([
    ['its article', ({ article: _, ...rest }) => rest],
    ['its text', (page) => ({ ...page, article: { ...page.article, paragraphs: 'gone' } })],
    ['a paragraph', (page) => ({ ...page, article: { ...page.article, paragraphs: [null] } })],
    ['its reading', (page) => ({ ...page, reading: null })],
    ['an actor', (page) => ({ ...page, reading: { ...page.reading, actors: [{}] } })],
    ['its tags', (page) => ({ ...page, tags: undefined })],
    ['its time', (page) => ({ ...page, savedAt: 0 })],
  ])('without %s is out of every list and can be taken along; the others are whole', async (_, spoil) => {
    const db = database();
    const id = await savePage(db, pageToSave('https://a.example/spoiled'), NOW);
    const whole = await savePage(db, pageToSave('https://a.example/whole'), NOW);
    expect(await damagedPages(db)).toEqual([]);
    const spoiled = spoil((await db.saved.get(id)) as SavedPage);
    const put = (page: unknown) =>
      db.transaction('rw', savedTables(db), () => putSaved(db, [page as SavedPage]));
    await put(spoiled);

    expect((await listSaved(db)).map((page) => page.id)).toEqual([whole]);
    expect((await textsOfSaved(db, [id, whole])).map((page) => page.id)).toEqual([whole]);
    expect((await portablePages(db, 0)).pages.map((page) => page.id)).toEqual([whole]);
    expect(await getSaved(db, id)).toBeNull();
    expect((await damagedPages(db)).map((text) => JSON.parse(text))).toEqual([
      JSON.parse(JSON.stringify(spoiled)),
    ]);
    await put({ ...(spoiled as SavedPage), deletedAt: NOW.toISOString() });
    expect(await listTrash(db)).toEqual([]);
  });
});
