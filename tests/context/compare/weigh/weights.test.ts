import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights, STEP, VERDICTS } from '../../../../context/compare/weigh/weights.ts';
import { writeWeights } from '../../../../scripts/train-verdicts/write-weights.ts';
import { SCALES } from '../../scales.ts';

/** Reads a table that stands in a buffer of its own, as tables are unpacked. */
const read = (table: Uint8Array) => readWeights(new Uint8Array(table).buffer);

describe('the table of weights', () => {
  it('is read as it was written, to the step', () => {
    const name = fc.string({ minLength: 1, unit: fc.constantFrom(...'abc -é') });
    const row = fc.array(fc.double({ min: -7, max: 7, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(row), (names, rows) => {
        const given = names.flatMap((each, at): [string, number[]][] =>
          rows[at] ? [[`${each}.`, rows[at]]] : [],
        );
        const weights = new Map([['always', [1, 0, 0, 0, 0]], ...given]);
        const back = read(writeWeights(weights));
        for (const [each, wanted] of weights)
          for (const [column, weight] of wanted.entries())
            expect(Math.abs((back.get(each)?.[column] ?? 0) - weight)).toBeLessThanOrEqual(STEP / 2);
      }),
    );
  });

  it('is refused when it is cut short', () => {
    const table = writeWeights(new Map([['equal', VERDICTS.map(() => 1)]]));
    expect(() => read(table.slice(0, -4))).toThrow(RangeError);
  });

  it('says of every evidence what it speaks for, in small numbers', () => {
    expect(SCALES.weights.size).toBeGreaterThan(100);
    for (const [name, row] of SCALES.weights) {
      expect(name).toMatch(/\S/);
      expect(row).toHaveLength(VERDICTS.length);
      expect(Math.max(...row.map(Math.abs))).toBeLessThan(8);
    }
  });
});
