import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';
import { type Row, WIRE_SENTENCES } from './wire-sentences.ts';

/** Sentences with all their figures: the words they cover, their interval and unit. */
const SENTENCES: Record<string, [string, ...Row[]][]> = {
  'wire copy': WIRE_SENTENCES,
  'digits and words': [
    ['The convoy carried 1,250 tonnes of grain.', ['1,250 tonnes', 1250, 1250, 'tonne']],
    ['Twenty-five buses took them home.', ['Twenty-five buses', 25, 25, null]],
    ['Some two hundred and fifty families left.', ['Some two hundred and fifty families', 250, 250, null]],
    ['They counted 20 000 geese.', ['20 000 geese', 20000, 20000, null]],
    [
      'A hundred ships waited, and a thousand sailors.',
      ['A hundred ships', 100, 100, null],
      ['a thousand sailors', 1000, 1000, null],
    ],
    [
      'The library lost one hundred twenty thousand volumes.',
      ['one hundred twenty thousand volumes', 120000, 120000, null],
    ],
    ['Four hundred thousand voters stayed home.', ['Four hundred thousand voters', 400000, 400000, null]],
  ],
  'mixed numerals': [
    ['The fund holds 2.5 million shares.', ['2.5 million shares', 2.5e6, 2.5e6, null]],
    ['Half a million pupils were absent.', ['Half a million pupils', 5e5, 5e5, null]],
    [
      'Three quarters of a million refugees crossed.',
      ['Three quarters of a million refugees', 7.5e5, 7.5e5, null],
    ],
    [
      'The dam serves two and a half million farmers.',
      ['two and a half million farmers', 2.5e6, 2.5e6, null],
    ],
    [
      'A dozen goats and half a dozen sheep were lost.',
      ['A dozen goats', 12, 12, null],
      ['half a dozen sheep', 6, 6, null],
    ],
    ['Two dozen divers searched the bay.', ['Two dozen divers', 24, 24, null]],
    [
      'It sold 1.2bn bottles and 300k caps.',
      ['1.2bn bottles', 1.2e9, 1.2e9, null],
      ['300k caps', 3e5, 3e5, null],
    ],
    ['The app has 40m users.', ['40m users', 4e7, 4e7, null]],
    ['The bridge is 40m long.', ['40m', 40, 40, 'metre']],
    ['He owns 3½ acres.', ['3½ acres', 3.5, 3.5, 'acre']],
    ['Tens of thousands of marchers sang.', ['Tens of thousands of marchers', 20000, null, null]],
    ['Hundreds of thousands fled.', ['Hundreds of thousands', 2e5, null, null]],
    ['Several hundred miners walked out.', ['Several hundred miners', 200, null, null]],
  ],
  ranges: [
    ['Between 50 and 60 boats sank.', ['Between 50 and 60 boats', 50, 60, null]],
    ['They hired 20-30 cooks.', ['20-30 cooks', 20, 30, null]],
    ['The trip costs from 5 to 7 euros.', ['5 to 7 euros', 5, 7, 'EUR']],
    ['The repair will take 10 to 15 days.', ['10 to 15 days', 10, 15, 'day']],
    ['It is worth $5-6 million.', ['$5-6 million', 5e6, 6e6, 'USD']],
    [
      'Offers ran from $145 million to $175 million.',
      ['$145 million to $175 million', 1.45e8, 1.75e8, 'USD'],
    ],
    ['Two or three wolves were seen.', ['Two or three wolves', 2, 3, null]],
    [
      'Senators voted to extend the mandate from two to five years.',
      ['two', 2, 2, 'year'],
      ['five years', 5, 5, 'year'],
    ],
    [
      'Turnout rose from 40 percent to 55 percent.',
      ['40 percent', 40, 40, 'percent'],
      ['55 percent', 55, 55, 'percent'],
    ],
    ['Sales fell from 9 million to 7 million.', ['9 million', 9e6, 9e6, null], ['7 million', 7e6, 7e6, null]],
  ],
  'shares and percentages': [
    ['Two-thirds of the orchards froze.', ['Two-thirds', 2 / 3, 2 / 3, null]],
    ['A third of the crew resigned.', ['A third', 1 / 3, 1 / 3, null]],
    ['Nearly half the bakeries closed.', ['Nearly half', null, 0.5, null]],
    ['One in five tenants moved.', ['One in five', 0.2, 0.2, null]],
    ['Nine out of 10 dentists agreed.', ['Nine out of 10', 0.9, 0.9, null]],
    [
      'Rates went up 0.25 percentage points to 4.5%.',
      ['0.25 percentage points', 0.25, 0.25, 'percentage points'],
      ['4.5%', 4.5, 4.5, 'percent'],
    ],
    ['Support stood at 41 per cent.', ['41 per cent', 41, 41, 'percent']],
    ['Yields rose 25 basis points.', ['25 basis points', 25, 25, 'basis points']],
    ['Imports grew threefold, three times as many as before.', ['three times', 3, 3, null]],
  ],
  money: [
    ['The mayor asked for $3.5 million.', ['$3.5 million', 3.5e6, 3.5e6, 'USD']],
    ['They paid £20 and €15.50 each.', ['£20', 20, 20, 'GBP'], ['€15.50', 15.5, 15.5, 'EUR']],
    ['The fine was 500 million rubles.', ['500 million rubles', 5e8, 5e8, 'RUB']],
    ['It cost A$40 and HK$200.', ['A$40', 40, 40, 'AUD'], ['HK$200', 200, 200, 'HKD']],
    ['The state owes Rs 250 crore.', ['Rs 250 crore', 2.5e9, 2.5e9, 'INR']],
    ['A prize of 12 lakh rupees was shared.', ['12 lakh rupees', 1.2e6, 1.2e6, 'INR']],
    ['He paid R50,000 on the R21 road.', ['R50,000', 5e4, 5e4, 'ZAR']],
    [
      'It cost RM1.25 million or N2.5 billion.',
      ['RM1.25 million', 1.25e6, 1.25e6, 'MYR'],
      ['N2.5 billion', 2.5e9, 2.5e9, 'NGN'],
    ],
    ['Tickets are RM120 or USD 25.', ['RM120', 120, 120, 'MYR'], ['USD 25', 25, 25, 'USD']],
    ['They spent 30 million Australian dollars.', ['30 million Australian dollars', 3e7, 3e7, 'AUD']],
    ['The rebate is e80 million a year.', ['e80 million a year', 8e7, 8e7, 'EUR per year']],
    ['A p74million stadium was opened.', ['p74million', 7.4e7, 7.4e7, 'GBP']],
    [
      'It raised #5 million, #2,500 of it here.',
      ['#5 million', 5e6, 5e6, 'GBP'],
      ['#2,500', 2500, 2500, 'GBP'],
    ],
    [
      'The fund got P50 million and Y30 billion.',
      ['P50 million', 5e7, 5e7, 'PHP'],
      ['Y30 billion', 3e10, 3e10, 'JPY'],
    ],
    ['Tours go from $40 upwards.', ['$40 upwards', 40, null, 'USD']],
    ['Pickers earn dlrs 9.50 an hour.', ['dlrs 9.50 an hour', 9.5, 9.5, 'USD per hour']],
    ['Fuel rose by 15 cents a litre.', ['15 cents a litre', 0.15, 0.15, 'USD per litre']],
    ['The two-million-euro yacht sank.', ['two-million-euro', 2e6, 2e6, 'EUR']],
    ['He weighs 180 pounds.', ['180 pounds', 180, 180, 'pound']],
    ['The loan of 5 million pounds was repaid.', ['5 million pounds', 5e6, 5e6, 'GBP']],
  ],
  measures: [
    ['The village lies 12km east of the river.', ['12km', 12, 12, 'km']],
    ['Winds reached 150 kilometers per hour.', ['150 kilometers per hour', 150, 150, 'km/h']],
    ['It was minus weather: 28 degrees Celsius.', ['28 degrees Celsius', 28, 28, 'degree Celsius']],
    ['The park covers 1,500 square kilometres.', ['1,500 square kilometres', 1500, 1500, 'square km']],
    ['A 10-foot wall surrounds it.', ['10-foot', 10, 10, 'foot']],
    ['The plant makes 900 MW.', ['900 MW', 900, 900, 'MW']],
    ['They walked half a mile.', ['half a mile', 0.5, 0.5, 'mile']],
  ],
  'ages and durations': [
    ['A 9-year-old boy won.', ['9-year-old', 9, 9, 'years of age']],
    ['Rosa Lind, 45, drove the tram.', ['45', 45, 45, 'years of age']],
    ['The boy, 14, was hurt.', ['14', 14, 14, 'years of age']],
    ['Both were from Oss; Ann and Bo Lind, both 65, drove the tram.', ['65', 65, 65, 'years of age']],
    ['The gain was revised up to 284,000.', ['284,000', 284000, 284000, null]],
    ['The suspect, aged 31, ran.', ['31', 31, 31, 'years of age']],
    ['The talks lasted five and a half hours.', ['five and a half hours', 5.5, 5.5, 'hour']],
    ['They marched for six consecutive days.', ['six consecutive days', 6, 6, 'day']],
    ['A 24-hour strike began.', ['24-hour', 24, 24, 'hour']],
    ['It took half an hour.', ['half an hour', 0.5, 0.5, 'hour']],
  ],
  rates: [
    ['The camp feeds 3,000 people a day.', ['3,000 people a day', 3000, 3000, 'per day']],
    ['There were 12 deaths per 100,000.', ['12 deaths per 100,000', 12, 12, 'per 100,000']],
    ['It pays $40 an hour.', ['$40 an hour', 40, 40, 'USD per hour']],
  ],
  magnitudes: [
    ['A magnitude 6.3 earthquake shook the coast.', ['magnitude 6.3', 6.3, 6.3, 'magnitude']],
    ['The 5.1-magnitude tremor was felt.', ['5.1-magnitude', 5.1, 5.1, 'magnitude']],
    ['The quake measured 4.7 on the Richter scale.', ['4.7', 4.7, 4.7, 'magnitude']],
  ],
  capitals: [
    [
      'AT LEAST TWO MEN WERE HELD, 40 PEOPLE FREED',
      ['AT LEAST TWO MEN', 2, null, null],
      ['40 PEOPLE', 40, 40, null],
    ],
    [
      'He met 300 NATO cooks and 12 UN staff.',
      ['300 NATO cooks', 300, 300, null],
      ['12 UN staff', 12, 12, null],
    ],
  ],
  hedges: [
    ['At least 14 hikers are missing.', ['At least 14 hikers', 14, null, null]],
    ['No fewer than 30 judges signed.', ['No fewer than 30 judges', 30, null, null]],
    ['Up to 400 guests came.', ['Up to 400 guests', null, 400, null]],
    ['Fewer than 20 seals remain.', ['Fewer than 20 seals', null, 20, null]],
    ['Almost 70 pilots were trained.', ['Almost 70 pilots', null, 70, null]],
    ['An estimated 900 homes lost power.', ['An estimated 900 homes', 900, 900, null]],
    ['Roughly 60 or so tents stood there.', ['Roughly 60 or so tents', 60, 60, null]],
    ['Well over 100 trees fell.', ['Well over 100 trees', 100, null, null]],
    ['A total of 17 trains were late.', ['A total of 17 trains', 17, 17, null]],
  ],
  none: [
    ['There were no casualties.', ['no casualties', 0, 0, null]],
    ['No one was hurt in the blaze.', ['No one', 0, 0, null]],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...expected) => {
    const found = figuresIn(sentence).map(({ text, min, max, unit }): Row => [text, min, max, unit]);
    expect(found.map((row) => row.map(rounded))).toEqual((expected as Row[]).map((row) => row.map(rounded)));
  });
});

function rounded(value: string | number | null): string | number | null {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

describe('numbers that are no figures', () => {
  it.each([
    'The meeting is on 5 July 2025 at 3:20 p.m.',
    'The treaty of 1648 ended it.',
    'Police seized an AK-47 and a Su-35 model.',
    'A Boeing 737 landed on runway 27.',
    'Call 555-0199 or 1-800-555-0100 for help.',
    'She lives at 10 Elm Street.',
    'It was one of the best days.',
    'They won 3-2 in extra time.',
    'He came 3rd in the 100th race.',
    'Flight 370 left gate 12.',
    'Section 230 and Article 5 apply.',
    'Dial 911 now.',
    'A 999 operator took the call.',
    'In the 1990s nobody cared.',
    'One day they may agree.',
    'A two-way street and a one-sided game.',
    'The second half was dull.',
    'The striker limped off early in the 2nd half.',
    'The Owls led 33 - 26 at the half.',
    'A third man came in.',
    'The doors open at 0900 GMT.',
    'Apollo 13 returned.',
    'They live on the 23rd floor.',
    'A Level 3 out of 5 warning stands.',
    'It streams in 4K.',
    'The way was a difficult one.',
    'Call +1 212-555-0199 or +44 20 7946 0018 now.',
    'He hit .310 with a .22 rifle beside him.',
  ])('%s', (sentence) => {
    expect(figuresIn(sentence).map((figure) => figure.text)).toEqual([]);
  });
});

describe('numbers beside dates', () => {
  it('counts two thousand people, and knows the year 2000', () => {
    expect(figuresIn('About 2000 people came in 2000.').map((figure) => figure.text)).toEqual([
      'About 2000 people',
    ]);
  });

  it('keeps a stretch of time up to now as a duration', () => {
    expect(figuresIn('It rained on most of the last 14 days.').map((figure) => figure.text)).toEqual([
      '14 days',
    ]);
  });

  it('keeps years after an event that nothing dates, and not the days', () => {
    const text = 'It voted 15 years after the mill burned, and three days after the floods.';
    expect(figuresIn(text).map((figure) => figure.text)).toEqual(['15 years']);
  });

  it('leaves days of the month alone when no year can be worked out', () => {
    expect(figuresIn('On July 24 the mill closed.', null)).toEqual([]);
  });
});
