import type { Source } from '../source.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { type HashedRows, rowOf } from './hashed-rows.ts';
import { LABELS } from './labels.ts';
import type { Runs } from './runs.ts';
import type { Words } from './words.ts';

/** Adds up, for every candidate, the weights of its features: LABELS integers a token, zero for all other tokens. */
export function scoreWords(source: Source, words: Words, runs: Runs, weights: HashedRows): Int32Array {
  const scores = new Int32Array(words.count * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < words.count; i++) {
    if (words.candidate[i] === 1)
      addWeights(scores, i, features, featuresOf(source, words, runs, i, features), weights);
  }
  return scores;
}

function addWeights(
  scores: Int32Array,
  token: number,
  features: Int32Array,
  count: number,
  weights: HashedRows,
): void {
  const { rows } = weights;
  const base = token * LABELS;
  for (let f = 0; f < count; f++) {
    const row = rowOf(weights, features[f] as number);
    if (row < 0) continue;
    for (let label = 0; label < LABELS; label++)
      scores[base + label] = (scores[base + label] as number) + (rows[row + label] as number);
  }
}
