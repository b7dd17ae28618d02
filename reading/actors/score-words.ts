import type { Source } from '../source.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { rowOf } from './hashed-rows.ts';
import { LABELS } from './labels.ts';
import type { Runs } from './runs.ts';
import { BIAS, type Tagger } from './tagger.ts';
import type { Words } from './words.ts';

/** Adds up, for every candidate, the weights of its features: LABELS integers a token, zero for all other tokens. */
export function scoreWords(source: Source, words: Words, runs: Runs, tagger: Tagger): Int32Array {
  const scores = new Int32Array(words.count * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < words.count; i++) {
    if (words.candidate[i] === 1)
      addWeights(scores, i * LABELS, features, featuresOf(source, words, runs, i, features), tagger);
  }
  return scores;
}

const LANES = 0x00ff00ff;

/**
 * The hot loop of the whole reading: some 10,000 rows an article. First all rows are looked up, then all are
 * added: the table is larger than the processor's caches, and loads that wait for no branch are waited for
 * together. A row is read as four words, and two bytes of each word are added at once, in the two halves of
 * a number that stays in a register: a sum of at most MOST_FEATURES bytes fits into its half. The bias that
 * keeps bytes free of signs is taken off at the end.
 */
function addWeights(
  scores: Int32Array,
  base: number,
  features: Int32Array,
  count: number,
  { weights, words }: Tagger,
): void {
  // The rows take the place of the features that have one.
  let found = 0;
  for (let f = 0; f < count; f++) {
    const row = rowOf(weights, features[f] as number);
    if (row >= 0) features[found++] = row >>> 2;
  }
  let even0 = 0;
  let odd0 = 0;
  let even1 = 0;
  let odd1 = 0;
  let even2 = 0;
  let odd2 = 0;
  let last = 0;
  for (let f = 0; f < found; f++) {
    const at = features[f] as number;
    const word0 = words[at] as number;
    const word1 = words[at + 1] as number;
    const word2 = words[at + 2] as number;
    even0 = (even0 + (word0 & LANES)) | 0;
    odd0 = (odd0 + ((word0 >>> 8) & LANES)) | 0;
    even1 = (even1 + (word1 & LANES)) | 0;
    odd1 = (odd1 + ((word1 >>> 8) & LANES)) | 0;
    even2 = (even2 + (word2 & LANES)) | 0;
    odd2 = (odd2 + ((word2 >>> 8) & LANES)) | 0;
    last = (last + ((words[at + 3] as number) & 0xff)) | 0;
  }
  const bias = found * BIAS;
  unpack(scores, base, even0, odd0, bias);
  unpack(scores, base + 4, even1, odd1, bias);
  unpack(scores, base + 8, even2, odd2, bias);
  scores[base + 12] = last - bias;
}

function unpack(scores: Int32Array, at: number, even: number, odd: number, bias: number): void {
  scores[at] = (even & 0xffff) - bias;
  scores[at + 1] = (odd & 0xffff) - bias;
  scores[at + 2] = (even >>> 16) - bias;
  scores[at + 3] = (odd >>> 16) - bias;
}
