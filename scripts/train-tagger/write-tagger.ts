import { LABELS, OUTSIDE } from '../../reading/actors/labels.ts';
import { BIAS, ROW_BYTES } from '../../reading/actors/tagger.ts';
import type { Model } from './crf.ts';
import { writeHashedRows } from './write-hashed-rows.ts';

/** One step of a weight in the table. */
const UNIT_WEIGHT = 1 / 24;

/**
 * Added to every step that leads outside a name. Hiding features makes the tagger bold; this makes it as
 * careful again as gives the best F1 on the half of the development articles that it was tuned on.
 */
const CAUTION = 12;

/** Writes the file that `openTagger` reads. */
export function writeTagger(model: Model, bits: number): ArrayBuffer {
  const head = transitionsOf(model);
  const table = writeHashedRows(bits, ROW_BYTES, rowsOf(model, bits));
  const bytes = new Uint8Array(head.length + table.length);
  bytes.set(head);
  bytes.set(table, head.length);
  return bytes.buffer;
}

function transitionsOf({ transitions }: Model): Uint8Array {
  const steps = Int32Array.from(
    transitions,
    (weight, pair) => Math.round(weight / UNIT_WEIGHT) + (pair % LABELS === OUTSIDE ? CAUTION : 0),
  );
  return new Uint8Array(steps.buffer);
}

/** The buckets with any weight, as biased bytes. */
function rowsOf({ weights }: Model, bits: number): Map<number, Uint8Array> {
  const rows = new Map<number, Uint8Array>();
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const row = new Uint8Array(ROW_BYTES);
    let some = false;
    for (let label = 0; label < LABELS; label++) {
      const value = Math.round((weights[bucket * LABELS + label] as number) / UNIT_WEIGHT);
      row[label] = BIAS + Math.max(-127, Math.min(127, value));
      some ||= value !== 0;
    }
    if (some) rows.set(bucket, row);
  }
  return rows;
}
