import { describe, expect, it } from 'vitest';
import { aboutActor } from '../../../context/about/about-actor.ts';
import type { AskedActor } from '../../../context/about/types.ts';
import type { Correction } from '../../../context/corrections.ts';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const toll = tell({
  id: 'toll',
  text: 'The earthquake killed 14 people in Velmora, Ilse Marn said. The mayor asked the army for tents on 5 March 2031.',
  date: '2031-03-04',
  publisher: 'Harbor Post',
  actors: { person: ['Ilse Marn'], place: ['Velmora'] },
  roles: { 'Ilse Marn': 'mayor of Velmora' },
}).corpusArticle;
const later = tell({
  id: 'later',
  text: 'The earthquake killed 21 people in Velmora, Marn said. Orrin Vale, who led the rescuers, agreed.',
  date: '2031-04-02',
  publisher: 'Delta Wire',
  actors: { person: ['Marn', 'Orrin Vale'], place: ['Velmora'] },
  roles: { Marn: 'who runs for governor' },
}).corpusArticle;
const namesake = tell({
  id: 'namesake',
  text: 'Tova Marn won the regatta.',
  date: '2031-05-01',
  actors: { person: ['Tova Marn'] },
}).corpusArticle;
const marn = (article: typeof toll) => article.actors.find(({ kind }) => kind === 'person')?.id ?? '';
/** Which figures are whose is the reading room's business; here both tolls are the mayor's. */
for (const article of [toll, later]) for (const figure of article.figures) figure.actors = [marn(article)];

const fillers = Array.from(
  { length: 20 },
  (_, at) => tell({ id: `f${at}`, text: `Council ${at} debated hedges and parking.` }).corpusArticle,
);
const withAlias = {
  ...toll,
  actors: toll.actors.map((one) => ({ ...one, aliases: one.kind === 'person' ? ['Marn'] : [] })),
};
const corpus = memoryCorpus([withAlias, later, namesake, ...fillers]);
const MARN: AskedActor = { kind: 'person', name: 'Ilse Marn' };
const about = (corrected: Correction[] = [], asked = MARN) => aboutActor(asked, corpus, SCALES, corrected);

describe('aboutActor', () => {
  it('finds the articles by every name the first ones use, newest first, and leaves namesakes out', async () => {
    const { articles, names } = await about();
    expect(articles.map(({ id }) => id)).toEqual(['later', 'toll']);
    expect(names).toEqual([
      { name: 'Marn', articles: 2 },
      { name: 'Ilse Marn', articles: 1 },
    ]);
  });

  it('tells every role with the article that gives it, and coverage by month', async () => {
    const { roles, coverage } = await about();
    expect(roles.map(({ text, article }) => [text, article?.id])).toEqual([
      ['who runs for governor', 'later'],
      ['mayor of Velmora', 'toll'],
    ]);
    expect(coverage).toEqual([
      { month: '2031-03', articles: 1 },
      { month: '2031-04', articles: 1 },
    ]);
  });

  it('sets its figures side by side, each row with its article', async () => {
    const { figures } = await about();
    expect(figures.map(({ rows }) => rows.map(({ article, figure }) => [article?.id, figure.min]))).toEqual([
      [
        ['later', 21],
        ['toll', 14],
      ],
    ]);
  });

  it('counts who else is named, not the actor', async () => {
    const { companions } = await about();
    expect(companions.map(({ name, articles }) => [name, articles])).toEqual([
      ['Velmora', 2],
      ['Orrin Vale', 1],
    ]);
  });

  it('heeds the reader: not this person, and same as', async () => {
    const not: Correction = {
      kind: 'not-this-person',
      here: { article: 'later', name: 'Marn' },
      there: null,
    };
    expect((await about([not])).articles.map(({ id }) => id)).toEqual(['toll']);
    const same: Correction = {
      kind: 'same-as',
      here: { article: null, name: 'Ilse Marn' },
      there: { article: null, name: 'Tova Marn' },
    };
    expect((await about([same])).articles.map(({ id }) => id)).toContain('namesake');
  });

  it('says nothing of somebody nobody has written about', async () => {
    const nobody = await about([], { kind: 'person', name: 'Marta Lukyanenko' });
    expect(nobody).toMatchObject({ articles: [], roles: [], figures: [], alone: [], companions: [] });
  });
});
