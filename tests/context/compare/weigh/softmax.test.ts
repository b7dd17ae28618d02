import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '../../../../context/compare/weigh/softmax.ts';

const WEIGHTS = new Map([
  ['equal', [2, -1, 0, 0, 0]],
  ['far', [-4, 3, 0, 1, 0]],
]);
const of = (evidence: [string, number][]) =>
  Object.fromEntries(
    probabilitiesOf(new Map(evidence), WEIGHTS).map(({ verdict, probability }) => [verdict, probability]),
  );

describe('probabilitiesOf', () => {
  it('thinks all verdicts alike where nothing speaks', () => {
    expect(Object.values(of([['unheard of', 3]]))).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('weighs evidence by its amount, and stays finite', () => {
    expect(of([['equal', 1]]).agree).toBeGreaterThan(0.5);
    expect(
      of([
        ['equal', 1],
        ['far', 2],
      ]).conflict,
    ).toBeGreaterThan(0.9);
    const extreme = Object.values(of([['far', 1e6]]));
    expect(extreme.every(Number.isFinite)).toBe(true);
    expect(extreme.reduce((sum, each) => sum + each)).toBeCloseTo(1);
  });
});
