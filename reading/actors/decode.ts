import { isOpen, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** For each label, the labels that may stand before it, one row after the other; `ENDS` says where each row ends. */
const ROWS = Array.from({ length: LABELS }, (_, next) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
const PREDECESSORS = Uint8Array.from(ROWS.flat());
const ENDS = Uint8Array.from(ROWS.map((_, label) => ROWS.slice(0, label + 1).flat().length));

const IMPOSSIBLE = -0x3fffffff;

/**
 * The best labels for `length` candidates in a row, by Viterbi's method.
 * @param scores LABELS scores a candidate, from `offset` (in candidates) on
 * @param labels where the labels go, from `offset` on
 */
export function decode(
  scores: Int32Array,
  transitions: Int32Array,
  offset: number,
  length: number,
  labels: Uint8Array,
): void {
  const back = new Uint8Array(length * LABELS);
  let current = new Int32Array(LABELS).fill(IMPOSSIBLE);
  let next = new Int32Array(LABELS);
  current[OUTSIDE] = 0;
  for (let t = 0; t < length; t++) {
    for (let label = 0, at = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      let from = OUTSIDE;
      for (; at < (ENDS[label] as number); at++) {
        const previous = PREDECESSORS[at] as number;
        const score = (current[previous] as number) + (transitions[previous * LABELS + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = Math.max(best, IMPOSSIBLE) + (scores[(offset + t) * LABELS + label] as number);
      back[t * LABELS + label] = from;
    }
    const spent = current;
    current = next;
    next = spent;
  }
  // What follows the last candidate is no name.
  let label = OUTSIDE;
  let best = IMPOSSIBLE * 2;
  for (let last = 0; last < LABELS; last++) {
    const score = (current[last] as number) + (transitions[last * LABELS + OUTSIDE] as number);
    if (!isOpen(last) && score > best) {
      best = score;
      label = last;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[offset + t] = label;
    label = back[t * LABELS + label] as number;
  }
}
