import { describe, expect, it } from 'vitest';
import { corpusArticleFrom, storedArticleOf } from '../../data/stored-article.ts';
import { generated } from './index/large-corpus.ts';

const articles = generated(3).map((article) => ({
  ...article,
  terms: { ...article.terms, constructor: 2, ['__proto__']: 1 },
}));

describe('a stored article', () => {
  it.each(articles)('gives back $id, also after the browser has copied it', (article) => {
    const stored = structuredClone(storedArticleOf(article, 7));
    expect(stored.number).toBe(7);
    const read = corpusArticleFrom(stored);
    expect({ ...read }).toEqual(article);
    expect(Object.keys(read)).not.toContain('termLists');
    expect(read.termLists).toEqual([Object.keys(article.terms), Object.values(article.terms)]);
    expect(structuredClone({ ...read })).toEqual(article);
  });

  it('is read once', () => {
    const read = corpusArticleFrom(storedArticleOf({ ...generated(1)[0], feed: 'The Lantern' } as never, 1));
    expect(read.actors).toBe(read.actors);
    expect(read.feed).toBe('The Lantern');
  });

  it.each(articles)('is read as an older index left it: $id', ({ terms, ...told }) => {
    const lists: [string[], number[]] = [Object.keys(terms), Object.values(terms)];
    expect(corpusArticleFrom({ ...told, number: 1, terms: lists })).toEqual({ ...told, terms });
    expect(corpusArticleFrom({ ...told, names: [], words: [], terms })).toEqual({ ...told, terms });
  });
});
