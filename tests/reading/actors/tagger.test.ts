import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../reading/actors/hashed-rows.ts';
import { LABELS } from '../../../reading/actors/labels.ts';
import { BIAS, openTagger, ROW_BYTES } from '../../../reading/actors/tagger.ts';
import { writeTagger } from '../../../scripts/train-tagger/write-tagger.ts';

const BITS = 8;
const STEP = 1 / 24;

describe('the table of the tagger', () => {
  it('gives back every weight of every feature, and none for features without', () => {
    const row = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), {
      minLength: LABELS,
      maxLength: LABELS,
    });
    const rows = fc.dictionary(fc.nat({ max: 2 ** BITS - 1 }).map(String), row, { maxKeys: 80 });
    fc.assert(
      fc.property(rows, (written) => {
        const weights = new Float32Array(2 ** BITS * LABELS);
        for (const [bucket, steps] of Object.entries(written))
          weights.set(
            steps.map((step) => step * STEP),
            Number(bucket) * LABELS,
          );
        const transitions = new Float32Array(LABELS * LABELS).fill(STEP);
        const tagger = openTagger(writeTagger({ weights, transitions }, BITS));
        expect(tagger.transitions[1]).toBe(1);
        for (let bucket = 0; bucket < 2 ** BITS; bucket++) {
          const at = rowOf(tagger.weights, bucket << (32 - BITS));
          const steps = written[bucket];
          if (!steps?.some((step) => step !== 0)) expect(at).toBe(-1);
          else {
            expect(at % ROW_BYTES).toBe(0);
            expect([...tagger.weights.rows.subarray(at, at + LABELS)]).toEqual(
              steps.map((step) => BIAS + step),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
