import { describe, expect, it } from 'vitest';
import { aboutStory } from '../../../context/about/about-story.ts';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import { type Sketch, tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const ACTORS: Sketch['actors'] = { person: ['Ilse Marn'], place: ['Velmora'] };
const first = tell({
  id: 'first',
  headline: 'Earthquake shakes Velmora before dawn',
  text: 'An earthquake shook the town of Velmora before dawn. The earthquake killed 14 people in Velmora, rescuers said. It damaged about 1,200 houses in Velmora. Mayor Ilse Marn asked the army for tents.',
  date: '2031-03-04',
  publisher: 'Harbor Post',
  actors: ACTORS,
}).corpusArticle;
const second = tell({
  id: 'second',
  headline: 'Velmora earthquake: houses fall before dawn',
  text: 'The earthquake that shook Velmora before dawn damaged 1,180 homes in Velmora, the council said. It killed 21 people in Velmora, according to Ilse Marn.',
  date: '2031-03-04',
  publisher: 'Delta Wire',
  actors: ACTORS,
}).corpusArticle;
const fillers = Array.from(
  { length: 25 },
  (_, at) =>
    tell({ id: `f${at}`, text: `Council ${at} debated hedges, parking and lamp posts at length.` })
      .corpusArticle,
);
const copy = { ...second, id: 'copy', publisher: 'Delta Mirror' };
const corpus = memoryCorpus([first, second, copy, ...fillers]);

describe('aboutStory', () => {
  it('gathers who tells the event, copies folded', async () => {
    const { article, tellings } = await aboutStory(first, corpus, SCALES, []);
    expect(article.id).toBe('first');
    expect(tellings).toHaveLength(1);
    const [telling] = tellings;
    expect([telling?.article.id, ...(telling?.copies.map(({ id }) => id) ?? [])].sort()).toEqual([
      'copy',
      'second',
    ]);
  });

  it('sets each quantity once, with the values of all articles', async () => {
    const { figures, actors } = await aboutStory(first, corpus, SCALES, []);
    const values = figures.map(({ rows }) => rows.map(({ figure }) => figure.text));
    expect(values).toContainEqual([expect.stringContaining('14'), expect.stringContaining('21')]);
    expect(figures.every(({ rows }) => rows.every(({ article }) => article !== null))).toBe(true);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ilse Marn', 'Velmora']));
  });

  it('puts no event on the timeline that a page would have to tell', async () => {
    const { events } = await aboutStory(first, corpus, SCALES, []);
    expect(events.flatMap(({ tellings }) => tellings).every(({ article }) => article !== null)).toBe(true);
  });

  it('leaves out what the reader called another event', async () => {
    const apart = [second, copy].map(({ id }) => ({
      kind: 'not-the-same-event' as const,
      a: 'first',
      b: id,
    }));
    expect((await aboutStory(first, corpus, SCALES, apart)).tellings).toEqual([]);
  });
});
