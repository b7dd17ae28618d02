import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markIndex } from '../../../page/marks/mark-index.ts';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);
const actors = fc
  .array(spans, { maxLength: 4 })
  .map((all) => all.map((of, i) => ({ id: `a${i}`, spans: of })));

describe('the index of marks', () => {
  it('finds at every offset the mark that stands there', () => {
    fc.assert(
      fc.property(actors, (given) => {
        const { marks, at } = markIndex(given);
        for (let offset = -1; offset <= 70; offset++)
          expect(at(offset)).toEqual(marks.find(({ start, end }) => start <= offset && offset < end) ?? null);
      }),
    );
  });

  it('marks what is given, in text order, without overlaps and without gaps of its own making', () => {
    fc.assert(
      fc.property(actors, (given) => {
        const { marks } = markIndex(given);
        marks.slice(1).forEach((mark, i) => {
          expect(mark.start).toBeGreaterThanOrEqual(marks[i]?.end ?? 0);
        });
        for (const { actor, start, end } of marks)
          expect(given.find(({ id }) => id === actor)?.spans).toContainEqual({ start, end });
        for (const { spans: of } of given)
          for (const { start, end } of of)
            if (end > start) expect(marks.some((mark) => mark.start < end && start < mark.end)).toBe(true);
      }),
    );
  });

  it('marks the longer of two names that begin together', () => {
    const { marks } = markIndex([
      { id: 'bank', spans: [{ start: 4, end: 8 }] },
      { id: 'bank of example', spans: [{ start: 4, end: 19 }] },
      { id: 'example', spans: [{ start: 12, end: 19 }] },
    ]);
    expect(marks.map(({ actor }) => actor)).toEqual(['bank of example']);
  });
});
