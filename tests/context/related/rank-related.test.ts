import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../context/corrections.ts';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import { foldCopies } from '../../../context/related/fold-copies.ts';
import { likenessOf } from '../../../context/related/likeness.ts';
import { nearnessToFirst } from '../../../context/related/nearness.ts';
import { rankRelated } from '../../../context/related/rank-related.ts';
import { rarityOf } from '../../../context/related/unit-vectors.ts';
import { tell } from '../articles.ts';

const DERAILMENT =
  'A freight train derailed near Oster and spilled chlorine into the harbour. Firefighters sealed the wagons while residents stayed indoors.';
const page = tell({
  id: 'page',
  headline: 'Freight train derails near Oster',
  text: DERAILMENT,
  date: '2029-10-10',
  actors: { place: ['Oster'] },
}).corpusArticle;
const second = tell({
  id: 'second',
  headline: 'Chlorine spill after train derails near Oster',
  text: 'Wagons of a freight train lay beside the harbour at Oster after it derailed; chlorine leaked and residents were told to stay indoors.',
  date: '2029-10-11',
  actors: { place: ['Oster'] },
}).corpusArticle;
const copy = tell({
  id: 'copy',
  headline: 'Freight train derails near Oster',
  text: `${DERAILMENT} (Wire)`,
  date: '2029-10-10',
  actors: { place: ['Oster'] },
}).corpusArticle;
const fair = tell({
  id: 'fair',
  headline: 'Book fair opens in Castra',
  text: 'The book fair opened with poetry and a brass band.',
  date: '2029-10-10',
}).corpusArticle;
const fillers = Array.from(
  { length: 30 },
  (_, at) =>
    tell({ id: `filler${at}`, text: `Council number ${at} debated parking, hedges and lamp posts.` })
      .corpusArticle,
);
const corpus = memoryCorpus([page, second, copy, fair, ...fillers]);

describe('rankRelated', () => {
  it('puts the same event first, with its reasons', async () => {
    const ranked = await rankRelated(page, corpus, 10);
    expect(
      ranked
        .slice(0, 2)
        .map(({ article }) => article.id)
        .sort(),
    ).toEqual(['copy', 'second']);
    const found = ranked.find(({ article }) => article.id === 'second');
    expect(found?.related.relation).toBe('same-event');
    expect(found?.related.reasons.map(({ key }) => key)).toEqual([
      'whySameEvent',
      'whySharedActors',
      'whyDaysLater',
    ]);
    expect(ranked.some(({ article }) => article.id === 'fair')).toBe(false);
  });

  it('obeys the reader who says that it is another event', async () => {
    const corrections = correctionsOf([{ kind: 'not-the-same-event', a: 'second', b: 'page' }]);
    const ranked = await rankRelated(page, corpus, 10, corrections);
    expect(ranked.find(({ article }) => article.id === 'second')?.related.relation).not.toBe('same-event');
  });

  it('takes the like years ago for background, not for the same story', async () => {
    const before = { ...second, published: { date: '2025-10-11', certainty: 'stated' as const } };
    const [found] = await rankRelated(page, memoryCorpus([page, before, fair, ...fillers]), 10);
    expect(found?.article.id).toBe('second');
    expect(found?.related.relation).toBe('same-actors');
  });

  it('finds nothing worth showing in a country that two stories share, but in a person', async () => {
    const about = (id: string, text: string, who: string[]) =>
      tell({ id, text, actors: { place: ['Norland'], person: who } }).corpusArticle;
    const harvest = about(
      'harvest',
      'Farmers in the south cut their barley three weeks early this summer after a dry spring; prices at the mills in Norland fell, said Ada Brook.',
      ['Ada Brook'],
    );
    const others = memoryCorpus([
      about(
        'opera',
        'The new opera house opened with a comedy on Friday; singers from all over Norland joined the orchestra on its wide stage beside the river.',
        [],
      ),
      about('chess', 'A chess prize of Norland went to Ada Brook.', ['Ada Brook']),
      ...fillers,
    ]);
    const shown = (await rankRelated(harvest, others, 10)).filter(
      ({ related }) => related.reasons.length > 0,
    );
    expect(shown.map(({ article }) => article.id)).toEqual(['chess']);
  });

  it('knows the same event among a handful of articles as among many', async () => {
    const [found] = await rankRelated(page, memoryCorpus([second, fair]), 10);
    expect(found?.related.relation).toBe('same-event');
    const rarity = (articles: number) => rarityOf(2, articles);
    expect(rarity(3)).toBe(rarity(100));
    expect(rarity(1000)).toBeGreaterThan(rarity(100));
  });

  it('folds near-copies under the best of them', async () => {
    const folded = foldCopies(await rankRelated(second, corpus, 10));
    const kept = folded.find(({ related }) => related.copies.length > 0);
    expect([kept?.article.id, kept?.related.copies[0]?.id].sort()).toEqual(['copy', 'page']);
  });
});

describe('nearnessToFirst', () => {
  it('reaches an article that shares words only with the neighbours', () => {
    const vector = (...terms: number[]) => ({ terms, weights: terms.map(() => 1 / Math.sqrt(terms.length)) });
    const [train, derail, chlorine, harbour, opera, comedy] = [0, 1, 2, 3, 5, 6];
    const likeness = likenessOf([
      vector(train, derail),
      vector(derail, chlorine),
      vector(chlorine, harbour),
      vector(opera, comedy),
    ]);
    const [first, neighbour, beyond, stranger] = nearnessToFirst(likeness);
    expect(first).toBe(0);
    expect(neighbour).toBeGreaterThan(beyond ?? 1);
    expect(beyond).toBeGreaterThan(0);
    expect(stranger).toBe(0);
  });

  it('gives nothing to an article that shares no word', () => {
    const likeness = likenessOf([
      { terms: [0], weights: [1] },
      { terms: [1], weights: [1] },
    ]);
    expect([...nearnessToFirst(likeness)]).toEqual([0, 0]);
  });
});
