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
  const rate = 1 / (greatestCurvature(examples) + PENALTY);
  let weights = new Float64Array(CELLS);
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeAt(ahead, examples);
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

const withAlways = (rows: readonly number[]) => [...rows, WORDING_ROWS];
const importanceOf = ({ weight, label }: Example) => weight * CLASS_WEIGHT[label];

function slopeAt(weights: Float64Array, examples: Example[]): Float64Array {
  const slope = weights.map((weight, cell) => (cell < CELLS - COLUMNS ? weight * PENALTY : 0));
  const scores = new Float64Array(COLUMNS);
  for (const example of examples) {
    const rows = withAlways(example.rows);
    scores.fill(0);
    for (const row of rows)
      for (let column = 0; column < COLUMNS; column++)
        scores[column] = (scores[column] as number) + (weights[row * COLUMNS + column] as number);
    const most = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - most));
    const sum = parts.reduce((sum, part) => sum + part, 0);
    const importance = importanceOf(example);
    for (let column = 0; column < COLUMNS; column++) {
      const wanted = VERDICTS[column] === example.label ? 1 : 0;
      const error = importance * ((parts[column] as number) / sum - wanted);
      for (const row of rows) {
        const cell = row * COLUMNS + column;
        slope[cell] = (slope[cell] as number) + error;
      }
    }
  }
  return slope;
}

/** A bound of the steepest change of the slope: half of the largest eigenvalue of the rows' squares (power method). */
function greatestCurvature(examples: Example[]): number {
  let direction = new Float64Array(WORDING_ROWS + 1).fill(1 / Math.sqrt(WORDING_ROWS + 1));
  let length = 0;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(WORDING_ROWS + 1);
    for (const example of examples) {
      const rows = withAlways(example.rows);
      const along = rows.reduce((sum, row) => sum + (direction[row] as number), 0) * importanceOf(example);
      for (const row of rows) next[row] = (next[row] as number) + along;
    }
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return length / 2;
}
