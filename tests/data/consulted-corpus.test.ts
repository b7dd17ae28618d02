import { expect, it } from 'vitest';
import type { Origin } from '../../context/types.ts';
import { putArticles } from '../../data/articles.ts';
import { consultedCorpus } from '../../data/consulted-corpus.ts';
import { corpusPage } from '../../data/corpus-page.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { switchCorpus, switchedOff } from '../../data/switch-corpus.ts';
import { databases } from './databases.ts';
import { corpusActor, corpusArticle } from './examples.ts';

const fresh = databases();

/** Three articles of one day for each origin; the days of an origin are a year apart from those of the next. */
async function filled(): Promise<SidelightDatabase> {
  const database = fresh();
  const origins: Origin[] = ['bundled', 'feed', 'collection'];
  const articles = origins.flatMap((origin, year) =>
    [1, 2, 3].map((day) =>
      corpusArticle(`${origin}:${day}`, {
        origin,
        published: { date: `202${year}-06-0${day}`, certainty: 'stated' },
        actors: [corpusActor('Odile Brandt')],
        terms: { harbour: 1 },
      }),
    ),
  );
  await putArticles(database, articles);
  return database;
}

const page = corpusArticle('page', { terms: { harbour: 1 } });
const idsOf = (articles: { id: string }[]) => articles.map(({ id }) => id).sort();

it('leaves out what is switched off, fills its place with others, and takes it in again', async () => {
  const database = await filled();
  const corpus = consultedCorpus(database);
  await switchCorpus(database, 'bundled', false);
  await switchCorpus(database, 'collection', false);
  expect(await switchedOff(database)).toEqual(['bundled', 'collection']);
  const feeds = ['feed:1', 'feed:2', 'feed:3'];
  expect(idsOf(await corpus.candidates(page, 3))).toEqual(feeds);
  const named = await corpus.naming(['odile brandt'], 2);
  expect(idsOf(named.get('odile brandt') ?? [])).toEqual(['feed:2', 'feed:3']);
  expect(await corpus.limits()).toMatchObject({ articles: 3, from: '2021-06-01', to: '2021-06-03' });
  await switchCorpus(database, 'bundled', true);
  expect(idsOf(await corpus.candidates(page, 9))).toHaveLength(6);
  expect(await corpus.limits()).toMatchObject({ articles: 6, from: '2020-06-01', to: '2021-06-03' });
  await switchCorpus(database, 'collection', true);
  expect(await corpus.limits()).toMatchObject({ articles: 9, from: '2020-06-01', to: '2022-06-03' });
});

it('gives the articles of one corpus, switched off or not', async () => {
  const database = await filled();
  await switchCorpus(database, 'collection', false);
  const { articles, next } = await corpusPage(database, 'collection', '');
  expect(idsOf(articles)).toEqual(['collection:1', 'collection:2', 'collection:3']);
  expect(next).toBeNull();
  expect(idsOf((await corpusPage(database, 'collection', 'collection:2')).articles)).toEqual([
    'collection:3',
  ]);
});
