import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, outside } from '../../../context/compare/numbers-in.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbersIn', () => {
  it.each([
    ['29 of the 88 who perished', [29, 88]],
    ['two hundred thousand of 1,500,000 people', [2e5, 1.5e6]],
    ['$2.5 million, and forty-two others', [2.5e6, 42]],
    ['half of a purse of a million', [1e6]],
    ['no number', []],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('finds each number where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 })), (numbers) => {
        const text = numbers.join(' and ');
        expect(values(text)).toEqual(numbers);
        for (const { value, start, end } of numbersIn(text)) expect(text.slice(start, end)).toBe(`${value}`);
      }),
    );
  });

  it('leaves out what stands in a span', () => {
    const text = 'five of 19 men';
    expect(outside({ start: 8, end: 10 }, numbersIn(text)).map(({ value }) => value)).toEqual([5]);
  });
});
