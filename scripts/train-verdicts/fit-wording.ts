import { VERDICTS } from '../../context/compare/weigh/verdicts.ts';
import { WEIGHT_STEP, WORDING_ROWS, type Wording, withWording } from '../../context/compare/weigh/wording.ts';
import { CLASS_WEIGHT } from './class-weight.ts';
import type { Example } from './examples.ts';

/** How dear large weights are. */
const PENALTY = 100;
const STEPS = 120;
/** Into how many parts the examples are cut, so that each is told what was learnt from the others. */
const PARTS = 6;
/** What an int8 holds. */
const MOST = 127;

const COLUMNS = VERDICTS.length;
/** The row behind all others is in every example and costs nothing: how frequent each verdict is. It is not kept. */
const CELLS = (WORDING_ROWS + 1) * COLUMNS;

/**
 * Softmax regression over the rows of words with a quadratic penalty, by Nesterov's accelerated gradient, rounded to
 * steps.
 */
export function fitWording(examples: Example[]): Wording {
  const lines = examples.map(lineOf);
  const rate = 1 / (greatestCurvature(lines) + PENALTY);
  let weights = new Float64Array(CELLS);
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeAt(ahead, lines);
    const from = ahead;
    const next = weights.map((_, cell) => (from[cell] as number) - rate * (slope[cell] as number));
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const [momentum, last] = [(pace - 1) / faster, weights];
    ahead = next.map((weight, cell) => weight + momentum * (weight - (last[cell] as number)));
    weights = next;
    pace = faster;
  }
  const steps = weights.subarray(0, WORDING_ROWS * COLUMNS);
  return Int8Array.from(steps, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / WEIGHT_STEP))));
}

/**
 * The examples with what their words say, each by weights fitted without its group (stacking, Wolpert 1992): weights
 * that have seen an example say too much of it.
 */
export function worded(examples: Example[]): Example[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const partOf = new Map(groups.map((group, at) => [group, at % PARTS]));
  const wordings = Array.from({ length: PARTS }, (_, part) =>
    fitWording(examples.filter(({ group }) => partOf.get(group) !== part)),
  );
  return examples.map((example) => {
    const wording = wordings[partOf.get(example.group) as number] as Wording;
    return { ...example, evidence: withWording(example.evidence, example.rows, wording) };
  });
}

/** An example as it is learnt from: its rows with the one that is in every example, how much it counts, its verdict. */
interface Line {
  rows: Int32Array;
  importance: number;
  label: number;
}

function lineOf({ rows, weight, label }: Example): Line {
  return {
    rows: Int32Array.of(...rows, WORDING_ROWS),
    importance: weight * CLASS_WEIGHT[label],
    label: VERDICTS.indexOf(label),
  };
}

function slopeAt(weights: Float64Array, lines: readonly Line[]): Float64Array {
  const slope = weights.map((weight, cell) => (cell < CELLS - COLUMNS ? weight * PENALTY : 0));
  const scores = new Float64Array(COLUMNS);
  for (const { rows, importance, label } of lines) {
    scores.fill(0);
    for (let at = 0; at < rows.length; at++) {
      const cell = (rows[at] as number) * COLUMNS;
      for (let column = 0; column < COLUMNS; column++)
        scores[column] = (scores[column] as number) + (weights[cell + column] as number);
    }
    toErrors(scores, importance, label);
    for (let at = 0; at < rows.length; at++) {
      const cell = (rows[at] as number) * COLUMNS;
      for (let column = 0; column < COLUMNS; column++)
        slope[cell + column] = (slope[cell + column] as number) + (scores[column] as number);
    }
  }
  return slope;
}

/** Turns the scores of the verdicts into how far their probabilities are from the truth. */
function toErrors(scores: Float64Array, importance: number, label: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < COLUMNS; column++) most = Math.max(most, scores[column] as number);
  let sum = 0;
  for (let column = 0; column < COLUMNS; column++) {
    scores[column] = Math.exp((scores[column] as number) - most);
    sum += scores[column] as number;
  }
  for (let column = 0; column < COLUMNS; column++)
    scores[column] = importance * ((scores[column] as number) / sum - Number(column === label));
}

/** A bound of the steepest change of the slope: half of the largest eigenvalue of the rows' squares (power method). */
function greatestCurvature(lines: readonly Line[]): number {
  let direction = new Float64Array(WORDING_ROWS + 1).fill(1 / Math.sqrt(WORDING_ROWS + 1));
  let length = 0;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(WORDING_ROWS + 1);
    for (const { rows, importance } of lines) {
      let along = 0;
      for (const row of rows) along += direction[row] as number;
      along *= importance;
      for (const row of rows) next[row] = (next[row] as number) + along;
    }
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return length / 2;
}
