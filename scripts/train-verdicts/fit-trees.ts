import { VERDICTS } from '../../context/compare/weigh/verdicts.ts';
import { binned } from './binned.ts';
import { CLASS_WEIGHT } from './class-weight.ts';
import type { Example } from './examples.ts';
import { type Grown, growTree } from './grow-tree.ts';

const ROUNDS = 120;
/** How much of what a tree says is taken. */
const PACE = 0.07;

const COLUMNS = VERDICTS.length;

/** Trees that were fitted: one for each of VERDICTS, round after round, and the evidence they ask for. */
export interface Fitted {
  names: string[];
  trees: Grown[];
}

/**
 * Gradient boosting of the softmax loss (Friedman 2001): the first round says how frequent each verdict is, every other
 * one corrects what all before it have said together.
 */
export function fitTrees(examples: Example[]): Fitted {
  const data = binned(examples);
  const importance = Float64Array.from(examples, ({ label, weight }) => weight * CLASS_WEIGHT[label]);
  const labels = Uint8Array.from(examples, ({ label }) => VERDICTS.indexOf(label));
  const trees = frequencies(labels, importance);
  const scores = new Float64Array(examples.length * COLUMNS);
  for (let example = 0; example < examples.length; example++)
    scores.set(
      trees.map(({ says }) => says),
      example * COLUMNS,
    );
  for (let round = 0; round < ROUNDS; round++) {
    const probable = probabilities(scores);
    for (let column = 0; column < COLUMNS; column++) {
      const first = importance.map(
        (each, at) => each * ((probable[at * COLUMNS + column] as number) - Number(labels[at] === column)),
      );
      const second = importance.map((each, at) => {
        const p = probable[at * COLUMNS + column] as number;
        return each * p * (1 - p);
      });
      const tree = growTree(data, { first, second });
      for (const { examples: led, says } of leavesOf(tree))
        for (const example of led) {
          const cell = example * COLUMNS + column;
          scores[cell] = (scores[cell] as number) + PACE * says;
        }
      trees.push(slowed(tree));
    }
  }
  return { names: data.names, trees };
}

/** A tree for each verdict that says its logarithmic frequency. */
function frequencies(labels: Uint8Array, importance: Float64Array): Grown[] {
  const sums = VERDICTS.map(() => 0);
  for (const [at, label] of labels.entries())
    sums[label] = (sums[label] as number) + (importance[at] as number);
  const whole = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => ({ examples: new Int32Array(), says: Math.log(Math.max(sum, 1e-3) / whole) }));
}

function probabilities(scores: Float64Array): Float64Array {
  const probable = scores.map(Math.exp);
  for (let from = 0; from < probable.length; from += COLUMNS) {
    const row = probable.subarray(from, from + COLUMNS);
    const sum = row.reduce((sum, each) => sum + each, 0);
    row.forEach((each, at) => {
      row[at] = each / sum;
    });
  }
  return probable;
}

function leavesOf({ split, ...node }: Grown): Grown[] {
  return split ? [...leavesOf(split.upTo), ...leavesOf(split.more)] : [node];
}

/** The same tree saying as much of it as is taken; which examples led where is let go of. */
function slowed({ split, says }: Grown): Grown {
  const node = { examples: new Int32Array(), says: PACE * says };
  return split ? { ...node, split: { ...split, upTo: slowed(split.upTo), more: slowed(split.more) } } : node;
}
