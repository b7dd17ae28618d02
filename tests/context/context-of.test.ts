import { describe, expect, it } from 'vitest';
import { contextOf } from '../../context/context-of.ts';
import { type Correction, figureAt } from '../../context/corrections.ts';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import { type Sketch, tell } from './articles.ts';
import { SCALES } from './scales.ts';

const ACTORS: Sketch['actors'] = { person: ['Ilse Marn'], place: ['Velmora'] };
const page = tell({
  id: 'page',
  headline: 'Earthquake shakes Velmora before dawn',
  text: 'An earthquake shook the town of Velmora before dawn. The earthquake killed 14 people in Velmora, rescuers said. It damaged about 1,200 houses in Velmora. Mayor Ilse Marn asked the army for tents.',
  date: '2031-03-04',
  publisher: 'Harbor Post',
  actors: ACTORS,
});
const sameDay = tell({
  id: 'same-day',
  headline: 'Velmora earthquake: houses fall before dawn',
  text: 'The earthquake that shook Velmora before dawn damaged 1,180 homes in Velmora, the council said. It killed 21 people in Velmora, according to Ilse Marn. Rescuer Orrin Vale led the search; the Red Lantern Society sent 60 tents.',
  date: '2031-03-04',
  publisher: 'Delta Wire',
  actors: { ...ACTORS, person: ['Ilse Marn', 'Orrin Vale'], organisation: ['Red Lantern Society'] },
});
const nextDay = tell({
  id: 'next-day',
  headline: 'Death toll of Velmora earthquake rises',
  text: 'The death toll from the earthquake in Velmora rose to 31 on Wednesday. Orrin Vale said 90 people were injured when the earthquake shook the town before dawn. The army put up tents, said the Red Lantern Society.',
  date: '2031-03-05',
  publisher: 'Delta Wire',
  actors: { ...ACTORS, person: ['Orrin Vale'], organisation: ['Red Lantern Society'] },
});
const column = tell({
  id: 'column',
  headline: 'After the earthquake, Velmora needs better houses',
  text: 'Every earthquake asks Velmora the same question about its houses. I wish the mayor, Ilse Marn, would answer before the next dawn like this.',
  date: '2031-03-06',
  genre: 'opinion',
  actors: ACTORS,
});
const fillers = Array.from({ length: 25 }, (_, at) =>
  tell({ id: `filler${at}`, text: `Council ${at} debated hedges, parking and lamp posts at length.` }),
);
const corpus = memoryCorpus(
  [page, sameDay, nextDay, column, ...fillers].map(({ corpusArticle }) => corpusArticle),
);
const context = (corrections: Correction[] = []) =>
  contextOf(page.corpusArticle, page.reading, corpus, SCALES, corrections);

describe('contextOf', () => {
  it('asks the corpus once for each thing it needs to know', async () => {
    const asked: string[] = [];
    const noting = Object.fromEntries(
      Object.entries(corpus).map(([name, ask]) => [
        name,
        (...question: never[]) => {
          asked.push(name);
          return ask(...question);
        },
      ]),
    ) as unknown as typeof corpus;
    expect(await contextOf(page.corpusArticle, page.reading, noting, SCALES)).toEqual(await context());
    expect(asked.toSorted()).toEqual(Object.keys(corpus).toSorted());
  });

  it('ranks the same event and labels opinion', async () => {
    const { related } = await context();
    const sameEvent = related.filter(({ relation }) => relation === 'same-event');
    expect(sameEvent.map(({ article }) => article.id)).toEqual(
      expect.arrayContaining(['next-day', 'same-day']),
    );
    const order = ['same-event', 'same-story', 'same-actors'];
    const places = related.map(({ relation }) => order.indexOf(relation));
    expect(places).toEqual([...places].sort());
    expect(related.some(({ article }) => article.id.startsWith('filler'))).toBe(false);
    expect(related.find(({ article }) => article.id === 'column')?.article.genre).toBe('opinion');
  });

  it('sets each quantity beside the others, gravest first, one row group a quantity', async () => {
    const { figures } = await context();
    const dead = figures[0];
    expect(dead?.verdict.verdict).toBe('conflict');
    expect(dead?.rows.map((row) => [row.article?.id ?? null, row.verdict?.verdict ?? null])).toEqual([
      [null, null],
      ['same-day', 'conflict'],
      ['next-day', 'update'],
    ]);
    const houses = figures.find(({ verdict }) => verdict.verdict === 'agree');
    expect(houses?.rows[1]?.figure.text).toContain('1,180');
  });

  it('points back at the figure in the page', async () => {
    const { figures } = await context();
    const text = page.article.paragraphs.join('\n\n');
    expect(text.slice(figures[0]?.here.start, figures[0]?.here.end)).toContain('14');
  });

  it('links the page’s actors to other coverage', async () => {
    const { actors } = await context();
    const mayor = actors.find(({ name }) => name === 'Ilse Marn');
    expect(mayor).toMatchObject({ articles: 2, ambiguous: false });
    expect(mayor?.latest[0]?.id).toBe('column');
    expect(mayor?.coverage).toEqual([{ month: '2031-03', articles: 2 }]);
  });

  it('says what two others have and the page leaves out', async () => {
    const { omitted } = await context();
    const actors = omitted.filter(({ kind }) => kind === 'actor').map(({ text }) => text);
    expect(actors.sort()).toEqual(['Orrin Vale', 'Red Lantern Society']);
  });

  it('states the limits of the corpus', async () => {
    expect((await context()).limits).toEqual({
      articles: 29,
      fromFeeds: 0,
      from: '2031-03-04',
      to: '2031-03-06',
    });
  });

  it('answers for an empty corpus', async () => {
    const empty = await contextOf(page.corpusArticle, page.reading, memoryCorpus([]), SCALES);
    expect(empty).toMatchObject({ related: [], figures: [], omitted: [] });
    expect(empty.actors).toHaveLength(2);
  });
});

describe('the reader’s corrections', () => {
  const deadHere = page.corpusArticle.figures.find(({ min }) => min === 14);
  const deadThere = sameDay.corpusArticle.figures.find(({ min }) => min === 21);
  if (!deadHere || !deadThere) throw new Error('The sketches give both tolls.');

  it('takes a conflict back', async () => {
    const { figures } = await context([
      {
        kind: 'not-a-conflict',
        a: figureAt(sameDay.corpusArticle, deadThere),
        b: figureAt(page.corpusArticle, deadHere),
      },
    ]);
    expect(figures.some(({ verdict }) => verdict.verdict === 'conflict')).toBe(false);
  });

  it('leaves a wrong figure out', async () => {
    const { figures } = await context([
      { kind: 'wrong-figure', figure: figureAt(page.corpusArticle, deadHere) },
    ]);
    expect(figures.some(({ id }) => id === deadHere.id)).toBe(false);
  });

  it('drops articles of another event from comparison as conflicts', async () => {
    const { figures, related } = await context([{ kind: 'not-the-same-event', a: 'page', b: 'same-day' }]);
    expect(related.find(({ article }) => article.id === 'same-day')?.relation).not.toBe('same-event');
    expect(figures.some(({ verdict }) => verdict.verdict === 'conflict')).toBe(false);
  });

  it('unlinks a person, in one article or in all', async () => {
    const here = { article: 'page', name: 'Ilse Marn' };
    const in1 = await context([
      { kind: 'not-this-person', here, there: { article: 'column', name: 'Ilse Marn' } },
    ]);
    expect(in1.actors.find(({ name }) => name === 'Ilse Marn')?.articles).toBe(1);
    const inAll = await context([{ kind: 'not-this-person', here, there: null }]);
    expect(inAll.actors.find(({ name }) => name === 'Ilse Marn')?.articles).toBe(0);
  });

  it('links two names that are one person', async () => {
    const { actors } = await context([
      {
        kind: 'same-as',
        here: { article: null, name: 'Ilse Marn' },
        there: { article: null, name: 'Orrin Vale' },
      },
    ]);
    expect(actors.find(({ name }) => name === 'Ilse Marn')?.articles).toBe(3);
  });
});
