import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../cli/create-reader.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { articleOf } from './article-of.ts';

describe('read', () => {
  let read: (article: Article) => Reading;
  beforeAll(async () => {
    read = await createReader();
  });

  it('finds in an article that is not in English the names that it knows, and nothing else', () => {
    const text =
      'Ende Mai sprach Donald Trump mit Ada Musterfrau. Der Kreml zählte am 3. Mai 2025 rund 50.000 Soldaten vor Sumy.';
    for (const language of ['de', 'und']) {
      const { actors, ...rest } = read(articleOf(text, { language }));
      expect(actors.map(({ name }) => name)).toEqual(['Donald Trump', 'Sumy']);
      expect(rest).toEqual({ dates: [], figures: [], events: [] });
    }
  });

  it('reads as English what says so, or nothing', () => {
    const text = 'Russia sent 50,000 soldiers to the border on Monday, Mayor Ada Lind said.';
    for (const language of ['en', 'en-gb', 'EN', null]) {
      const reading = read(articleOf(text, { language }));
      expect(reading.actors.map(({ name }) => name)).toContain('Ada Lind');
      expect(reading.figures).toHaveLength(1);
    }
  });
});
