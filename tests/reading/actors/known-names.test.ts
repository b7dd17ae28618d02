import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKnownNames, knownNames } from '../../../reading/actors/known-names.ts';
import { sourceOf } from '../../../reading/source.ts';
import { articleOf } from '../article-of.ts';

const KNOWN = knownNames([
  { name: 'Sumy', kind: 'place' as const },
  { name: 'Sumy region', kind: 'place' as const },
  { name: 'Ada Lind', kind: 'person' as const },
  { name: 'EU', kind: 'organisation' as const },
]);

const source = (text: string) => sourceOf(articleOf(text, { language: 'de' }));

const named = (text: string) =>
  findKnownNames(source(text), KNOWN).map(({ name, mentions }) => [name, mentions.map(({ start }) => start)]);

describe('known names', () => {
  it('are found where they stand as whole words, the longest first', () => {
    expect(named('In Sumy und der Sumy region, nicht in Sumyhausen, wartet Ada Lind.')).toEqual([
      ['Sumy', [3]],
      ['Sumy region', [16]],
      ['Ada Lind', [57]],
    ]);
  });

  it('are left alone when they are too short, and are one actor wherever they stand', () => {
    expect(named('Ada Lind lobt die EU. Ada Lind geht.')).toEqual([['Ada Lind', [0, 22]]]);
  });

  it('never overlap and always say what stands there', () => {
    const words = fc.constantFrom('Sumy', 'region', 'Ada', 'Lind', 'x', ',', '\u200b');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        const spans = findKnownNames(source(text), KNOWN)
          .flatMap(({ mentions }) => mentions)
          .sort((a, b) => a.start - b.start);
        spans.forEach((span, i) => {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});
