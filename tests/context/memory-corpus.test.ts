import { describe, expect, it } from 'vitest';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import { tell } from './articles.ts';

const flood = tell({
  id: 'flood',
  text: 'A flood at Oss drowned cattle along the river.',
  date: '2031-05-05',
  actors: { place: ['Oss'] },
}).corpusArticle;
const later = tell({
  id: 'later',
  text: 'The flood at Oss has gone, and the river is calm.',
  date: '2031-05-09',
  actors: { place: ['Oss'] },
}).corpusArticle;
const opera = tell({ id: 'opera', text: 'The opera opens with a comedy.', date: '2030-01-01' }).corpusArticle;
const corpus = memoryCorpus([flood, later, opera]);

describe('memoryCorpus', () => {
  it('finds candidates by shared words, best first, never the article itself', async () => {
    const found = await corpus.candidates(flood, 10);
    expect(found.map(({ id }) => id)).toEqual(['later']);
  });

  it('gives no more than asked for', async () => {
    expect(await corpus.candidates(flood, 0)).toEqual([]);
  });

  it('finds articles by folded name, newest first', async () => {
    const found = await corpus.naming(['oss', 'brel'], 5);
    expect(found.get('oss')?.map(({ id }) => id)).toEqual(['later', 'flood']);
    expect(found.get('brel')).toEqual([]);
  });

  it('knows in how many articles a term occurs', async () => {
    expect(await corpus.documentFrequencies(['flood', 'opera', 'none', 'constructor'])).toEqual(
      new Map([
        ['flood', 2],
        ['opera', 1],
        ['none', 0],
        ['constructor', 0],
      ]),
    );
  });

  it('states its limits', async () => {
    expect(await corpus.limits()).toEqual({
      articles: 3,
      fromFeeds: 0,
      from: '2030-01-01',
      to: '2031-05-09',
    });
    expect(await memoryCorpus([]).limits()).toEqual({ articles: 0, fromFeeds: 0, from: null, to: null });
  });
});
