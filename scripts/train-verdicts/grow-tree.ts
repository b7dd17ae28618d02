import type { Binned } from './binned.ts';

/** How many leaves a tree has at most, and how many examples a leaf at least. */
const MOST_LEAVES = 12;
const LEAST_EXAMPLES = 15;
/** How dear what a leaf says is. */
const PENALTY = 3;

/** How the loss changes with what is said of each example: its first and second derivatives. */
export interface Slopes {
  first: Float64Array;
  second: Float64Array;
}

/** A tree, or a part of one. A leaf has examples and what it says, all others ask for an evidence. */
export interface Grown {
  examples: Int32Array;
  says: number;
  split?: { evidence: number; cut: number; upTo: Grown; more: Grown };
}

interface Bud {
  node: Grown;
  gain: number;
  evidence: number;
  /** The last range, counted within the evidence, of the first branch. */
  bin: number;
}

/**
 * Grows one regression tree by Newton steps, always where it gains most (Friedman 2001; leaf-wise over histograms as
 * in LightGBM, Ke et al. 2017).
 */
export function growTree(data: Binned, slopes: Slopes): Grown {
  const root = leaf(
    Int32Array.from(data.rows, (_, at) => at),
    slopes,
  );
  const buds = [budOf(root, data, slopes)];
  for (let leaves = 1; leaves < MOST_LEAVES; leaves++) {
    buds.sort((a, b) => a.gain - b.gain);
    const bud = buds.pop();
    if (!bud || bud.gain <= 0) break;
    const column = data.columns[bud.evidence] as Uint8Array;
    const isUpTo = (example: number) => (column[example] as number) <= bud.bin;
    const upTo = leaf(bud.node.examples.filter(isUpTo), slopes);
    const more = leaf(
      bud.node.examples.filter((example) => !isUpTo(example)),
      slopes,
    );
    const cut = data.cuts[bud.evidence]?.[bud.bin] as number;
    bud.node.split = { evidence: bud.evidence, cut, upTo, more };
    buds.push(budOf(upTo, data, slopes), budOf(more, data, slopes));
  }
  return root;
}

function leaf(examples: Int32Array, { first, second }: Slopes): Grown {
  let [slope, curve] = [0, 0];
  for (const example of examples) {
    slope += first[example] as number;
    curve += second[example] as number;
  }
  return { examples, says: -slope / (curve + PENALTY) };
}

/** The best split of a leaf; its gain is 0 where none is allowed. */
function budOf(node: Grown, data: Binned, slopes: Slopes): Bud {
  const sums = sumsOf(node.examples, data, slopes);
  let best: Bud = { node, gain: 0, evidence: 0, bin: 0 };
  for (let evidence = 0; evidence < data.names.length; evidence++) {
    const from = data.starts[evidence] as number;
    const to = data.starts[evidence + 1] as number;
    const left = [0, 0, 0] as Sum;
    for (let range = from; range < to - 1; range++) {
      add(left, sumAt(sums, range), 1);
      if (left[2] < LEAST_EXAMPLES) continue;
      const right = [...sums.whole] as Sum;
      add(right, left, -1);
      if (right[2] < LEAST_EXAMPLES) break;
      const gain = merit(left) + merit(right) - merit(sums.whole);
      if (gain > best.gain) best = { node, gain, evidence, bin: range - from };
    }
  }
  return best;
}

/** First derivatives, second ones and examples, added up. */
type Sum = [first: number, second: number, examples: number];

const merit = ([first, second]: Sum) => (first * first) / (second + PENALTY);

function add(to: Sum, sum: Sum, sign: 1 | -1): void {
  to[0] += sign * sum[0];
  to[1] += sign * sum[1];
  to[2] += sign * sum[2];
}

interface Sums {
  whole: Sum;
  first: Float64Array;
  second: Float64Array;
  examples: Float64Array;
}

const sumAt = ({ first, second, examples }: Sums, range: number): Sum => [
  first[range] as number,
  second[range] as number,
  examples[range] as number,
];

/** Adds up the examples of each range. Most evidence is absent, so what is in the range of nothing is what is left over. */
function sumsOf(examples: Int32Array, { rows, starts, zeros }: Binned, slopes: Slopes): Sums {
  const ranges = starts.at(-1) as number;
  const [first, second, count] = [
    new Float64Array(ranges),
    new Float64Array(ranges),
    new Float64Array(ranges),
  ];
  const whole: Sum = [0, 0, 0];
  for (const example of examples) {
    const [slope, curve] = [slopes.first[example] as number, slopes.second[example] as number];
    add(whole, [slope, curve, 1], 1);
    for (const range of rows[example] as Int32Array) {
      first[range] = (first[range] as number) + slope;
      second[range] = (second[range] as number) + curve;
      count[range] = (count[range] as number) + 1;
    }
  }
  const sums = { whole, first, second, examples: count };
  for (const [evidence, zero] of zeros.entries()) {
    const rest = [...whole] as Sum;
    for (let range = starts[evidence] as number; range < (starts[evidence + 1] as number); range++)
      if (range !== zero) add(rest, sumAt(sums, range), -1);
    [first[zero], second[zero], count[zero]] = rest;
  }
  return sums;
}
