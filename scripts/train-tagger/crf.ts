import { WORD_FEATURES } from '../../reading/actors/features.ts';
import { isOpen, LABELS, mayFollow, OUTSIDE } from '../../reading/actors/labels.ts';

/** Tokens with their hashed features, in segments that are tagged each for itself. */
export interface Examples {
  /** First feature of each token in `features`, one more entry than tokens. */
  offsets: Int32Array;
  /** Buckets. */
  features: Int32Array;
  gold: Uint8Array;
  /** First token of each segment, one more entry than segments. */
  segments: Int32Array;
  /** Weight of each segment in training. */
  weights: Float32Array;
}

export interface Options {
  /** log2 of the buckets. */
  bits: number;
  epochs: number;
  alpha: number;
  beta: number;
  l1: number;
  l2: number;
  /** Share of visits that hide the features of the word itself, and share of all features hidden. */
  hideWord: number;
  hide: number;
  log: (line: string) => void;
}

/** Weights of a linear-chain model: LABELS a bucket, and LABELS × LABELS transitions. */
export interface Model {
  weights: Float32Array;
  transitions: Float32Array;
}

const ALLOWED = Array.from({ length: LABELS }, (_, from) =>
  Uint8Array.from({ length: LABELS }, (_, to) => (mayFollow(from, to) ? 1 : 0)),
);

/**
 * Trains a conditional random field (Lafferty et al. 2001) with FTRL-proximal updates (McMahan et al. 2013),
 * whose L1 term sets most weights to exactly zero, so that the table stays small.
 */
export function train(examples: Examples, options: Options): Model {
  const { bits, alpha, beta, l1, l2 } = options;
  const rows = 2 ** bits;
  const weights = new Float32Array(rows * LABELS);
  const z = new Float32Array(rows * LABELS);
  const squares = new Float32Array(rows * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS);
  const segmentCount = examples.segments.length - 1;
  const order = Int32Array.from({ length: segmentCount }, (_, i) => i);
  const random = generator(1);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = segmentCount - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    let loss = 0;
    for (const segment of order) {
      const from = examples.segments[segment] as number;
      const to = examples.segments[segment + 1] as number;
      const weight = examples.weights[segment] as number;
      const seen = hide(examples, from, to, options, random);
      const scores = scoresOf(seen, weights, from, to);
      const { marginals, pairs, logZ } = forwardBackward(scores, transitions, to - from);
      loss += weight * (logZ - goldScore(examples.gold, scores, transitions, from, to));
      for (let t = from; t < to; t++) {
        const gold = examples.gold[t] as number;
        for (let label = 0; label < LABELS; label++) {
          const gradient =
            weight * ((marginals[(t - from) * LABELS + label] as number) - (label === gold ? 1 : 0));
          if (gradient < 1e-4 && gradient > -1e-4) continue;
          const square = gradient * gradient;
          for (let f = seen.offsets[t - from] as number; f < (seen.offsets[t - from + 1] as number); f++) {
            const at = (seen.features[f] as number) * LABELS + label;
            const before = squares[at] as number;
            const root = Math.sqrt(before + square);
            const sigma = (root - Math.sqrt(before)) / alpha;
            const pull = (z[at] as number) + gradient - sigma * (weights[at] as number);
            z[at] = pull;
            squares[at] = before + square;
            weights[at] =
              pull > l1
                ? -(pull - l1) / ((beta + root) / alpha + l2)
                : pull < -l1
                  ? -(pull + l1) / ((beta + root) / alpha + l2)
                  : 0;
          }
        }
      }
      let previous = OUTSIDE;
      for (let t = from; t <= to; t++) {
        const gold = t < to ? (examples.gold[t] as number) : OUTSIDE;
        const at = previous * LABELS + gold;
        pairs[at] = (pairs[at] as number) - 1;
        previous = gold;
      }
      for (let at = 0; at < pairs.length; at++) {
        const gradient = weight * (pairs[at] as number);
        if (gradient === 0) continue;
        const square = (transitionSquares[at] as number) + gradient * gradient;
        transitionSquares[at] = square;
        transitions[at] = (transitions[at] as number) - (alpha * gradient) / (1 + Math.sqrt(square));
      }
    }
    options.log(`epoch ${epoch + 1}: loss ${(loss / segmentCount).toFixed(4)}`);
  }
  return { weights, transitions };
}

/** The features of a segment that one visit sees. */
interface Seen {
  offsets: Int32Array;
  features: Int32Array;
}

/**
 * Hides some features of a segment at random, those of the word itself more often than others, so that the
 * weights of context and form learn to name what no training text has ever named.
 */
function hide(examples: Examples, from: number, to: number, options: Options, random: () => number): Seen {
  const { offsets } = examples;
  const seen: Seen = {
    offsets: new Int32Array(to - from + 1),
    features: new Int32Array((offsets[to] as number) - (offsets[from] as number)),
  };
  let n = 0;
  for (let t = from; t < to; t++) {
    const first = offsets[t] as number;
    const known = random() < options.hideWord ? first + WORD_FEATURES : first;
    for (let f = known; f < (offsets[t + 1] as number); f++)
      if (random() >= options.hide) seen.features[n++] = examples.features[f] as number;
    seen.offsets[t - from + 1] = n;
  }
  return seen;
}

/** Scores of every label for the tokens of a segment. */
function scoresOf(seen: Seen, weights: Float32Array, from: number, to: number): Float64Array {
  const scores = new Float64Array((to - from) * LABELS);
  for (let t = 0; t < to - from; t++) {
    const column = t * LABELS;
    for (let f = seen.offsets[t] as number; f < (seen.offsets[t + 1] as number); f++) {
      const row = (seen.features[f] as number) * LABELS;
      for (let label = 0; label < LABELS; label++)
        scores[column + label] = (scores[column + label] as number) + (weights[row + label] as number);
    }
  }
  return scores;
}

function goldScore(
  golds: Uint8Array,
  scores: Float64Array,
  transitions: Float32Array,
  from: number,
  to: number,
): number {
  let score = 0;
  let previous = OUTSIDE;
  for (let t = from; t < to; t++) {
    const gold = golds[t] as number;
    score +=
      (scores[(t - from) * LABELS + gold] as number) + (transitions[previous * LABELS + gold] as number);
    previous = gold;
  }
  return score + (transitions[previous * LABELS] as number);
}

/** Marginals of labels (a token) and expected counts of label pairs (the segment), with O before and after. */
function forwardBackward(
  scores: Float64Array,
  transitions: Float32Array,
  length: number,
): { marginals: Float64Array; pairs: Float64Array; logZ: number } {
  const forward = new Float64Array(length * LABELS).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(length * LABELS).fill(Number.NEGATIVE_INFINITY);
  const at = (t: number, label: number) => t * LABELS + label;
  for (let label = 0; label < LABELS; label++) {
    if (mayFollow(OUTSIDE, label))
      forward[label] = (transitions[label] as number) + (scores[label] as number);
    if (!isOpen(label)) backward[at(length - 1, label)] = transitions[label * LABELS] as number;
  }
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < LABELS; to++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < LABELS; from++)
        if (ALLOWED[from]?.[to])
          sum = logAdd(
            sum,
            (forward[at(t - 1, from)] as number) + (transitions[from * LABELS + to] as number),
          );
      forward[at(t, to)] = sum + (scores[at(t, to)] as number);
    }
  }
  for (let t = length - 2; t >= 0; t--) {
    for (let from = 0; from < LABELS; from++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < LABELS; to++)
        if (ALLOWED[from]?.[to])
          sum = logAdd(
            sum,
            (transitions[from * LABELS + to] as number) +
              (scores[at(t + 1, to)] as number) +
              (backward[at(t + 1, to)] as number),
          );
      backward[at(t, from)] = sum;
    }
  }
  let logZ = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++)
    logZ = logAdd(
      logZ,
      (forward[at(length - 1, label)] as number) + (backward[at(length - 1, label)] as number),
    );
  const marginals = new Float64Array(length * LABELS);
  for (let i = 0; i < marginals.length; i++)
    marginals[i] = Math.exp((forward[i] as number) + (backward[i] as number) - logZ);
  const pairs = new Float64Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) {
    pairs[label] = marginals[label] as number;
    pairs[label * LABELS] = (pairs[label * LABELS] as number) + (marginals[at(length - 1, label)] as number);
  }
  for (let t = 1; t < length; t++) {
    for (let from = 0; from < LABELS; from++) {
      const left = (forward[at(t - 1, from)] as number) - logZ;
      if (left < -40) continue;
      for (let to = 0; to < LABELS; to++) {
        if (!ALLOWED[from]?.[to]) continue;
        const pair = from * LABELS + to;
        pairs[pair] =
          (pairs[pair] as number) +
          Math.exp(
            left +
              (transitions[pair] as number) +
              (scores[at(t, to)] as number) +
              (backward[at(t, to)] as number),
          );
      }
    }
  }
  return { marginals, pairs, logZ };
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Small seeded random numbers (mulberry32), so that training gives the same weights every time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
