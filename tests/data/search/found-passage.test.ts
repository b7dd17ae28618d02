import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../data/search/fold.ts';
import { foundPassage } from '../../../data/search/found-passage.ts';
import { matchedSpans } from '../../../data/search/matched-spans.ts';
import { parseQuery } from '../../../data/search/query.ts';

const TEXT = [
  'The mayor opened the line.',
  'Passengers of the ferry were thanked by the mayor of Łódź.',
  `${'It rained on and on, as it does there. '.repeat(12)}Then the ferry came about and turned back. ${'Nobody spoke of it again until the spring. '.repeat(12)}`,
].join('\n');
const passage = (typed: string) => foundPassage(parseQuery(typed), TEXT);

describe('the passage that a search has found', () => {
  it('is the first paragraph with most of its words', () => {
    expect(passage('mayor')).toBe('The mayor opened the line.');
    expect(passage('may ferry')).toBe('Passengers of the ferry were thanked by the mayor of Łódź.');
    expect(passage('"mayor of łodz" tag:sea -boat')).toBe(passage('ferry'));
  });

  it('is cut between words about the first that was found', () => {
    const cut = passage('"came about"') ?? '';
    expect(cut).toMatch(/^…(?:\S+ )+Then the ferry came about and turned back\. .*…$/);
    expect(cut.length).toBeLessThanOrEqual(222);
  });

  it('is none where only filters were asked for, or nothing of it stands there', () => {
    expect(passage('')).toBeNull();
    expect(passage('tag:mayor from:ferry')).toBeNull();
    expect(passage('-mayor')).toBeNull();
    expect(passage('zeppelin')).toBeNull();
    expect(passage('"may"')).toBeNull();
  });

  it('shows a word of the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(), (text, place) => {
        const words = folded(text.replaceAll('\n', ' ')).split(' ').filter(Boolean);
        const word = words[place % words.length];
        if (!word) return;
        const query = parseQuery(`"${word}"`);
        const found = foundPassage(query, text);
        if (found !== null) expect(matchedSpans(query, found).length).toBeGreaterThan(0);
      }),
    );
  });
});
