import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusFigure } from '../../../context/types.ts';
import { changedFigures } from '../../../context/versions/changed-figures.ts';

function figure(value: number, counts: string, sentence: string): CorpusFigure {
  const text = String(value);
  const start = sentence.indexOf(text);
  return {
    id: `${value} ${counts}`,
    min: value,
    max: value,
    approx: null,
    unit: null,
    text,
    counts,
    kind: 'count',
    action: null,
    actors: [],
    place: null,
    asOf: null,
    claimedBy: null,
    modality: 'asserted',
    passage: { text: sentence, focus: start < 0 ? null : { start, end: start + text.length } },
  };
}

const bakers = figure(38, 'bakers', 'At four in the morning 38 bakers walked out into Mill Lane.');
const more = figure(52, 'bakers', 'At four in the morning 52 bakers walked out into Mill Lane.');
const years = figure(61, 'years', 'The ovens stayed cold for the first time in 61 years.');

describe('figures that changed', () => {
  it('names a value that was put in another’s place', () => {
    expect(changedFigures([bakers, years], [years, more])).toEqual([{ before: bakers, after: more }]);
  });

  it('tells what came from what went', () => {
    const miles = figure(14, 'miles', 'Kitchens would be supplied from Lower Samplewick, 14 miles away.');
    expect(changedFigures([years, miles], [bakers])).toEqual([
      { before: null, after: bakers },
      { before: years, after: null },
      { before: miles, after: null },
    ]);
  });

  it('finds nothing where a figure is only said again, or moved', () => {
    const again = figure(38, 'bakers', 'The 38 bakers were back by noon.');
    expect(changedFigures([bakers], [again, bakers])).toEqual([]);
  });

  it('does not set people beside money', () => {
    const paid = { ...more, kind: 'money' as const, unit: 'GBP' };
    expect(changedFigures([bakers], [paid])).toEqual([
      { before: null, after: paid },
      { before: bakers, after: null },
    ]);
  });

  it('names each figure of both texts at most once', () => {
    const anyFigure = fc
      .tuple(fc.nat({ max: 9 }), fc.constantFrom('bakers', 'miles', ''), fc.lorem({ maxCount: 6 }))
      .map(([value, counts, sentence]) => figure(value, counts, `${value} ${sentence}`));
    fc.assert(
      fc.property(fc.array(anyFigure), fc.array(anyFigure), (before, after) => {
        const changes = changedFigures(before, after);
        for (const side of ['before', 'after'] as const) {
          const named = changes.flatMap((change) => change[side] ?? []);
          expect(new Set(named).size).toBe(named.length);
        }
      }),
    );
  });
});
