import { describe, expect, it } from 'vitest';
import { figureIndex } from '../../context/corpus-article.ts';
import { tell } from './articles.ts';

const { corpusArticle, reading } = tell({
  id: 'flood',
  headline: 'River bursts its banks at Oss',
  text: 'The river burst its banks at Oss on Monday. Mayor Ilse Marn said 14 people drowned.\n\nMarn asked for help.',
  date: '2031-05-05',
  actors: { person: ['Ilse Marn', 'Marn'], place: ['Oss'] },
});

describe('corpusArticleOf', () => {
  it('keeps a figure with the sentence it stands in, and where', () => {
    const [figure] = corpusArticle.figures;
    expect(figure).toMatchObject({ min: 14, max: 14, text: expect.stringContaining('14') });
    const { text, focus } = figure?.passage ?? { text: '', focus: null };
    expect(text).toBe('Mayor Ilse Marn said 14 people drowned.');
    expect(text.slice(focus?.start, focus?.end)).toBe(figure?.text);
  });

  it('can find the Reading’s figure again', () => {
    const [figure] = corpusArticle.figures;
    expect(reading.figures[figureIndex(figure?.id ?? '')]?.text).toBe(figure?.text);
  });

  it('counts content words of headline and text', () => {
    expect(corpusArticle.terms).toMatchObject({ river: 2, burst: 2, drown: 1, marn: 2 });
    expect(corpusArticle.terms).not.toHaveProperty('the');
  });

  it('keeps the opening as summary and no full text', () => {
    const long = tell({ id: 'long', text: `First things first. ${'It rained on and on. '.repeat(60)}` });
    expect(long.corpusArticle.summary.length).toBeLessThan(330);
    expect(long.corpusArticle.summary).toMatch(/\.$/);
  });

  it('survives words that are names of object properties', () => {
    const { terms } = tell({
      id: 'odd',
      text: 'The constructor met a prototype of hasOwnProperty.',
    }).corpusArticle;
    expect(terms).toMatchObject({ constructor: 1, prototyp: 1 });
  });

  it('reads an empty text as an article without facts', () => {
    expect(tell({ id: 'empty', text: '' }).corpusArticle).toMatchObject({
      figures: [],
      events: [],
      summary: '',
      terms: {},
    });
  });
});
