import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

type Row = [text: string, min: number | null, max: number | null, unit: string | null];

/** Quantities told in two units, or as an afterthought, with all that stands in the sentence. */
const SENTENCES: [string, ...Row[]][] = [
  ['The climb took 2 hr 39 min 16 sec.', ['2 hr 39 min 16 sec', 9556, 9556, 'second']],
  ['It lasted two hours and 40 minutes.', ['two hours and 40 minutes', 160, 160, 'minute']],
  ['He got two years and six months.', ['two years and six months', 30, 30, 'month']],
  ['They stayed three weeks, two days.', ['three weeks, two days', 23, 23, 'day']],
  ['Terms run between two years and six months.', ['two years', 2, 2, 'year'], ['six months', 6, 6, 'month']],
  [
    'One ran for two hours, another for 70 minutes.',
    ['two hours', 2, 2, 'hour'],
    ['70 minutes', 70, 70, 'minute'],
  ],
  ['The 6-foot-9 goalkeeper saved it.', ['6-foot-9', 6.75, 6.75, 'foot']],
  ['She is 5 - feet - 6 inches tall.', ['5 - feet - 6 inches', 5.5, 5.5, 'foot']],
  ['It fell to minus-20 degrees.', ['minus-20 degrees', -20, -20, 'degree']],
  [
    'Plots cost between RM120,000 and RM150,000 each.',
    ['between RM120,000 and RM150,000', 120_000, 150_000, 'MYR'],
  ],
  ['Some 40-odd men came.', ['Some 40-odd men', 40, 40, null]],
  ['Repairs will take a year or two.', ['a year or two', 1, 2, 'year']],
  ['It hits 1 in 500 riders.', ['1 in 500', 0.002, 0.002, null]],
];

describe('quantities of several parts', () => {
  it.each(SENTENCES)('%s', (sentence, ...rows) => {
    const found = figuresIn(sentence).map(({ text, min, max, unit }) => [text, min, max, unit]);
    expect(found).toEqual(rows);
  });
});
