import { describe, expect, test } from 'vitest';
import { figureValue } from '../../components/parts/figure-value.ts';
import { figure } from '../gallery/examples/figures.ts';

const value = (...args: Parameters<typeof figure>) =>
  figureValue(figure(...args), 'en').replace(/\u00a0/g, ' ');

describe('the value of a figure', () => {
  test.each([
    ['a plain count', value('f', 53_000, 53_000), '53,000'],
    ['a hedged count', value('f', 53_000, 53_000, { approx: 'about' }), '≈ 53,000'],
    ['an open end above', value('f', 24, null), '≥ 24'],
    ['an open end below', value('f', null, 300), '≤ 300'],
    ['more than', value('f', 355, null, { approx: 'more than' }), '> 355'],
    ['a range', value('f', 450, 500), '450–500'],
    [
      'a hedged range, in its own words',
      value('f', 450, 500, { approx: 'about', text: 'some 450 to 500' }),
      'some 450 to 500',
    ],
    ['a vague figure, in its own words', value('f', 20, 99, { kind: 'vague', text: 'dozens' }), 'dozens'],
    ['nothing known, in its own words', value('f', null, null, { text: 'many' }), 'many'],
    ['per cent', value('f', 12.5, 12.5, { unit: 'percent' }), '12.5%'],
    ['money', value('f', 4_200_000_000, 4_200_000_000, { unit: 'EUR' }), '€4.2B'],
    ['money at a rate', value('f', 1500, 1500, { unit: 'USD per month' }), '$1,500 / month'],
    ['a duration, as a word', value('f', 3, 3, { unit: 'month' }), '3 months'],
    ['a measure', value('f', 58, 58, { unit: 'km' }), '58 km'],
    ['a unit that Intl does not know', value('f', 40, 40, { unit: 'barrel' }), '40 barrel'],
    ['a magnitude', value('f', 6.1, 6.1, { unit: 'magnitude' }), '6.1'],
    ['millions that two decimals hold', value('f', 1_250_000, 1_250_000), '1.25M'],
    ['millions that two decimals would round', value('f', 1_253_417, 1_253_417), '1,253,417'],
  ])('%s', (_, shown, wanted) => expect(shown).toBe(wanted));
});
