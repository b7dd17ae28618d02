import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import { putArticles, removeArticles } from '../../../data/articles.ts';
import { checkIndex } from '../../../data/index/check-index.ts';
import { beginRebuilding } from '../../../data/index/rebuild.ts';
import { tendIndex, tendOnce } from '../../../data/index/tend-index.ts';
import { localCorpus } from '../../../data/local-corpus.ts';
import { databases, startAnew, stopAfter } from '../databases.ts';
import { corpusArticle } from '../examples.ts';
import { fill, generated, WORTH_FILING } from './large-corpus.ts';

// Thousands of records, and a database in memory that is slow: what is tested does not depend on time.
vi.setConfig({ testTimeout: 120_000 });

const fresh = databases();
const articles = generated(560);
const idOf = ({ id }: { id: string }) => id;

describe('a filed index', () => {
  it('answers as the corpus in memory does', async () => {
    const database = fresh();
    await fill(database, articles, 140);
    const [local, memory] = [localCorpus(database), memoryCorpus(articles)];
    expect(await local.limits()).toEqual(await memory.limits());

    let [found, wanted] = [0, 0];
    for (const page of articles.filter((_, at) => at % 40 === 0)) {
      const best = (await memory.candidates(page, 20)).map(idOf);
      const ours = new Set((await local.candidates(page, 80)).map(idOf));
      expect(ours.has(page.id)).toBe(false);
      wanted += best.length;
      found += best.filter((id) => ours.has(id)).length;
      const names = page.actors.map(({ name }) => name.toLowerCase());
      const days = (lists: Awaited<ReturnType<typeof local.naming>>) =>
        [...lists].map(([name, list]) => [name, list.map(({ published }) => published?.date)]);
      expect(days(await local.naming(names, 4))).toEqual(days(await memory.naming(names, 4)));
    }
    expect(found / wanted).toBeGreaterThan(0.95);

    const terms = [...new Set(articles.slice(0, 40).flatMap(({ terms }) => Object.keys(terms)))];
    const exact = await memory.documentFrequencies(terms);
    const estimated = await local.documentFrequencies(terms);
    const over = terms.map((term) => (estimated.get(term) ?? 0) - (exact.get(term) ?? 0));
    expect(Math.min(...over)).toBe(0);
    expect(over.filter((more) => more > 0).length / terms.length).toBeLessThan(0.2);
  });

  it('has few runs, each much longer than the next', async () => {
    const database = fresh();
    await fill(database, articles, WORTH_FILING);
    const state = await database.index.get('state');
    const sizes = state?.name === 'state' ? state.runs.map((run) => run.articles) : [];
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThan(5);
    expect(await database.pending.count()).toBeLessThan(WORTH_FILING);
  });

  it('is built anew when most of it is gone', async () => {
    const database = fresh();
    const some = articles.slice(0, 140);
    for (let times = 0; times < 10; times++) await fill(database, some, 140);
    const { length } = await database.postings.toArray();
    expect(await checkIndex(database)).toEqual({ articles: 140, faults: [] });
    const state = await database.index.get('state');
    expect(state?.name === 'state' && state.floor).toBeGreaterThan(1);
    expect(length).toBeGreaterThan(0);
  });
});

describe('after any changes, in any order, the index says what the articles say', () => {
  const pool = generated(60).map((article, at) => ({ ...article, id: `a${at % 30}` }));
  const change = fc.oneof(
    fc.record({ put: fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 1, maxLength: 20 }) }),
    fc.record({ remove: fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 6 }) }),
    fc.record({ step: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ crowd: fc.nat(3) }),
    fc.constant({ rebuild: true } as const),
  );

  it('whether put, replaced, removed, filed or built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 10 }), async (changes) => {
        const database = fresh();
        const held = new Set<string>();
        for (const one of changes) {
          if ('put' in one) {
            const put = one.put.flatMap((at) => pool[at] ?? []);
            await putArticles(database, put);
            for (const { id } of put) held.add(id);
          } else if ('remove' in one) {
            const ids = one.remove.map((at) => `a${at}`);
            await removeArticles(database, ids);
            for (const id of ids) held.delete(id);
          } else if ('crowd' in one) {
            const crowd = articles.slice(one.crowd * 140, (one.crowd + 1) * 140);
            await putArticles(database, crowd);
            for (const { id } of crowd) held.add(id);
          } else if ('step' in one)
            for (let step = 0; step < one.step; step++) await tendOnce(database, WORTH_FILING);
          else await beginRebuilding(database);
          const state = await database.index.get('state');
          if (state?.name === 'state' && state.rebuilding !== null) continue;
          expect(await checkIndex(database)).toEqual({ articles: held.size, faults: [] });
        }
        await tendIndex(database, WORTH_FILING);
        expect(await checkIndex(database)).toEqual({ articles: held.size, faults: [] });
      }),
      { numRuns: 8 },
    );
  });
});

describe('tending that is stopped', () => {
  it('after any step leaves an index that answers, and goes on from there', async () => {
    const database = fresh();
    await fill(database, articles.slice(0, 140), 140);
    await putArticles(database, articles.slice(140, 280));
    const page = articles[0] ?? corpusArticle('none');
    const wanted = (await localCorpus(database).candidates(page, 10)).map(idOf);
    let steps = 0;
    for (; ; steps++) {
      await stopAfter(database, 3);
      const done = await tendOnce(database, WORTH_FILING).catch(() => 'stopped');
      await startAnew(database);
      expect((await localCorpus(database).candidates(page, 10)).map(idOf)).toEqual(wanted);
      expect((await checkIndex(database)).faults).toEqual([]);
      if (done === false) break;
      // The last step writes more than the others: it is let through when it has been stopped once.
      if (done === 'stopped') await tendOnce(database, WORTH_FILING);
    }
    expect(steps).toBeGreaterThan(8);
  });

  it('half-way through building anew finds what it has come to, and ends complete', async () => {
    const database = fresh();
    await fill(database, articles.slice(0, 200), 200);
    await beginRebuilding(database);
    await tendOnce(database, WORTH_FILING);
    const page = articles[0] ?? corpusArticle('none');
    const changed = { ...page, headline: 'Changed meanwhile' };
    await putArticles(database, [changed]);
    await removeArticles(database, [articles[199]?.id ?? '']);
    await tendIndex(database, WORTH_FILING);
    expect(await checkIndex(database)).toEqual({ articles: 199, faults: [] });
    expect((await database.articles.get(page.id))?.headline).toBe('Changed meanwhile');
  });
});

describe('a check', () => {
  it('notices a posting, a count or an article that is wrong, and building anew mends it', async () => {
    const database = fresh();
    await fill(database, articles.slice(0, 140), 140);
    const spoil = [
      async () => {
        const [chunk] = await database.postings.toArray();
        if (chunk) await database.postings.delete([chunk.bucket, chunk.chunk]);
        return 'entries';
      },
      async () => {
        await database.index.delete('sketch');
        return 'frequencies';
      },
      async () => {
        await database.articles.delete(articles[5]?.id ?? '');
        return 'number';
      },
    ];
    for (const harm of spoil) {
      const fault = await harm();
      expect((await checkIndex(database)).faults).toContain(fault);
      await beginRebuilding(database);
      await tendIndex(database, WORTH_FILING);
      expect((await checkIndex(database)).faults).toEqual([]);
    }
  });
});
