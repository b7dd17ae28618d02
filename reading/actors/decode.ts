import { isOpen, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** For each label, the labels that may stand before it, one row after the other; `ENDS` says where each row ends. */
const ROWS = Array.from({ length: LABELS }, (_, next) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
const PREDECESSORS = Uint8Array.from(ROWS.flat());
const ENDS = Uint8Array.from(ROWS.map((_, label) => ROWS.slice(0, label + 1).flat().length));

/** 1 for labels that a row of candidates may begin with. */
const STARTS = Uint8Array.from({ length: LABELS }, (_, label) => (mayFollow(OUTSIDE, label) ? 1 : 0));

const IMPOSSIBLE = -0x3fffffff;

/** Writes the best labels for `length` candidates from `offset` on into `labels`, from their LABELS scores each. */
export type Decode = (scores: Int32Array, offset: number, length: number, labels: Uint8Array) => void;

/**
 * Makes a decoder by Viterbi's method for rows of up to `longest` candidates. It is made once an article, with
 * room for its longest row: hundreds of short rows would otherwise spend more on their arrays than on their sums.
 */
export function openDecoder(transitions: Int32Array, longest: number): Decode {
  const back = new Uint8Array(longest * LABELS);
  let current = new Int32Array(LABELS);
  let next = new Int32Array(LABELS);

  /** A name begins with the first candidate, or none does. */
  const begin = (scores: Int32Array, base: number) => {
    for (let label = 0; label < LABELS; label++)
      current[label] =
        (STARTS[label] === 1 ? (transitions[OUTSIDE * LABELS + label] as number) : IMPOSSIBLE) +
        (scores[base + label] as number);
  };

  const step = (scores: Int32Array, base: number, row: number) => {
    for (let label = 0, at = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      let from = OUTSIDE;
      for (const end = ENDS[label] as number; at < end; at++) {
        const previous = PREDECESSORS[at] as number;
        const score = (current[previous] as number) + (transitions[previous * LABELS + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = Math.max(best, IMPOSSIBLE) + (scores[base + label] as number);
      back[row + label] = from;
    }
    const spent = current;
    current = next;
    next = spent;
  };

  /** The best label of the last candidate; what follows it is no name. */
  const finish = (): number => {
    let label = OUTSIDE;
    let best = IMPOSSIBLE * 2;
    for (let last = 0; last < LABELS; last++) {
      const score = (current[last] as number) + (transitions[last * LABELS + OUTSIDE] as number);
      if (!isOpen(last) && score > best) {
        best = score;
        label = last;
      }
    }
    return label;
  };

  return (scores, offset, length, labels) => {
    begin(scores, offset * LABELS);
    for (let t = 1; t < length; t++) step(scores, (offset + t) * LABELS, t * LABELS);
    let label = finish();
    for (let t = length - 1; t >= 0; t--) {
      labels[offset + t] = label;
      label = back[t * LABELS + label] as number;
    }
  };
}
