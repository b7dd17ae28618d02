import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWordsOf } from '../../../context/compare/near-words.ts';
import type { CorpusFigure } from '../../../context/types.ts';

/** The words near the figure that stands between [[ and ]]. */
function near(marked: string): Set<number> {
  const text = marked.replace('[[', '').replace(']]', '');
  const focus = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  return of({ text, focus });
}

const of = (passage: CorpusFigure['passage']) =>
  nearWordsOf({ passage, text: '' } as Partial<CorpusFigure> as CorpusFigure);

describe('the words near a figure', () => {
  it('are the same whatever the number, the ending and the capitals', () => {
    expect(near('Police killed [[12 men]].')).toEqual(near('police kill [[7 men]].'));
    expect(near('Police killed [[12 men]].')).not.toEqual(near('Police killed [[twelve men]].'));
  });

  it('know their side and, nearest, their place', () => {
    const [before, behind] = [near('dead [[12]]'), near('[[12]] dead')];
    // The number alone is common to both.
    expect([...before].filter((word) => behind.has(word))).toHaveLength(1);
    expect(near('dead so far [[12]]')).not.toEqual(near('so far dead [[12]]'));
  });

  it('are few, and no word farther away is one', () => {
    const far = 'alas '.repeat(90);
    expect(near(`${far}there were then and here [[12]] of us and all ${far}`)).toEqual(
      near(`there were then and here [[12]] of us and all`),
    );
  });

  it('are none where the figure does not stand in its passage', () => {
    expect(of({ text: 'Nobody came.', focus: { start: -1, end: -1 } })).toEqual(new Set());
  });

  it('are found in any text', () => {
    const unicode = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(unicode, unicode, unicode, (before, figure, behind) => {
        const start = before.length;
        const words = of({
          text: before + figure + behind,
          focus: { start, end: start + figure.length },
        });
        for (const word of words) expect(word >>> 0).toBe(word);
      }),
    );
  });
});
