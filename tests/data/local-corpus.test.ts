import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import { foldName } from '../../context/text/fold.ts';
import type { CorpusArticle } from '../../context/types.ts';
import { putArticles } from '../../data/articles.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { localCorpus } from '../../data/local-corpus.ts';
import { countRecordsRead, databases } from './databases.ts';
import { corpusActor, corpusArticle } from './examples.ts';

const NAMES = ['Odile Brandt', 'Brandt', 'Port Example', 'Łukasz Żak', 'Ministry of Ferries', 'Port'];
const WORDS = ['tram', 'ferry', 'bridge', 'harbour', 'strike', 'toll', '__proto__', 'constructor'];

const fresh = databases();

async function holding(articles: CorpusArticle[]): Promise<SidelightDatabase> {
  const database = fresh();
  await putArticles(database, articles);
  return database;
}

/** Small corpora over few names, words and days, so that articles share them; all days differ, so that order is certain. */
const corpora = fc
  .uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 8 })
  .chain((days) => fc.tuple(...days.map((day, i) => articleOn(day, i))));

function articleOn(day: number, i: number) {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString();
  return fc
    .record({
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
      words: fc.uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 4 })), {
        selector: ([word]) => word,
        maxLength: 5,
      }),
      published: fc.constantFrom(date, date.slice(0, 10)),
    })
    .map(({ names, words, published }) =>
      corpusArticle(`article:${i}`, {
        published: { date: published, certainty: 'stated' },
        actors: names.map((name) => corpusActor(name, [`The ${name}`])),
        terms: Object.fromEntries(words),
      }),
    );
}

function share(a: CorpusArticle, b: CorpusArticle): boolean {
  const names = ({ actors }: CorpusArticle) => actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  return (
    names(a).some((name) => names(b).includes(name)) ||
    Object.keys(a.terms).some((term) => Object.hasOwn(b.terms, term))
  );
}

describe('the corpus in the database', () => {
  it('finds an article by an event that it tells alone', async () => {
    const event = {
      id: 'e0',
      type: 'PROTEST' as const,
      trigger: 'marched',
      source: [],
      target: [],
      place: 'Port Example',
      date: null,
      dateCertainty: null,
      passage: { text: '', focus: null },
    };
    const others = Array.from({ length: 5 }, (_, at) => corpusArticle(`other:${at}`));
    const corpus = localCorpus(await holding([...others, corpusArticle('told', { events: [event] })]));
    const found = await corpus.candidates(corpusArticle('page', { events: [event] }), 3);
    expect(found.map(({ id }) => id)).toEqual(['told']);
  });

  it('reads what it holds of the index once, and again when that has changed', async () => {
    const database = await holding([corpusArticle('one', { terms: { tram: 1 } })]);
    const [read, corpus] = [await countRecordsRead(database, 'pending'), localCorpus(database)];
    for (let times = 0; times < 3; times++) await corpus.documentFrequencies(['tram']);
    expect(read()).toBe(1);
    await putArticles(database, [corpusArticle('two', { terms: { tram: 1 } })]);
    expect(await corpus.documentFrequencies(['tram'])).toEqual(new Map([['tram', 2]]));
  });

  it('says what it spans as the articles are now', async () => {
    const database = await holding([corpusArticle('one')]);
    const corpus = localCorpus(database);
    expect(await corpus.limits()).toMatchObject({ articles: 1, fromFeeds: 0 });
    await putArticles(database, [corpusArticle('two', { origin: 'feed' })]);
    expect(await corpus.limits()).toMatchObject({ articles: 2, fromFeeds: 1 });
    const withoutFeeds = { origins: new Set(['feed'] as const), articles: 1, rest: async () => [] };
    expect(await localCorpus(database, withoutFeeds).limits()).toMatchObject({ articles: 1, fromFeeds: 0 });
    expect(await corpus.limits()).toMatchObject({ articles: 2, fromFeeds: 1 });
  });

  it('answers as the one in memory does', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, fc.integer({ min: 1, max: 4 }), async (articles, limit) => {
        const [local, memory] = [localCorpus(await holding(articles)), memoryCorpus(articles)];
        const names = [...NAMES, 'nobody', ''].map(foldName);
        expect(await local.naming(names, limit)).toEqual(await memory.naming(names, limit));
        expect(await local.documentFrequencies([...WORDS, 'unheard'])).toEqual(
          await memory.documentFrequencies([...WORDS, 'unheard']),
        );
        expect(await local.limits()).toEqual(await memory.limits());
      }),
      { numRuns: 40 },
    );
  });

  it('finds every article that shares a name or a word, up to the limit, and never the page itself', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, fc.integer({ min: 1, max: 8 }), async (articles, limit) => {
        const local = localCorpus(await holding(articles));
        for (const page of articles) {
          const found = await local.candidates(page, limit);
          const sharing = articles.filter((other) => other.id !== page.id && share(page, other));
          expect(found).toHaveLength(Math.min(limit, sharing.length));
          for (const article of found) expect(sharing).toContainEqual(article);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('puts what shares more first', async () => {
    const page = corpusArticle('page', {
      actors: [corpusActor('Odile Brandt')],
      terms: { tram: 1, toll: 1 },
    });
    const database = await holding([
      corpusArticle('word', { terms: { toll: 1 } }),
      corpusArticle('all', { actors: [corpusActor('Odile Brandt')], terms: { tram: 1, toll: 1 } }),
      corpusArticle('words', { terms: { tram: 1, toll: 1 } }),
    ]);
    const found = await localCorpus(database).candidates(page, 3);
    expect(found.map(({ id }) => id)).toEqual(['all', 'words', 'word']);
  });

  it('is empty when there is nothing', async () => {
    const local = localCorpus(fresh());
    expect(await local.limits()).toEqual({ articles: 0, fromFeeds: 0, from: null, to: null });
    expect(await local.candidates(corpusArticle('page', { terms: { tram: 1 } }), 5)).toEqual([]);
  });

  it('counts an article without a date and lists it last', async () => {
    const undated = corpusArticle('a', { actors: [corpusActor('Brandt')] });
    const dated = corpusArticle('b', {
      actors: [corpusActor('Brandt')],
      published: { date: '2024-01-01', certainty: 'inferred' },
    });
    const local = localCorpus(await holding([undated, dated]));
    expect((await local.naming(['brandt'], 5)).get('brandt')).toEqual([dated, undated]);
    expect(await local.limits()).toEqual({ articles: 2, fromFeeds: 0, from: '2024-01-01', to: '2024-01-01' });
  });
});

describe('a question to a large corpus', () => {
  const LIMIT = 5;
  /** Everybody writes about Brandt, one article a day, the ids in no order of age. */
  const articles = Array.from({ length: 700 }, (_, day) =>
    corpusArticle(`article:${(day * 37) % 700}`, {
      published: { date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString(), certainty: 'stated' },
      actors: [corpusActor('Odile Brandt')],
      terms: { tram: 1, [`word${day}`]: 1 },
    }),
  );

  it('reads no more articles than it answers with', async () => {
    const database = await holding(articles);
    const read = await countRecordsRead(database, 'articles');
    const local = localCorpus(database);
    await local.limits();
    await local.documentFrequencies(['tram', 'word3']);
    expect(read()).toBe(0);
    await local.naming(['odile brandt'], LIMIT);
    expect(read()).toBe(LIMIT);
    const page = corpusArticle('page', {
      actors: [corpusActor('Odile Brandt')],
      terms: { tram: 1, word7: 1 },
    });
    await local.candidates(page, LIMIT);
    expect(read()).toBe(2 * LIMIT);
  });

  it('finds the newest of all who write about somebody', async () => {
    const local = localCorpus(await holding(articles));
    const newest = articles.slice(-3).reverse();
    expect((await local.naming(['odile brandt'], 3)).get('odile brandt')).toEqual(newest);
  });
});
