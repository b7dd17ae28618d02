import { describe, expect, it } from 'vitest';
import { UNIT_FORMS } from '../../../reading/figures/lexicon/unit-words.ts';
import { toSi } from '../../../reading/figures/units.ts';

describe('toSi', () => {
  it.each([
    [4, 'mile', 6437.376, 'm'],
    [7, 'km', 7000, 'm'],
    [82, 'degree Fahrenheit', 300.928, 'K'],
    [28, 'degree Celsius', 301.15, 'K'],
    [2, 'hectare', 20000, 'm²'],
    [90, 'km/h', 25, 'm/s'],
    [1.5, 'hour', 5400, 's'],
    [3, 'tonne', 3000, 'kg'],
  ])('%s %s is %s %s', (value, unit, expected, si) => {
    const converted = toSi(value, unit);
    expect(converted?.unit).toBe(si);
    expect(converted?.value).toBeCloseTo(expected, 2);
  });

  it('has no answer for money, shares and unknown units', () => {
    expect(toSi(5, 'USD')).toBeNull();
    expect(toSi(5, 'percent')).toBeNull();
    expect(toSi(5, 'smoot')).toBeNull();
  });

  it('knows every unit of time that figures can have', () => {
    for (const unit of Object.keys(UNIT_FORMS.duration ?? {})) expect(toSi(1, unit)?.unit).toBe('s');
  });
});
