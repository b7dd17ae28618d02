import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../../context/compare/weigh/verdicts.ts';
import {
  readWording,
  WEIGHT_STEP,
  WORDING_ROWS,
  withWording,
  wordingRows,
} from '../../../../context/compare/weigh/wording.ts';

const words = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff })).map((each) => new Set(each));

describe('wording', () => {
  it('gives rows of the table, the same in either order', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const rows = wordingRows(a, b);
        expect([...rows].sort()).toEqual([...wordingRows(b, a)].sort());
        expect(rows).toHaveLength(new Set([...a, ...b]).size);
        for (const row of rows) expect(row < WORDING_ROWS && row >= 0).toBe(true);
      }),
    );
  });

  it('asks of a word that both have something else than of one that is alone', () => {
    const word = new Set([0x12345678]);
    expect(wordingRows(word, word)).not.toEqual(wordingRows(word, new Set()));
  });

  it('adds up what the rows say, beside the evidence that is there', () => {
    const wording = new Int8Array(WORDING_ROWS * VERDICTS.length);
    wording[3 * VERDICTS.length + VERDICTS.indexOf('conflict')] = 12;
    wording[5 * VERDICTS.length + VERDICTS.indexOf('conflict')] = -2;
    wording[5 * VERDICTS.length + VERDICTS.indexOf('update')] = 4;
    expect(withWording(new Map([['equal', 1]]), [3, 5, 9], wording)).toEqual(
      new Map([
        ['equal', 1],
        ['wording conflict', 10 * WEIGHT_STEP],
        ['wording update', 4 * WEIGHT_STEP],
      ]),
    );
  });

  it('is refused when its table is cut short', () => {
    const whole = WORDING_ROWS * VERDICTS.length;
    expect(readWording(new ArrayBuffer(whole))).toHaveLength(whole);
    expect(() => readWording(new ArrayBuffer(whole - 1))).toThrow(RangeError);
  });
});
