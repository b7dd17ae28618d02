import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextMark, textRuns } from '../../components/library/reader/text-runs.ts';

describe('a text cut at its marks', () => {
  it('keeps each mark with its words, also across paragraphs', () => {
    const marks: TextMark[] = [
      { kind: 'highlight', id: 'h', start: 4, end: 12 },
      { kind: 'actor', id: 'a', start: 0, end: 5 },
    ];
    expect(textRuns(['Brandt', 'spoke'], marks)).toEqual([
      [
        { words: 'Bran', actor: 'a', highlight: null },
        { words: 'd', actor: 'a', highlight: 'h' },
        { words: 't', actor: null, highlight: 'h' },
      ],
      [
        { words: 'spok', actor: null, highlight: 'h' },
        { words: 'e', actor: null, highlight: null },
      ],
    ]);
  });

  it('loses no word, whatever is marked', () => {
    const span = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));
    const mark = fc.tuple(span, fc.constantFrom('actor' as const, 'highlight' as const), fc.string());
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }), fc.array(mark), (texts, all) => {
        const marks = all.map(([[a, b], kind, id]) => ({
          kind,
          id,
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const runs = textRuns(texts, marks);
        expect(runs.map((cut) => cut.map(({ words }) => words).join(''))).toEqual(texts);
      }),
    );
  });
});
