import type { Evidence } from './evidence.ts';
import { VERDICTS } from './verdicts.ts';

/** How many rows of weights there are; words share them by their hashes. A power of two. */
export const WORDING_ROWS = 4096;
const MASK = WORDING_ROWS - 1;
/** A word that only one figure has goes by the upper half of its hash, so that it has another row than when both have it. */
const PARTED_SHIFT = 16;
/** One step of a weight. */
export const WEIGHT_STEP = 1 / 24;

/** What each row says for each of VERDICTS, in steps: a softmax regression over hashed words (Weinberger et al. 2009). */
export type Wording = Int8Array;

/** The rows of the words near two figures: those that both have and those that one of them has alone. */
export function wordingRows(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (const word of a) rows.push(b.has(word) ? word & MASK : (word >>> PARTED_SHIFT) & MASK);
  for (const word of b) if (!a.has(word)) rows.push((word >>> PARTED_SHIFT) & MASK);
  return rows;
}

/** The evidence of two figures, and how much the words near them speak for each verdict. */
export function withWording(evidence: Evidence, rows: readonly number[], wording: Wording): Evidence {
  const all = new Map(evidence);
  for (const [column, verdict] of VERDICTS.entries()) {
    let steps = 0;
    for (const row of rows) steps += wording[row * VERDICTS.length + column] as number;
    if (steps !== 0) all.set(`wording ${verdict}`, steps * WEIGHT_STEP);
  }
  return all;
}

/**
 * Reads the head of `verdicts.bin`, made by `scripts/train-verdicts`: for each row the weights for each of VERDICTS.
 * @throws RangeError when the table is cut short
 */
export function readWording(table: ArrayBuffer): Wording {
  return new Int8Array(table, 0, WORDING_ROWS * VERDICTS.length);
}
