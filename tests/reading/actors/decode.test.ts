import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDecoder } from '../../../reading/actors/decode.ts';
import { isOpen, LABELS, mayFollow, OUTSIDE } from '../../../reading/actors/labels.ts';

const weights = fc.integer({ min: -50, max: 50 });

/** The best allowed labelling, by trying them all. */
function best(scores: Int32Array, transitions: Int32Array, length: number): number {
  let found = Number.NEGATIVE_INFINITY;
  const walk = (t: number, label: number, score: number) => {
    if (t === length) {
      if (!isOpen(label)) found = Math.max(found, score + (transitions[label * LABELS + OUTSIDE] as number));
      return;
    }
    for (let next = 0; next < LABELS; next++)
      if (mayFollow(label, next))
        walk(
          t + 1,
          next,
          score + (transitions[label * LABELS + next] as number) + (scores[t * LABELS + next] as number),
        );
  };
  walk(0, OUTSIDE, 0);
  return found;
}

it('finds the labels with the highest score, and none that may not follow each other', () => {
  const input = fc.record({
    length: fc.integer({ min: 1, max: 3 }),
    scores: fc.array(weights, { minLength: 3 * LABELS, maxLength: 3 * LABELS }),
    transitions: fc.array(weights, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
  });
  fc.assert(
    fc.property(input, ({ length, scores, transitions }) => {
      const labels = new Uint8Array(length);
      const moves = Int32Array.from(transitions);
      const own = Int32Array.from(scores);
      openDecoder(moves, length)(own, 0, length, labels);
      let previous = OUTSIDE;
      let score = 0;
      for (const [t, label] of labels.entries()) {
        expect(mayFollow(previous, label)).toBe(true);
        score += (moves[previous * LABELS + label] as number) + (own[t * LABELS + label] as number);
        previous = label;
      }
      expect(isOpen(previous)).toBe(false);
      expect(score + (moves[previous * LABELS + OUTSIDE] as number)).toBe(best(own, moves, length));
    }),
    { numRuns: 60 },
  );
});
