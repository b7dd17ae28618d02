import { type HashedRows, openHashedRows } from './hashed-rows.ts';
import { LABELS } from './labels.ts';

/**
 * The trained tagger, read in place. Layout: LABELS × LABELS i32 transition weights, then the table of feature
 * weights, one signed byte a label. All weights are in one unit, so scores are sums of integers.
 */
export interface Tagger {
  transitions: Int32Array;
  weights: HashedRows;
}

/** Opens the binary table of the tagger. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const transitions = new Int32Array(buffer, 0, LABELS * LABELS);
  return { transitions, weights: openHashedRows(buffer, transitions.byteLength) };
}
