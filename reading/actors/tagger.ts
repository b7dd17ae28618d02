import { type HashedRows, openHashedRows } from './hashed-rows.ts';
import { LABELS } from './labels.ts';

/** Bytes of a row of weights: LABELS and three to spare, so that a row is four words. */
export const ROW_BYTES = 16;
/** Added to every weight in the table, so that bytes have no sign. */
export const BIAS = 128;

/**
 * The trained tagger. Layout of its table: LABELS × LABELS i32 transition weights, then a table of two bytes a
 * feature, one bit for each label that has a weight, then those weights as biased bytes, in the order of the bits:
 * six of seven weights are nought, and a package without them is smaller by a fifth. All weights are in one unit, so
 * scores are sums of integers.
 */
export interface Tagger {
  transitions: Int32Array;
  /** A row of ROW_BYTES biased bytes a feature. */
  weights: HashedRows;
  /** The rows of `weights`, as words of four bytes. */
  words: Int32Array;
}

/** Opens the binary table of the tagger. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const transitions = new Int32Array(buffer, 0, LABELS * LABELS);
  const marked = openHashedRows(buffer, transitions.byteLength);
  const rows = rowsOf(marked.rows, new Uint8Array(buffer, transitions.byteLength + marked.byteLength));
  return {
    transitions,
    weights: { ...marked, rows, width: ROW_BYTES },
    words: new Int32Array(rows.buffer),
  };
}

/** Every feature's row, from the bits that tell which of its weights are not nought and from those weights. */
function rowsOf(marks: Uint8Array, weights: Uint8Array): Uint8Array {
  const bits = new Uint16Array(marks.buffer, marks.byteOffset, marks.length / 2);
  const rows = new Uint8Array(bits.length * ROW_BYTES).fill(BIAS);
  let next = 0;
  for (let row = 0; row < bits.length; row++)
    for (let left = bits[row] as number; left !== 0; left &= left - 1)
      rows[row * ROW_BYTES + 31 - Math.clz32(left & -left)] = weights[next++] as number;
  return rows;
}
