import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../reading/types.ts';
import { figuresIn } from './read-figures.ts';

/** Sentences of our own about news of all kinds, one a line, with all their figures and some of what they mean. */
const NEWS = readFileSync(new URL('news-figures.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; figures: Partial<Figure>[] });

describe('figures in the news', () => {
  it.each(NEWS)('$text', ({ text, figures }) => {
    expect(figuresIn(text)).toMatchObject(figures);
  });
});
