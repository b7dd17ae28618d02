import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureValue, relateValues, type Value } from '../../../context/compare/values.ts';
import type { CorpusFigure } from '../../../context/types.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

function figure(text: string): CorpusFigure {
  const [found] = tell({ id: 'x', text }).corpusArticle.figures;
  if (!found) throw new Error(`No figure in: ${text}`);
  return found;
}
const value = (text: string): Value => {
  const found = figureValue(figure(text), SCALES.words);
  if (!found) throw new Error(`No value in: ${text}`);
  return found;
};
const relate = (a: string, b: string) => relateValues(value(a), value(b));

describe('relateValues', () => {
  it('hears the rounding that the digits imply', () => {
    expect(relate('It killed 600 people.', 'It killed 612 people.')).toBe('compatible');
    expect(relate('It killed 60 people.', 'It killed 61 people.')).toBe('excluded');
    expect(relate('The town has 1,500 houses.', 'The town has 1,512 houses.')).toBe('compatible');
    expect(relate('The town has 1,500 houses.', 'The town has 1,612 houses.')).toBe('excluded');
  });

  it('hears approximators', () => {
    expect(relate('It killed about 50 people.', 'It killed 47 people.')).toBe('compatible');
    expect(relate('It killed 40 people.', 'It killed nearly 50 people.')).toBe('excluded');
    expect(relate('It killed more than 100 people.', 'It killed 130 people.')).toBe('compatible');
    expect(relate('It killed more than 100 people.', 'It killed 260 people.')).toBe('excluded');
  });

  it('takes two lower bounds for two counts', () => {
    expect(relate('It killed at least 50 people.', 'It killed at least 15 people.')).toBe('excluded');
    expect(relate('It killed at least 50 people.', 'It killed at least 50 people.')).toBe('equal');
  });

  it('takes a vague plural for what it covers', () => {
    expect(relate('Hundreds of shops burned.', 'In all 565 shops burned.')).toBe('compatible');
    expect(relate('Dozens of shops burned.', 'In all 565 shops burned.')).toBe('excluded');
  });

  it('converts units', () => {
    expect(relate('It lies 15 km from Oss.', 'It lies 10 miles from Oss.')).toBe('compatible');
    expect(relate('It lies 940 miles from Oss.', 'It lies 1,150 kilometres from Oss.')).toBe('excluded');
  });

  it('lets no round measure hide another', () => {
    expect(relate('It lies 650 km from Oss.', 'It lies 1,000 km from Oss.')).toBe('excluded');
    expect(relate('It was 40 degrees Celsius.', 'It was 37.4 degrees Celsius.')).toBe('excluded');
    expect(relate('It was 100 degrees Fahrenheit.', 'It was 37.8 degrees Celsius.')).toBe('compatible');
  });

  it('knows decades', () => {
    expect(relate('It lasted two decades.', 'It lasted 20 years.')).toBe('equal');
  });

  it('compares two currencies by size alone', () => {
    expect(relate('It cost $12 million.', 'It cost €11 million.')).toBe('compatible');
    expect(relate('It cost $12 million.', 'It cost €900 million.')).toBe('excluded');
  });

  it('keeps magnitudes to one decimal', () => {
    expect(relate('The quake had a magnitude of 5.9.', 'The quake had a magnitude of 6.1.')).toBe('excluded');
  });

  it('is symmetric, and a figure agrees with itself', () => {
    const numbers = fc.record({
      said: fc.integer({ min: 1, max: 1_000_000 }),
      approx: fc.constantFrom('about', 'at least', 'nearly', null),
    });
    const of = ({ said, approx }: { said: number; approx: CorpusFigure['approx'] }) =>
      figureValue(
        {
          ...figure('It killed 7 people.'),
          min: approx === 'nearly' ? null : said,
          max: approx === 'at least' ? null : said,
          approx,
          text: String(said),
        },
        SCALES.words,
      ) as Value;
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(relateValues(of(a), of(b))).toBe(relateValues(of(b), of(a)));
        expect(relateValues(of(a), of(a))).toBe('equal');
      }),
    );
  });
});
