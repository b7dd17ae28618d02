import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import type { CorpusArticle } from '../../../context/types.ts';
import { SidelightDatabase } from '../../../data/database.ts';
import { checkIndex } from '../../../data/index/check-index.ts';
import { tendIndex, tendOnce } from '../../../data/index/tend-index.ts';
import { localCorpus } from '../../../data/local-corpus.ts';
import { contents, startAnew, stopAfter } from '../databases.ts';
import { generated } from './large-corpus.ts';

// A database in memory is slow: what is tested does not depend on time.
vi.setConfig({ testTimeout: 60_000 });

const NAME = 'made-by-version-1';
const articles = generated(200);

afterEach(() => Dexie.delete(NAME));

/** As version 1 wrote it: its schema and its records, word for word; frozen. */
async function makeVersion1(): Promise<void> {
  const database = new Dexie(NAME);
  database.version(1).stores({
    articles: 'id, origin, published.date, *names, *words',
    saved: 'id, sequence',
    corrections: '++sequence, key',
    markers: 'name',
  });
  await database.table('articles').bulkPut(articles.map(storedByVersion1));
  await database.table('markers').put({ name: 'bundled-version', value: 3 });
  database.close();
}

function storedByVersion1(article: CorpusArticle) {
  const names = article.actors.map(({ name }) => `${name.toLowerCase()}\t${article.published?.date ?? ''}`);
  return { ...article, names, words: Object.keys(article.terms) };
}

const byId = (a: CorpusArticle, b: CorpusArticle) => (a.id < b.id ? -1 : 1);

it('a database of version 1 keeps what it holds, and its articles enter the index', async () => {
  await makeVersion1();
  const database = new SidelightDatabase(NAME);
  expect((await localCorpus(database).limits()).articles).toBe(200);
  await tendIndex(database);
  expect(await contents(database)).toMatchObject({
    articles: articles.toSorted(byId),
    markers: [{ name: 'bundled-version', value: 3 }],
  });
  expect((await contents(database)).articles).toEqual(articles.toSorted(byId));
  expect(await checkIndex(database)).toEqual({ articles: 200, faults: [] });
  database.close();
});

it('stopped half-way it goes on where it was', async () => {
  await makeVersion1();
  const database = new SidelightDatabase(NAME);
  expect(await tendOnce(database)).toBe(true);
  const begun = await database.pending.toArray();
  await stopAfter(database, 2);
  await expect(tendIndex(database)).rejects.toThrow('stopped');
  await startAnew(database);
  expect(await database.pending.toArray()).toEqual(begun);
  await tendIndex(database);
  expect(await checkIndex(database)).toEqual({ articles: 200, faults: [] });
  database.close();
});
