import { describe, expect, it } from 'vitest';
import { savePage } from '../../data/collection.ts';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { BUNDLED_VERSION } from '../../data/corpus/version.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { seedCorpus } from '../../data/seed-corpus.ts';
import { contents, databases, startAnew, stopAfter } from './databases.ts';
import { corpusActor, corpusArticle, pageToSave } from './examples.ts';

const FIRST = [
  corpusArticle('bundled:a', { actors: [corpusActor('Odile Brandt')], terms: { tram: 2 } }),
  corpusArticle('bundled:b', { terms: { ferry: 1 } }),
  corpusArticle('bundled:c', { terms: { bridge: 1 } }),
];
/** Changes one record, takes one away, adds one. */
const SECOND = [
  corpusArticle('bundled:a', { headline: 'A better headline', terms: { tram: 3 } }),
  corpusArticle('bundled:c', { terms: { bridge: 1 } }),
  corpusArticle('bundled:d', { terms: { harbour: 1 } }),
];
const NOW = new Date('2025-06-02T08:00:00Z');

const fresh = databases();

/** A database of the first version, in which the reader has saved a page. */
async function inUse(): Promise<SidelightDatabase> {
  const database = fresh();
  await seedCorpus(database, 1, FIRST);
  await savePage(database, pageToSave('https://courier.example/tram'), NOW);
  return database;
}

/** Seeds until the database refuses to write; true when it got to the end. */
async function seedUntilStopped(database: SidelightDatabase, writes: number, version: number) {
  await stopAfter(database, writes);
  try {
    await seedCorpus(database, version, version === 1 ? FIRST : SECOND);
    return true;
  } catch (error) {
    expect(String(error)).toContain('stopped');
    return false;
  } finally {
    await startAnew(database);
  }
}

describe('seeding', () => {
  it('puts the bundled records into an empty database', async () => {
    const database = fresh();
    await seedCorpus(database, BUNDLED_VERSION, bundledArticles());
    const ids = bundledArticles().map((article) => article.id);
    expect((await database.articles.toArray()).map((article) => article.id)).toEqual(ids.sort());
  });

  it('does nothing when called again', async () => {
    const database = await inUse();
    const before = await contents(database);
    await stopAfter(database, 0);
    await seedCorpus(database, 1, FIRST);
    expect(await contents(database)).toEqual(before);
  });

  it('updates, adds and removes bundled records and leaves saved pages alone', async () => {
    const database = await inUse();
    const before = await contents(database);
    await seedCorpus(database, 2, SECOND);
    const after = await contents(database);
    expect(after.saved).toEqual(before.saved);
    expect(after.articles.map(({ id, headline }) => [id, headline])).toEqual([
      ['bundled:a', 'A better headline'],
      ['bundled:c', 'Headline of bundled:c'],
      ['bundled:d', 'Headline of bundled:d'],
      ['page:https://courier.example/tram', 'Tram line opens'],
    ]);
    expect(after.articles.at(-1)).toEqual(before.articles.at(-1));
  });

  it('comes to the same end with two at it at once', async () => {
    const [alone, together] = [fresh(), fresh()];
    await seedCorpus(alone, 1, FIRST);
    await Promise.all([seedCorpus(together, 1, FIRST), seedCorpus(together, 1, FIRST)]);
    expect(await contents(together)).toEqual(await contents(alone));
  });
});

describe('seeding that is stopped', () => {
  it.each([
    ['an empty database', async () => fresh(), 1],
    ['an update', inUse, 2],
  ] as const)('after any single write ends as %s seeded in one go', async (_, start, version) => {
    const whole = await start();
    await seedCorpus(whole, version, version === 1 ? FIRST : SECOND);
    const wanted = await contents(whole);
    let writes = 0;
    for (; ; writes++) {
      const database = await start();
      const done = await seedUntilStopped(database, writes, version);
      await seedCorpus(database, version, version === 1 ? FIRST : SECOND);
      expect(await contents(database)).toEqual(wanted);
      if (done) break;
    }
    // Three articles with a marker each, and the marker at the end: fewer stops would prove little.
    expect(writes).toBeGreaterThanOrEqual(7);
  });

  it('never starts over with what it has done', async () => {
    const database = fresh();
    // The marker, and for each article its record, its entries, the state of the index and a marker.
    await seedUntilStopped(database, 1 + 4 + 4, 1);
    expect(await database.articles.count()).toBe(2);
    await database.articles.update('bundled:a', { headline: 'A mark that nobody wrote over' });
    await seedCorpus(database, 1, FIRST);
    expect((await database.articles.get('bundled:a'))?.headline).toBe('A mark that nobody wrote over');
  });

  it('half-way through an update that is then taken back ends at the old version', async () => {
    const [untouched, database] = [await inUse(), await inUse()];
    await seedUntilStopped(database, 7, 2);
    expect((await database.articles.get('bundled:a'))?.headline).toBe('A better headline');
    await seedCorpus(database, 1, FIRST);
    expect(await contents(database)).toEqual(await contents(untouched));
  });
});
