import { ALWAYS } from '../../context/compare/weigh/evidence.ts';
import { VERDICTS } from '../../context/compare/weigh/weights.ts';
import type { Example } from './examples.ts';

/** How much one example of each verdict counts: the rarer are not to be lost. */
const CLASS_WEIGHT = { agree: 1, conflict: 1.2, update: 1.6, 'different-scope': 1, unrelated: 2.2 };
/** How dear large weights are. */
const PENALTY = 330;
/** Evidence that hardly ever varies is not blown up beyond this. */
const LEAST_SPREAD = 0.25;
const STEPS = 600;

const COLUMNS = VERDICTS.length;

/**
 * Softmax regression with a quadratic penalty, by Nesterov's accelerated gradient. Every evidence is first divided by
 * how much it varies, so that the penalty treats all alike.
 * @returns for each evidence its weight for each of VERDICTS
 */
export function fitWeights(examples: Example[]): Map<string, number[]> {
  const names = [...new Set(examples.flatMap(({ evidence }) => [...evidence.keys()]))].sort();
  const spread = spreadOf(names, examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => rowOf(example, index, spread));
  const rate = 1 / (greatestCurvature(rows, names.length) + PENALTY);
  let weights = new Float64Array(names.length * COLUMNS);
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = gradient(rows, ahead, names.indexOf(ALWAYS));
    const from = ahead;
    const next = weights.map((_, at) => (from[at] as number) - rate * (slope[at] as number));
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const [momentum, last] = [(pace - 1) / faster, weights];
    ahead = next.map((weight, at) => weight + momentum * (weight - (last[at] as number)));
    weights = next;
    pace = faster;
  }
  return new Map(
    names.map((name, at) => [
      name,
      VERDICTS.map((_, column) => (weights[at * COLUMNS + column] as number) / (spread[at] as number)),
    ]),
  );
}

/** An example's evidence by index, scaled. */
interface Row {
  at: Int32Array;
  amounts: Float64Array;
  label: number;
  importance: number;
}

function rowOf({ evidence, label, weight }: Example, index: Map<string, number>, spread: Float64Array): Row {
  const entries = [...evidence].map(([name, amount]) => [index.get(name) as number, amount] as const);
  return {
    at: Int32Array.from(entries, ([at]) => at),
    amounts: Float64Array.from(entries, ([at, amount]) => amount / (spread[at] as number)),
    label: VERDICTS.indexOf(label),
    importance: weight * CLASS_WEIGHT[label],
  };
}

/** The standard deviation of each evidence. */
function spreadOf(names: string[], examples: Example[]): Float64Array {
  return Float64Array.from(names, (name) => {
    const amounts = examples.map(({ evidence }) => evidence.get(name) ?? 0);
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / amounts.length;
    return Math.max(LEAST_SPREAD, Math.sqrt(variance));
  });
}

/** @param free the index of the evidence that is not penalised: what is always there */
function gradient(rows: Row[], weights: Float64Array, free: number): Float64Array {
  const slope = weights.map((weight, cell) => (Math.floor(cell / COLUMNS) === free ? 0 : weight * PENALTY));
  const scores = new Float64Array(COLUMNS);
  for (const { at, amounts, label, importance } of rows) {
    scores.fill(0);
    for (let i = 0; i < at.length; i++)
      for (let column = 0; column < COLUMNS; column++)
        scores[column] =
          (scores[column] as number) + weightAt(weights, at[i], column) * (amounts[i] as number);
    const most = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - most));
    const sum = parts.reduce((sum, part) => sum + part, 0);
    for (let column = 0; column < COLUMNS; column++) {
      const error = importance * ((parts[column] as number) / sum - (column === label ? 1 : 0));
      for (let i = 0; i < at.length; i++) {
        const cell = (at[i] as number) * COLUMNS + column;
        slope[cell] = (slope[cell] as number) + error * (amounts[i] as number);
      }
    }
  }
  return slope;
}

function weightAt(weights: Float64Array, at: number | undefined, column: number): number {
  return weights[(at as number) * COLUMNS + column] as number;
}

/** A bound of the steepest change of the gradient: half of the largest eigenvalue of the rows' squares (power method). */
function greatestCurvature(rows: Row[], size: number): number {
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size);
    for (const { at, amounts, importance } of rows) {
      let along = 0;
      for (let i = 0; i < at.length; i++)
        along += (amounts[i] as number) * (direction[at[i] as number] as number);
      for (let i = 0; i < at.length; i++)
        next[at[i] as number] =
          (next[at[i] as number] as number) + importance * along * (amounts[i] as number);
    }
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return length / 2;
}
