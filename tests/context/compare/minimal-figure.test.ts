import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalFigure } from '../../../context/compare/minimal-figure.ts';

function marked(text: string) {
  const { min, max, kind, unit, approx } = minimalFigure(text, { start: 0, end: text.length });
  return { min, max, kind, unit, approx };
}

describe('minimalFigure', () => {
  it.each([
    ['two weeks ago', { min: 2, max: 2, kind: 'duration', unit: 'week', approx: null }],
    ['about a minute', { min: 1, max: 1, kind: 'duration', unit: 'minute', approx: 'about' }],
    ['Less than two weeks', { min: null, max: 2, kind: 'duration', unit: 'week', approx: null }],
    ['the next few days', { min: 2, max: 6, kind: 'duration', unit: 'day', approx: null }],
    ['more than a dozen', { min: 12, max: null, kind: 'count', unit: null, approx: null }],
    ['twice', { min: 2, max: 2, kind: 'count', unit: null, approx: null }],
    ['the second person', { min: 2, max: 2, kind: 'count', unit: null, approx: null }],
    ['a guard and a technician', { min: 2, max: 2, kind: 'count', unit: null, approx: null }],
    ['€4.5bn', { min: 4.5e9, max: 4.5e9, kind: 'money', unit: 'EUR', approx: null }],
    ['nobody', { min: 0, max: 0, kind: 'count', unit: null, approx: null }],
    ['early 30s', { min: 30, max: 33, kind: 'age', unit: 'year', approx: null }],
    ['in her eighties', { min: 80, max: 89, kind: 'age', unit: 'year', approx: null }],
    ['words alone', { min: null, max: null, kind: 'count', unit: null, approx: null }],
  ])('reads %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('takes whatever is marked, and marks it whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const figure = minimalFigure(text, { start: 0, end: text.length });
        expect(figure.text).toBe(text);
        expect(figure.min === null || figure.max === null || figure.min <= figure.max).toBe(true);
      }),
    );
  });
});
