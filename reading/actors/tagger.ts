import { type HashedRows, openHashedRows } from './hashed-rows.ts';
import { LABELS } from './labels.ts';

/** Bytes of a row of weights: LABELS and three to spare, so that a row is four words. */
export const ROW_BYTES = 16;
/** Added to every weight in the table, so that bytes have no sign. */
export const BIAS = 128;

/**
 * The trained tagger, read in place. Layout: LABELS × LABELS i32 transition weights, then the table of feature
 * weights, a row of ROW_BYTES biased bytes a feature. All weights are in one unit, so scores are sums of integers.
 */
export interface Tagger {
  transitions: Int32Array;
  weights: HashedRows;
  /** The rows of `weights`, as words of four bytes. */
  words: Int32Array;
}

/** Opens the binary table of the tagger. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const transitions = new Int32Array(buffer, 0, LABELS * LABELS);
  const weights = openHashedRows(buffer, transitions.byteLength);
  const { rows } = weights;
  return { transitions, weights, words: new Int32Array(buffer, rows.byteOffset, rows.length / 4) };
}
