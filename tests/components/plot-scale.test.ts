import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, plotScale } from '../../components/parts/plot-scale.ts';

const bound = fc.option(fc.double());
const interval: fc.Arbitrary<Interval> = fc
  .tuple(bound, bound)
  .filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));

describe('the scale of a range plot', () => {
  test('is not drawn for one value told twice, or for none', () => {
    expect(
      plotScale([
        { min: 5, max: 5 },
        { min: 5, max: 5 },
      ]),
    ).toBeNull();
    expect(plotScale([{ min: null, max: null }])).toBeNull();
    expect(plotScale([])).toBeNull();
  });

  test('leaves the values apart and off the edges', () => {
    const scale = plotScale([
      { min: 150_000, max: 150_000 },
      { min: 160_000, max: 160_000 },
    ]);
    expect(scale?.at(150_000)).toBeGreaterThan(5);
    expect(scale?.at(160_000)).toBeLessThan(95);
    expect(scale?.ticks).toContain(155_000);
  });

  test('has two numbers at least, wherever its values lie', () => {
    const bound = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(bound, bound, (low, high) => {
        const scale = plotScale([
          { min: low, max: low },
          { min: high, max: high },
        ]);
        expect(scale?.ticks.length ?? 2).toBeGreaterThan(1);
      }),
    );
  });

  test('does not go below zero for what cannot', () => {
    expect(
      plotScale([
        { min: 0, max: 0 },
        { min: 10, max: 10 },
      ])?.at(0),
    ).toBe(0);
  });

  test('draws open ends to the edge of the lane', () => {
    const scale = plotScale([
      { min: 1, max: 2 },
      { min: null, max: 2 },
      { min: 1, max: null },
    ]);
    expect(scale?.span({ min: null, max: 2 }).from).toBe(0);
    expect(scale?.span({ min: 1, max: null }).to).toBe(100);
  });

  test('keeps every interval within the lane and its ends in order', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        const scale = plotScale(intervals);
        for (const one of scale ? intervals : []) {
          const { from, to } = scale?.span(one) ?? { from: -1, to: -1 };
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
