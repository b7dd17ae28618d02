import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../../context/types.ts';
import { savePage } from '../../../data/collection.ts';
import { consultedCorpus } from '../../../data/consulted-corpus.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import type { PackHeader } from '../../../data/packs/pack-header.ts';
import {
  beginPack,
  hidePack,
  publishPack,
  removePack,
  settlePacks,
  stagePack,
} from '../../../data/packs/pack-store.ts';
import { seedCorpus } from '../../../data/seed-corpus.ts';
import { contents, databases, startAnew, stopAfter } from '../databases.ts';
import { corpusArticle, pageToSave } from '../examples.ts';
import { bringIn, STEP, takeOut } from './bring-in.ts';
import { inPieces, makePack, packArticle, readAll } from './make-pack.ts';

const fresh = databases();
const NOW = new Date('2025-06-02T08:00:00Z');
const MANY = Array.from({ length: 12 }, (_, n) => packArticle(`Crane${n}`));

interface Pack {
  header: PackHeader;
  articles: CorpusArticle[];
}

const packOf = async (articles: CorpusArticle[], name = 'Harbour'): Promise<Pack> =>
  readAll(inPieces(await makePack(articles, { name })));

/** A database in use: something bundled, something saved. */
async function inUse(): Promise<SidelightDatabase> {
  const database = fresh();
  await seedCorpus(database, 1, [corpusArticle('bundled:a', { terms: { harbour: 1 } })]);
  await savePage(database, pageToSave('https://courier.example/tram'), NOW);
  return database;
}

async function putOff(database: SidelightDatabase, id: string): Promise<void> {
  while ((await hidePack(database, id, STEP)).state !== 'off');
}

/** What a page about the harbour would be told of: articles of packs by headline. */
async function seen(database: SidelightDatabase): Promise<string[]> {
  const corpus = consultedCorpus(database);
  const page = packArticle('Page', { id: 'page', terms: { harbour: 1 } });
  const related = await corpus.candidates(page, 1_000);
  const named = (await corpus.naming(['odile brandt'], 1_000)).get('odile brandt') ?? [];
  const headlines = (articles: CorpusArticle[]) =>
    articles.flatMap(({ origin, headline }) => (origin === 'pack' ? [headline] : [])).sort();
  expect(headlines(named)).toEqual(headlines(related));
  expect((await corpus.limits()).articles).toBe(2 + headlines(related).length);
  return headlines(related);
}

describe('a pack', () => {
  it('is in no answer until it is published, then all of it, and nothing after it was removed', async () => {
    const database = await inUse();
    const before = await contents(database);
    const pack = await packOf(MANY);
    const id = pack.header.checksum;
    await beginPack(database, pack.header);
    for (let at = 0; at < MANY.length; at += STEP) {
      await stagePack(database, id, at, pack.articles.slice(at, at + STEP));
      expect(await seen(database)).toEqual([]);
    }
    while ((await publishPack(database, id, STEP)).state !== 'published')
      expect(await seen(database)).toEqual([]);
    expect(await seen(database)).toHaveLength(MANY.length);
    for (let left = await removePack(database, id, STEP); left; left = await removePack(database, id, STEP))
      expect(await seen(database)).toEqual([]);
    expect(await contents(database)).toEqual(before);
  });

  it('is not published before all of it was staged, and takes no articles out of turn', async () => {
    const database = await inUse();
    const { header, articles } = await packOf(MANY.slice(0, 3));
    const id = header.checksum;
    await expect(stagePack(database, id, 0, articles)).rejects.toThrow();
    await beginPack(database, header);
    await expect(stagePack(database, id, 1, articles.slice(1))).rejects.toThrow();
    await stagePack(database, id, 0, articles.slice(0, 2));
    await expect(stagePack(database, id, 2, articles)).rejects.toThrow();
    await expect(publishPack(database, id, STEP)).rejects.toThrow();
    expect((await beginPack(database, header)).place).toBe(2);
    await bringIn(database, { header, articles });
    await bringIn(database, { header, articles });
    expect(await seen(database)).toHaveLength(3);
  });

  it('switched off is in no answer at once, and comes back as it was', async () => {
    const database = await inUse();
    const [pack, other] = [await packOf(MANY), await packOf(MANY.slice(0, 3), 'Other')];
    await bringIn(database, pack);
    await bringIn(database, other);
    const before = await contents(database);
    const id = pack.header.checksum;
    const rest = MANY.slice(0, 3).map(({ headline }) => headline);
    await hidePack(database, id, STEP);
    await hidePack(database, id, STEP);
    expect(rest).toEqual(expect.arrayContaining(await seen(database)));
    await putOff(database, id);
    expect(await seen(database)).toEqual(rest);
    while ((await publishPack(database, id, STEP)).state !== 'published');
    expect(await seen(database)).toHaveLength(MANY.length);
    await putOff(database, other.header.checksum);
    await takeOut(database, id);
    expect(await seen(database)).toEqual([]);
    await bringIn(database, pack);
    while ((await publishPack(database, other.header.checksum, STEP)).state !== 'published');
    expect(await contents(database)).toEqual(before);
  });

  it('shows an article once that another has, and keeps it when either goes', async () => {
    const [a, b] = [await packOf(MANY.slice(0, 3)), await packOf(MANY.slice(1, 4), 'Other')];
    const tracked = packArticle('Crane1', { url: 'https://courier.example/Crane1?utm_source=x#top' });
    const c = await packOf([tracked, packArticle('N', { url: null }), packArticle('N', { url: null })]);
    for (const out of [a, b, c]) {
      const database = await inUse();
      const rest = [a, b, c].filter((pack) => pack !== out);
      for (const pack of [a, b, c]) await bringIn(database, pack);
      expect(await seen(database)).toEqual(
        ['Crane0', 'Crane1', 'Crane2', 'Crane3', 'N'].map((n) => `Headline of ${n}`),
      );
      await takeOut(database, out.header.checksum);
      const left = new Set(rest.flatMap(({ articles }) => articles.map(({ headline }) => headline)));
      expect(await seen(database)).toEqual([...left].sort());
      const shown = (await database.packs.toArray()).reduce((sum, pack) => sum + pack.shown, 0);
      expect(shown).toBe(left.size);
      for (const { header } of rest) await takeOut(database, header.checksum);
      expect(await seen(database)).toEqual([]);
      expect(await database.packed.count()).toBe(0);
    }
  });
});

describe('stopped after any write', () => {
  /** Runs `work` until the database refuses to write; true when it came to its end. */
  async function until(database: SidelightDatabase, writes: number, work: () => Promise<void>) {
    await stopAfter(database, writes);
    const ended = await work().then(
      () => true,
      () => false,
    );
    await startAnew(database);
    return ended;
  }

  it('an import goes on, or leaves the database as it was', async () => {
    const pack = await packOf(MANY);
    const whole = await inUse();
    const before = await contents(whole);
    await bringIn(whole, pack);
    const after = await contents(whole);
    for (let writes = 0, ended = false; !ended; writes++) {
      const [resumed, dropped] = [await inUse(), await inUse()];
      ended = await until(resumed, writes, () => bringIn(resumed, pack));
      await until(dropped, writes, () => bringIn(dropped, pack));
      if (!ended) expect(await seen(resumed)).toEqual([]);
      await settlePacks(resumed);
      await bringIn(resumed, pack);
      expect(await contents(resumed)).toEqual(after);
      await settlePacks(dropped);
      await takeOut(dropped, pack.header.checksum);
      expect(await contents(dropped)).toEqual(before);
      if (ended) expect(writes).toBeGreaterThan(12);
    }
  }, 30_000);

  it('a switching off is finished, and what another pack has stays', async () => {
    const [pack, other] = [await packOf(MANY), await packOf(MANY.slice(3, 9), 'Other')];
    const start = async () => {
      const database = await inUse();
      await bringIn(database, pack);
      await bringIn(database, other);
      return database;
    };
    const whole = await start();
    await putOff(whole, pack.header.checksum);
    const after = await contents(whole);
    for (let writes = 0, ended = false; !ended; writes++) {
      const database = await start();
      ended = await until(database, writes, () => putOff(database, pack.header.checksum));
      if (writes === 0) await hidePack(database, pack.header.checksum);
      await settlePacks(database);
      expect(await contents(database)).toEqual(after);
    }
  }, 30_000);

  it('a removal is finished, and what another pack has stays', async () => {
    const [pack, other] = [await packOf(MANY), await packOf(MANY.slice(3, 9), 'Other')];
    const start = async () => {
      const database = await inUse();
      await bringIn(database, pack);
      await bringIn(database, other);
      return database;
    };
    const whole = await start();
    await takeOut(whole, pack.header.checksum);
    const after = await contents(whole);
    expect(await seen(whole)).toHaveLength(6);
    for (let writes = 0, ended = false; !ended; writes++) {
      const database = await start();
      ended = await until(database, writes, () => takeOut(database, pack.header.checksum));
      // Before the first write it is still there; the reader says it again.
      if (writes === 0) await removePack(database, pack.header.checksum);
      await settlePacks(database);
      expect(await contents(database)).toEqual(after);
    }
  }, 30_000);
});
