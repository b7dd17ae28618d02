import type { VerdictKind } from '../../types.ts';

/** The verdicts in the order of the table's columns. */
export const VERDICTS: readonly VerdictKind[] = [
  'agree',
  'conflict',
  'update',
  'different-scope',
  'unrelated',
];

/** For each evidence by name, how much one of it speaks for each of VERDICTS (softmax regression). */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** One step of the table's whole numbers. */
export const STEP = 1 / 4096;

/**
 * Reads `verdicts.bin`, made by `scripts/train-verdicts`: the length of the names in bytes (uint32), the names in
 * UTF-8, each on a line, padded to a whole word with line breaks, and for each name an int16 for every verdict, in STEPs.
 * @throws RangeError when the table is cut short
 */
export function readWeights(table: ArrayBuffer): Weights {
  const [length = 0] = new Uint32Array(table, 0, 1);
  const names = new TextDecoder()
    .decode(new Uint8Array(table, 4, length))
    .trimEnd()
    .split('\n');
  const steps = new Int16Array(table, 4 + length, names.length * VERDICTS.length);
  return new Map(
    names.map((name, at) => [
      name,
      VERDICTS.map((_, column) => (steps[at * VERDICTS.length + column] as number) * STEP),
    ]),
  );
}
