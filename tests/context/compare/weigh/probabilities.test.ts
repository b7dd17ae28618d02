import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '../../../../context/compare/weigh/probabilities.ts';
import { asking, openTrees, saying } from './grown.ts';

const NOTHING = saying(0);
const TREES = openTrees(
  ['equal', 'far'],
  [
    // Equal numbers agree, unless they stand far apart.
    asking(0, 0.5, NOTHING, asking(1, 0.5, saying(3), saying(-3))),
    asking(1, 1.5, NOTHING, saying(5)),
    ...[NOTHING, NOTHING, NOTHING],
  ],
);
const of = (evidence: [string, number][]) =>
  Object.fromEntries(
    probabilitiesOf(new Map(evidence), TREES).map(({ verdict, probability }) => [verdict, probability]),
  );

describe('probabilitiesOf', () => {
  it('thinks all verdicts alike where nothing speaks', () => {
    expect(Object.values(of([['unheard of', 3]]))).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('goes by the amount of the evidence, and by what else there is', () => {
    expect(of([['equal', 1]]).agree).toBeGreaterThan(0.8);
    expect(of([['equal', 0.25]]).agree).toBe(0.2);
    expect(
      of([
        ['equal', 1],
        ['far', 1],
      ]).agree,
    ).toBeLessThan(0.02);
    expect(of([['far', 2]]).conflict).toBeGreaterThan(0.9);
  });

  it('stays finite, and gives shares of one', () => {
    const extreme = Object.values(of([['far', 1e9]]));
    expect(extreme.every(Number.isFinite)).toBe(true);
    expect(extreme.reduce((sum, each) => sum + each)).toBeCloseTo(1);
  });
});
