import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../components/parts/time-scale.ts';

const day = fc.date({
  min: new Date('1000-01-01'),
  max: new Date('9999-01-01'),
  noInvalidDate: true,
});

describe('a line of time', () => {
  test('is none for one day told twice, or for what is no date', () => {
    expect(timeScale(['2025-05-01', '2025-05-01'])).toBeNull();
    expect(timeScale(['soon', 'later'])).toBeNull();
    expect(timeScale([])).toBeNull();
  });

  test('puts months and years at their middle', () => {
    const at = timeScale(['2025-05-01', '2025-05-31']);
    expect(at?.('2025-05')).toBeCloseTo(50, 0);
    const wide = timeScale(['2024-01-01', '2024-12-31']);
    expect(wide?.('2024')).toBeCloseTo(50, 0);
  });

  test('leaves room at both ends, where the numbers of the other scale stand', () => {
    const at = timeScale(['2025-05-01', '2025-05-31']);
    expect(at?.('2025-05-01')).toBeGreaterThanOrEqual(10);
    expect(at?.('2025-05-31')).toBeLessThanOrEqual(90);
  });

  test('keeps the order of days, within its width', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { minLength: 2, selector: (one) => one.toISOString().slice(0, 10) }),
        (days) => {
          const dates = days.map((one) => one.toISOString().slice(0, 10)).sort();
          const at = timeScale(dates);
          const places = dates.map((iso) => at?.(iso) ?? Number.NaN);
          for (const [n, place] of places.entries()) {
            expect(place).toBeGreaterThanOrEqual(places[n - 1] ?? 0);
            expect(place).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});
