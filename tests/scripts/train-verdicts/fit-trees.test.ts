import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '../../../context/compare/weigh/probabilities.ts';
import { readTrees } from '../../../context/compare/weigh/trees.ts';
import type { VerdictKind } from '../../../context/types.ts';
import type { Example } from '../../../scripts/train-verdicts/examples.ts';
import { fitTrees } from '../../../scripts/train-verdicts/fit-trees.ts';
import { writeTrees } from '../../../scripts/train-verdicts/write-trees.ts';

type Given = [label: VerdictKind, evidence: Record<string, number>];

const example = ([label, evidence]: Given, at: number) =>
  ({
    label,
    topic: `${at}`,
    chain: 'agree',
    evidence: new Map(Object.entries(evidence).filter(([, amount]) => amount !== 0)),
    weight: 1,
  }) as Partial<Example> as Example;

/** Four kinds of pairs, forty of each: what a name in common means hangs on whether the numbers are far apart. */
const EXAMPLES = Array.from({ length: 40 }, (_, at): Given[] => [
  ['agree', { near: 1, names: (at % 5) + 1, noise: at % 2 }],
  ['unrelated', { near: 1, noise: at % 3 }],
  ['conflict', { names: (at % 5) + 1, noise: at % 2 }],
  ['different-scope', { noise: at % 3 }],
])
  .flat()
  .map(example);
const trees = readTrees(writeTrees(fitTrees(EXAMPLES)).buffer);
const likeliest = (evidence: Record<string, number>) =>
  probabilitiesOf(new Map(Object.entries(evidence)), trees).reduce((best, one) =>
    one.probability > best.probability ? one : best,
  );

describe('fitTrees', () => {
  it('learns what two kinds of evidence mean together', () => {
    expect(likeliest({ near: 1, names: 2 })).toMatchObject({ verdict: 'agree' });
    expect(likeliest({ near: 1 })).toMatchObject({ verdict: 'unrelated' });
    expect(likeliest({ names: 4 })).toMatchObject({ verdict: 'conflict' });
    expect(likeliest({})).toMatchObject({ verdict: 'different-scope' });
    const kinds: Record<string, number>[] = [{ near: 1, names: 2 }, { near: 1 }, { names: 4 }, {}];
    for (const kind of kinds) expect(likeliest(kind).probability).toBeGreaterThan(0.8);
  });

  it('asks for nothing that hardly any example has', () => {
    expect([...trees.places.keys()]).toEqual(['names', 'near', 'noise']);
    const rare = fitTrees([...EXAMPLES, example(['update', { seldom: 1 }], 999)]);
    expect(rare.names).not.toContain('seldom');
  });
});
