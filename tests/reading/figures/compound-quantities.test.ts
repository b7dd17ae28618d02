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
  ['He batted.310 with nine homers.', ['.310', 0.31, 0.31, 'average'], ['nine homers', 9, 9, null]],
  ['She ended the year with a. 290 average.', ['. 290', 0.29, 0.29, 'average']],
  ['Her 35 - 56 (. 385) record stands.', ['. 385', 0.385, 0.385, 'average']],
  ['The next minute or two passed.', ['minute or two', 1, 2, 'minute']],
  ['Nights were minus 15 as two crews came.', ['minus 15', -15, -15, 'degree'], ['two crews', 2, 2, null]],
  ['A four-time and two - time champion won.', ['four-time', 4, 4, null], ['two - time', 2, 2, null]],
  ['He shot 4 for 9 and.327 percentage.', ['.327', 0.327, 0.327, 'average']],
  ['They will not go beyond eight years.', ['beyond eight years', 8, null, 'year']],
  ['Temperatures fell to minus 20 overnight.', ['minus 20', -20, -20, 'degree']],
  ['It lost by minus 20 and sits last.', ['20', 20, 20, null]],
  ['The band, minus two of its founders, sang.', ['two', 2, 2, null]],
  ['It creeps 1/3 inches a year.', ['1/3 inches a year', 1 / 3, 1 / 3, 'inch per year']],
  ['A third night of riots cost 4 km².', ['4 km²', 4, 4, 'square km']],
  [
    'Some 900 m ³ per second and 30 m² of glass.',
    ['Some 900 m ³ per second', 900, 900, 'cubic m per second'],
    ['30 m²', 30, 30, 'square m'],
  ],
  ['They spend $30MM per on a pitcher.', ['$30MM', 3e7, 3e7, 'USD']],
  ['It opened two weeks later than planned.', ['two weeks', 2, 2, 'week']],
  ['They went 18 - 11 (.621) in all.', ['.621', 0.621, 0.621, 'average']],
  [
    'Seen by 6.1m people, it rose to 6.9m.',
    ['6.1m people', 6.1e6, 6.1e6, null],
    ['6.9m', 6.9e6, 6.9e6, null],
  ],
  ['Shares are up 5 and 6 percent.', ['5', 5, 5, 'percent'], ['6 percent', 6, 6, 'percent']],
  ['They got terms of eight and 10 years.', ['eight', 8, 8, 'year'], ['10 years', 10, 10, 'year']],
  [
    'Use rose by a third, from 0.9 percent to 1.2 percent.',
    ['a third', 1 / 3, 1 / 3, null],
    ['0.9 percent', 0.9, 0.9, 'percent'],
    ['1.2 percent', 1.2, 1.2, 'percent'],
  ],
  ['It will fall by 26 to 32 percent.', ['26 to 32 percent', 26, 32, 'percent']],
  ['An M6.2 quake hit.', ['M6.2', 6.2, 6.2, 'magnitude']],
  ['It had half-a-dozen doors.', ['half-a-dozen doors', 6, 6, null]],
  ['It led among adults 18 - 49.', ['18 - 49', 18, 49, 'years of age']],
  ['They lost the room.300 people came.', ['300 people', 300, 300, null]],
  ['Tremors of magnitude 3.0 or above were felt.', ['magnitude 3.0 or above', 3, null, 'magnitude']],
  ['It agreed a? 80 billion loan.', ['? 80 billion', 80e9, 80e9, 'EUR']],
  ['Was it paid? 12 men know.', ['12 men', 12, 12, null]],
  ['He earns Dh4,300 a month.', ['Dh4,300 a month', 4300, 4300, 'AED per month']],
  [
    'The club paid Ruiz $40 million over six seasons.',
    ['$40 million', 40e6, 40e6, 'USD'],
    ['six seasons', 6, 6, null],
  ],
  ['He scored in over 30 games.', ['over 30 games', 30, null, null]],
  ['They got two- and three-year terms.', ['two', 2, 2, 'year'], ['three-year', 3, 3, 'year']],
  ['A three- to five-year wait lies ahead.', ['three- to five-year', 3, 5, 'year']],
  ['The hike took two and half hours.', ['two and half hours', 2.5, 2.5, 'hour']],
  ['A two-and-half-year lease ran out.', ['two-and-half-year', 2.5, 2.5, 'year']],
  ['They rowed three and one-half miles.', ['three and one-half miles', 3.5, 3.5, 'mile']],
  ['They rested two and a quarter hours.', ['two and a quarter hours', 2.25, 2.25, 'hour']],
  ['It runs two and three-quarter miles.', ['two and three-quarter miles', 2.75, 2.75, 'mile']],
  ['She met nine and a third man.', ['nine', 9, 9, null]],
  ['A quarter have left.', ['A quarter', 0.25, 0.25, null]],
  ['A third was late.'],
  ['It is worth between 3 and 4 billion pounds.', ['between 3 and 4 billion pounds', 3e9, 4e9, 'GBP']],
  ['Forty ~ three percent stayed.', ['Forty ~ three percent', 43, 43, 'percent']],
  ['The park is spread over 1.6ha.', ['1.6ha', 1.6, 1.6, 'hectare']],
  ['She baked nine and half of them burned.', ['nine', 9, 9, null], ['half of them', 0.5, 0.5, null]],
  ['It sold between a third and a half of its barns.', ['between a third and a half', 1 / 3, 0.5, null]],
  ['The 5-foot - 8 keeper fell.', ['5-foot - 8', 5 + 8 / 12, 5 + 8 / 12, 'foot']],
  ['It won by a 2-to-1 margin.', ['2-to-1', 2, 2, null]],
  ['A $12-a-day levy was voted down.', ['$12-a-day', 12, 12, 'USD per day']],
  ['The van does 38 mpg.', ['38 mpg', 38, 38, 'mpg']],
  ['A one-hour walk was led daily.', ['one-hour', 1, 1, 'hour']],
];

describe('quantities of several parts', () => {
  it.each(SENTENCES)('%s', (sentence, ...rows) => {
    const found = figuresIn(sentence).map(({ text, min, max, unit }) => [text, min, max, unit]);
    expect(found).toEqual(rows);
  });
});
