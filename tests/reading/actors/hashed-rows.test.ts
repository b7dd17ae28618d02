import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHashedRows, rowOf } from '../../../reading/actors/hashed-rows.ts';
import { writeHashedRows } from '../../../scripts/train-tagger/write-hashed-rows.ts';

const BITS = 10;

describe('hashed rows', () => {
  it('gives back every row that was written, and none that was not', () => {
    const rows = fc.dictionary(
      fc.nat({ max: 2 ** BITS - 1 }).map(String),
      fc.array(fc.nat({ max: 255 }), { minLength: 3, maxLength: 3 }),
      { maxKeys: 300 },
    );
    fc.assert(
      fc.property(rows, (written) => {
        const map = new Map(Object.entries(written).map(([bucket, row]) => [Number(bucket), row]));
        const table = openHashedRows(writeHashedRows(BITS, 3, map).buffer as ArrayBuffer, 0);
        for (let bucket = 0; bucket < 2 ** BITS; bucket++) {
          const at = rowOf(table, bucket << (32 - BITS));
          const row = map.get(bucket);
          if (row) expect([...table.rows.subarray(at, at + 3)]).toEqual(row);
          else expect(at).toBe(-1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
