import { describe, expect, it } from 'vitest';
import {
  changeSaved,
  deleteSaved,
  getSaved,
  isSaved,
  listSaved,
  type PageToSave,
  restoreSaved,
  savePage,
} from '../../data/collection.ts';
import { localCorpus } from '../../data/local-corpus.ts';
import { pageIdOf } from '../../data/page-key.ts';
import { seedCorpus } from '../../data/seed-corpus.ts';
import type { SavedPage } from '../../data/types.ts';
import { contents, databases, startAnew, stopAfter } from './databases.ts';
import { corpusArticle, pageToSave } from './examples.ts';

const TRAM = 'https://courier.example/tram';
const FERRY = 'https://courier.example/ferry';
const MONDAY = new Date('2025-06-02T08:00:00Z');
const TUESDAY = new Date('2025-06-03T08:00:00Z');

const fresh = databases();

async function saveAll(pages: PageToSave[]) {
  const database = fresh();
  const ids: string[] = [];
  for (const page of pages) ids.push(await savePage(database, page, MONDAY));
  return { database, ids };
}

describe('saving a page', () => {
  it('keeps the whole text and lets the page join the corpus', async () => {
    const page = pageToSave(TRAM);
    const { database, ids } = await saveAll([page]);
    expect(await getSaved(database, ids[0] ?? '')).toMatchObject({
      url: TRAM,
      article: { ...page.article, url: TRAM },
      reading: page.reading,
      savedAt: MONDAY.toISOString(),
    });
    const naming = await localCorpus(database).naming(['odile brandt'], 5);
    expect(naming.get('odile brandt')?.map(({ id, origin }) => [id, origin])).toEqual([
      [ids[0], 'collection'],
    ]);
  });

  it('keeps one record however often it is asked', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM), pageToSave(TRAM), pageToSave(`${TRAM}#end`)]);
    expect(new Set(ids).size).toBe(1);
    expect(await database.saved.count()).toBe(1);
    expect(await database.articles.count()).toBe(1);
  });

  it('keeps one record when two ask at once', async () => {
    const database = fresh();
    const pages = [TRAM, FERRY, TRAM, FERRY, TRAM].map((address) => pageToSave(address));
    const ids = await Promise.all(pages.map((page) => savePage(database, page, MONDAY)));
    expect(new Set(ids).size).toBe(2);
    expect(await database.saved.count()).toBe(2);
    const saved = await database.saved.toArray();
    expect(saved.map(({ sequence }) => sequence).sort()).toEqual([1, 2]);
  });

  it('takes the new text of a page saved before, and keeps tags, note, flags and place in the list', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM), pageToSave(FERRY)]);
    const [id = ''] = ids;
    await changeSaved(database, [id], {
      tags: { add: ['transport'] },
      note: 'ask the mayor',
      favourite: true,
    });
    await savePage(database, pageToSave(TRAM, { headline: 'Tram line opens late' }), TUESDAY);
    const listed = await listSaved(database);
    expect(listed.map(({ headline }) => headline)).toEqual(['Tram line opens', 'Tram line opens late']);
    expect(listed[1]).toMatchObject({ id, tags: ['transport'], note: 'ask the mayor', favourite: true });
    expect((await database.articles.get(id))?.headline).toBe('Tram line opens late');
  });

  it('stopped after any single write has saved all or nothing', async () => {
    for (let writes = 0; ; writes++) {
      const database = fresh();
      await stopAfter(database, writes);
      const done = await savePage(database, pageToSave(TRAM), MONDAY).then(
        () => true,
        () => false,
      );
      await startAnew(database);
      const { saved, articles, markers } = await contents(database);
      expect([saved.length, articles.length, markers.length]).toEqual(done ? [1, 1, 1] : [0, 0, 0]);
      if (!done) continue;
      expect(writes).toBe(7);
      break;
    }
  });
});

describe('the address a page is kept under', () => {
  it.each([
    ['its stated one, on its own site', `${TRAM}?from=home`, TRAM, TRAM],
    ['where it was read, when another site is stated', TRAM, 'https://evil.example/bank', TRAM],
    ['where it was read, when the site states its front page', TRAM, 'https://courier.example/', TRAM],
    [
      'the front page, when it is one',
      'https://courier.example/?x=1',
      'https://courier.example/',
      'https://courier.example/',
    ],
    [
      'where it was read, when what is stated is no web address',
      TRAM,
      'javascript://courier.example/%0Ax()',
      TRAM,
    ],
    ['where it was read, when what is stated is no address', TRAM, 'tram', TRAM],
    ['its own, without how the reader came', `${TRAM}?utm_source=letter&id=3`, null, `${TRAM}?id=3`],
  ])('is %s', async (_, address, url, kept) => {
    const page = pageToSave(address, { url });
    const { database, ids } = await saveAll([page]);
    expect((await listSaved(database)).map((saved) => saved.url)).toEqual([kept]);
    expect(pageIdOf(page)).toBe(ids[0]);
    expect(await isSaved(database, pageIdOf(page))).toBe(true);
  });
});

describe('deleting and restoring', () => {
  it('takes a page out of list and corpus, and brings it back as it was', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM), pageToSave(FERRY)]);
    const [id = ''] = ids;
    const before = await contents(database);
    await deleteSaved(database, [id], TUESDAY);
    expect((await listSaved(database)).map(({ url }) => url)).toEqual([FERRY]);
    expect(await getSaved(database, id)).toBeNull();
    expect(await isSaved(database, id)).toBe(false);
    expect((await localCorpus(database).limits()).articles).toBe(1);
    await restoreSaved(database, [id]);
    expect(await contents(database)).toEqual(before);
  });

  it('brings a deleted page back when it is saved again', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM)]);
    await deleteSaved(database, [ids[0] ?? ''], TUESDAY);
    expect(await savePage(database, pageToSave(TRAM), TUESDAY)).toBe(ids[0]);
    expect(await listSaved(database)).toHaveLength(1);
    expect(await database.articles.count()).toBe(1);
  });

  it('never gives a number out twice', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM)]);
    await deleteSaved(database, [ids[0] ?? ''], TUESDAY);
    expect(await savePage(database, pageToSave(FERRY), TUESDAY)).not.toBe(ids[0]);
  });

  it('deletes nothing that was not saved', async () => {
    const database = fresh();
    await seedCorpus(database, 1, [corpusArticle('bundled:a')]);
    await deleteSaved(database, ['bundled:a'], MONDAY);
    expect(await database.articles.count()).toBe(1);
    await expect(restoreSaved(database, ['bundled:a'])).rejects.toThrow('no saved page');
  });
});

describe('what the reader says of pages', () => {
  it('is changed on many at once, and only what was named', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM), pageToSave(FERRY)]);
    await changeSaved(database, ids, { tags: { add: ['sea', 'work', 'sea'] }, read: true });
    await changeSaved(database, [ids[0] ?? '', 'page:none'], { tags: { remove: ['work'] }, archived: true });
    expect(await listSaved(database)).toMatchObject([
      { tags: ['sea', 'work'], read: true, archived: false, favourite: false },
      { tags: ['sea'], read: true, archived: true, favourite: false },
    ]);
    expect(await database.saved.count()).toBe(2);
  });

  it('is changed on all or none', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM), pageToSave(FERRY)]);
    await stopAfter(database, 1);
    await expect(changeSaved(database, ids, { read: true })).rejects.toThrow();
    await startAnew(database);
    expect((await listSaved(database)).filter(({ read }) => read)).toEqual([]);
  });

  it('is nothing for a page that was kept before it could be said', async () => {
    const { database, ids } = await saveAll([pageToSave(TRAM)]);
    const [id = ''] = ids;
    await database.saved.toCollection().modify((page: Partial<SavedPage>) => {
      delete page.read;
      delete page.favourite;
      delete page.archived;
    });
    const untouched = { read: false, favourite: false, archived: false };
    expect(await listSaved(database)).toMatchObject([untouched]);
    expect(await getSaved(database, id)).toMatchObject(untouched);
    await changeSaved(database, [id], { read: true });
    expect(await getSaved(database, id)).toMatchObject({ ...untouched, read: true });
  });
});

describe('the list', () => {
  it('starts with the latest save, whatever the clock says', async () => {
    const database = fresh();
    await savePage(database, pageToSave(TRAM), TUESDAY);
    await savePage(database, pageToSave(FERRY), MONDAY);
    expect((await listSaved(database)).map(({ url }) => url)).toEqual([FERRY, TRAM]);
  });

  it('names the actors and counts the words', async () => {
    const { database } = await saveAll([pageToSave(TRAM, { headline: null })]);
    expect(await listSaved(database)).toMatchObject([
      { headline: TRAM, actors: ['Odile Brandt'], words: 11 },
    ]);
  });
});
