import { LABELS, OUTSIDE } from '../../reading/actors/labels.ts';
import { BIAS } from '../../reading/actors/tagger.ts';
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
  const rows = rowsOf(model, bits);
  const marks = new Map([...rows].map(([bucket, row]) => [bucket, marksOf(row)]));
  const weights = [...rows.values()].flatMap((row) => row.filter((weight) => weight !== 0));
  const parts = [
    transitionsOf(model),
    writeHashedRows(bits, 2, marks),
    Uint8Array.from(weights, (weight) => BIAS + weight),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

function transitionsOf({ transitions }: Model): Uint8Array {
  const steps = Int32Array.from(
    transitions,
    (weight, pair) => Math.round(weight / UNIT_WEIGHT) + (pair % LABELS === OUTSIDE ? CAUTION : 0),
  );
  return new Uint8Array(steps.buffer);
}

/** The buckets with any weight, in rising order, with the weight of each label in steps. */
function rowsOf({ weights }: Model, bits: number): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const row = Array.from({ length: LABELS }, (_, label) => {
      const steps = Math.round((weights[bucket * LABELS + label] as number) / UNIT_WEIGHT);
      return Math.max(-127, Math.min(127, steps));
    });
    if (row.some((weight) => weight !== 0)) rows.set(bucket, row);
  }
  return rows;
}

/** A bit for each label that has a weight, as two bytes. */
function marksOf(row: number[]): [number, number] {
  const bits = row.reduce((all, weight, label) => (weight === 0 ? all : all | (1 << label)), 0);
  return [bits & 0xff, bits >>> 8];
}
