import { describe, expect, it } from 'vitest';
import { articleText } from '../../../reading/article-text.ts';
import { generateCorpus } from './generate-corpus.ts';
import { generateText } from './generate-text.ts';
import { VOCABULARY, wordOf } from './lexicon.ts';
import { seeded, zipfian } from './random.ts';

describe('generateCorpus', () => {
  const { articles, stories } = generateCorpus(7, 300);

  it('gives the same corpus for the same seed, and another for another', () => {
    expect(generateCorpus(7, 300).articles).toEqual(articles);
    expect(generateCorpus(8, 300).articles).not.toEqual(articles);
  });

  it('begins a larger corpus with the smaller one', () => {
    expect(generateCorpus(7, 400).articles.slice(0, 300)).toEqual(articles);
  });

  it('has as many articles as asked for, each with an id of its own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(300);
  });

  it('tells stories several times, with the same place and a growing toll', () => {
    const told = stories.find((story) => story.articles > 3);
    const tellings = articles.filter(({ id }) => id.startsWith(`generated:${told?.id}:`));
    expect(tellings.length).toBeGreaterThan(3);
    expect(new Set(tellings.map(({ actors }) => actors[0]?.name)).size).toBe(1);
    const tolls = tellings.map(({ figures }) => figures[0]?.min ?? 0);
    expect(tolls.at(-1)).toBeGreaterThan(tolls[0] as number);
  });

  it('marks each figure where it stands in its passage', () => {
    for (const { figures } of articles)
      for (const { text, passage } of figures)
        expect(passage.text.slice(passage.focus?.start, passage.focus?.end)).toBe(text);
  });
});

describe('generateText', () => {
  const story = generateCorpus(7, 10).stories[0];
  if (!story) throw new Error('A corpus has stories.');

  it.each([200, 1000])('writes about %d words, the same for the same seed', (words) => {
    const article = generateText(story, words, 3);
    const written = articleText(article).split(/\s+/).length;
    expect(written).toBeGreaterThanOrEqual(words);
    expect(written).toBeLessThan(words + 120);
    expect(generateText(story, words, 3)).toEqual(article);
  });

  it('names the story’s place and people', () => {
    const text = articleText(generateText(story, 1000, 3));
    for (const name of [story.place, story.organisation]) expect(text).toContain(name);
  });
});

describe('the words', () => {
  it('are all different', () => {
    const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
    expect(new Set(words).size).toBe(VOCABULARY);
  });

  it('are drawn by Zipf’s law: the first far oftener than the hundredth, all within the vocabulary', () => {
    const random = seeded(1);
    const draw = zipfian(1000);
    const counts = new Array<number>(1000).fill(0);
    for (let at = 0; at < 50_000; at++) (counts[draw(random)] as number)++;
    expect(counts[0]).toBeGreaterThan(5 * (counts[100] as number));
    expect(counts.reduce((sum, count) => sum + count)).toBe(50_000);
    expect(counts.slice(500).some((count) => count > 0)).toBe(true);
  });
});
