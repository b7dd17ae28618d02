import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '../../../../context/compare/weigh/probabilities.ts';
import { AMOUNT_STEP, readTrees } from '../../../../context/compare/weigh/trees.ts';
import { VERDICTS } from '../../../../context/compare/weigh/verdicts.ts';
import type { Grown } from '../../../../scripts/train-verdicts/grow-tree.ts';
import { writeTrees } from '../../../../scripts/train-verdicts/write-trees.ts';
import { SCALES } from '../../scales.ts';
import { asking, openTrees, saying } from './grown.ts';

const NAMES = ['always', 'days apart', 'équal'];
const leaf = fc.integer({ min: -9, max: 9 }).map((says) => saying(says / 4));
const { tree } = fc.letrec<{ tree: Grown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.nat(NAMES.length - 1), fc.integer({ min: -40, max: 900 }), tie('tree'), tie('tree'))
      .map(([evidence, steps, upTo, more]) => asking(evidence, steps * AMOUNT_STEP, upTo, more)),
  ),
}));

/** What a tree says, followed as it was grown. */
function followed({ says, split }: Grown, amounts: number[]): number {
  if (!split) return says;
  return followed((amounts[split.evidence] ?? 0) > split.cut ? split.more : split.upTo, amounts);
}

describe('the table of trees', () => {
  it('is read as it was written: every tree leads where it led', () => {
    const rounds = fc.array(fc.array(tree, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    const amounts = fc.array(fc.double({ min: -1, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rounds, amounts, (given, found) => {
        const evidence = new Map(NAMES.map((name, at) => [name, found[at] as number]));
        const scores = VERDICTS.map((_, column) =>
          given.reduce((sum, round) => sum + followed(round[column] as Grown, found), 0),
        );
        const whole = scores.reduce((sum, score) => sum + Math.exp(score), 0);
        const said = probabilitiesOf(evidence, openTrees(NAMES, given.flat()));
        for (const [column, { probability }] of said.entries())
          expect(probability).toBeCloseTo(Math.exp(scores[column] as number) / whole, 6);
      }),
    );
  });

  it('is refused when it is cut short, or when its trees are not whole', () => {
    const of = (...trees: Grown[]) => writeTrees({ names: NAMES, trees }).buffer;
    const five = VERDICTS.map(() => saying(1));
    expect(() => readTrees(of(...five).slice(0, -3))).toThrow(RangeError);
    expect(() => readTrees(of(...five, saying(1)))).toThrow('as many trees');
    const beyond = asking(NAMES.length, 1, saying(1), saying(2));
    expect(() => readTrees(of(...five.slice(1), beyond))).toThrow('not whole');
  });

  it('asks for much evidence, each by its name', () => {
    expect(SCALES.trees.places.size).toBeGreaterThan(100);
    for (const name of SCALES.trees.places.keys()) expect(name).toMatch(/\S/);
    expect(SCALES.trees.roots.length).toBeGreaterThan(100);
  });
});
