import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../reading/dates/calendar.ts';
import { findDates } from '../../../reading/dates/find-dates.ts';
import type { DateMention } from '../../../reading/types.ts';
import { articleSource, LEXICON } from '../figures/read-figures.ts';
import { faultsIn } from './faults-in.ts';

/** The dates of a text published on Wednesday, 28 May 2025, unless told otherwise. */
function datesIn(text: string, published: string | null = '2025-05-28'): DateMention[] {
  return findDates(articleSource(text, published), LEXICON);
}

/** Text, from, to; one row a sentence, which has this date and no other. */
type Row = [sentence: string, text: string, from: string, to?: string];

const STATED: Row[] = [
  ['The mill burned on 5 July 2019.', '5 July 2019', '2019-07-05'],
  ['The mill burned on July 5, 2019.', 'July 5, 2019', '2019-07-05'],
  ['The July 5, 2019 raids failed.', 'July 5, 2019', '2019-07-05'],
  ['The mill burned on the 5th of July 2019.', 'the 5th of July 2019', '2019-07-05'],
  ['It ran 3-5 July 2019.', '3-5 July 2019', '2019-07-03', '2019-07-05'],
  ['It ran from July 30 to August 2, 2019.', 'July 30 to August 2, 2019', '2019-07-30', '2019-08-02'],
  ['It ran from 30 July to 2 August 2019.', '30 July to 2 August 2019', '2019-07-30', '2019-08-02'],
  ['It opened in May 2012.', 'May 2012', '2012-05-01', '2012-05-31'],
  ['It opened in mid-May 2012.', 'mid-May 2012', '2012-05-11', '2012-05-20'],
  ['It opened in early May 2012.', 'early May 2012', '2012-05-01', '2012-05-10'],
  ['It opened at the end of May 2012.', 'end of May 2012', '2012-05-21', '2012-05-31'],
  ['In 2014 the river froze.', '2014', '2014-01-01', '2014-12-31'],
  ['It lasted from 2014 to 2016.', '2014 to 2016', '2014-01-01', '2016-12-31'],
  ['It lasted from May to June 2014.', 'May to June 2014', '2014-05-01', '2014-06-30'],
  ['It lasted from November to February 2014.', 'November to February 2014', '2013-11-01', '2014-02-28'],
  ['The 2010-12 drought was worse.', '2010-12', '2010-01-01', '2012-12-31'],
  ['The 1990s were wet.', '1990s', '1990-01-01', '1999-12-31'],
  ["In the late '80s it rained.", "late '80s", '1986-09-01', '1989-12-31'],
  ['Trade grew in the 19th century.', '19th century', '1801-01-01', '1900-12-31'],
  ['Filed 2025-04-03 by the clerk.', '2025-04-03', '2025-04-03'],
  ['Dated 13/04/2025 by hand.', '13/04/2025', '2025-04-13'],
  ['Dated 13.4.2025 by hand.', '13.4.2025', '2025-04-13'],
  ['Growth slowed in the third quarter of 2023.', 'third quarter of 2023', '2023-07-01', '2023-09-30'],
  ['It snowed in the spring of 2021.', 'spring of 2021', '2021-03-01', '2021-05-31'],
  ['They met on Thursday, July 4, 2019.', 'Thursday, July 4, 2019', '2019-07-04'],
];

const RESOLVED: Row[] = [
  ['They met on Monday.', 'Monday', '2025-05-26'],
  ['They met on Wednesday.', 'Wednesday', '2025-05-28'],
  ['They met on Thursday.', 'Thursday', '2025-05-22'],
  ['They will meet on Thursday.', 'Thursday', '2025-05-29'],
  ['They had set out for the top on Monday.', 'Monday', '2025-05-26'],
  ['They are set to meet on Monday.', 'Monday', '2025-06-02'],
  ['They meet next Monday.', 'next Monday', '2025-06-02'],
  ['They met yesterday.', 'yesterday', '2025-05-27'],
  ['They met the day before yesterday.', 'the day before yesterday', '2025-05-26'],
  ['They met last week.', 'last week', '2025-05-18', '2025-05-24'],
  ['They met last weekend.', 'last weekend', '2025-05-24', '2025-05-25'],
  ['They met this month.', 'this month', '2025-05-01', '2025-05-31'],
  ['They met earlier this year.', 'earlier this year', '2025-01-01', '2025-05-28'],
  ['They met late last year.', 'late last year', '2024-09-01', '2024-12-31'],
  ['They met in February.', 'February', '2025-02-01', '2025-02-28'],
  ['They met in November.', 'November', '2024-11-01', '2024-11-30'],
  ['They will meet in November.', 'November', '2025-11-01', '2025-11-30'],
  ['They met on March 3.', 'March 3', '2025-03-03'],
  ['Sales fell between January and March.', 'January and March', '2025-01-01', '2025-03-31'],
  ['The army calls up men between April and July.', 'April and July', '2025-04-01', '2025-07-31'],
  ['They met later last year.', 'last year', '2024-01-01', '2024-12-31'],
  ['They met in mid-April.', 'mid-April', '2025-04-11', '2025-04-20'],
  ['They met three weeks ago.', 'three weeks ago', '2025-05-04', '2025-05-10'],
  ['They met two days ago.', 'two days ago', '2025-05-26'],
  ['They met ten years ago.', 'ten years ago', '2015-01-01', '2015-12-31'],
  ['It fell by half over the past 10 days.', 'past 10 days', '2025-05-18', '2025-05-28'],
  ['It was the driest of the last 14 years.', 'last 14 years', '2011-05-28', '2025-05-28'],
  ['They plan a summer offensive.', 'summer', '2025-06-01', '2025-08-31'],
  ['It closed on Christmas Day.', 'Christmas Day', '2024-12-25'],
  ['They met half an hour ago.', 'half an hour ago', '2025-05-28'],
];

describe.each([
  ['stated', STATED],
  ['resolved', RESOLVED],
] as const)('%s dates', (certainty, rows) => {
  it.each(rows)('%s', (sentence, text, from, to = from) => {
    expect(datesIn(sentence)).toMatchObject([{ text, from, to, certainty }]);
  });
});

describe('dates counted from others', () => {
  it('count from the date named before', () => {
    const [, later] = datesIn('The pact was signed in mid-July 2024. The vote came a month later.');
    expect(later).toMatchObject({
      text: 'a month later',
      from: '2024-08-11',
      to: '2024-08-20',
      certainty: 'resolved',
    });
  });

  it('take for “last winter” one that has ended', () => {
    const [only] = datesIn('Last winter three mills burned.', '2012-01-16');
    expect(only).toMatchObject({ from: '2010-12-01', to: '2011-02-28' });
  });

  it('are anchored where the article does not date the event', () => {
    const [only] = datesIn('Now, nine days after that meeting, nothing has changed.');
    expect(only).toMatchObject({ text: 'nine days after', certainty: 'anchored' });
  });
});

describe('what is no date', () => {
  it.each([
    'Officers were called to the 1700 block of Alder Street.',
    'About 2,000 troops left.',
    'Some 2000 people came.',
    'He counted 1990 people.',
    'They may go.',
    'Soldiers march past.',
    'The company spent 2014 dollars.',
    'It weighs 1950 kg.',
    'A second chance.',
    'The novel 20th Century Fox bought.',
  ])('%s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });
});

describe('an article without a date of publication', () => {
  it('resolves only what its text states in full', () => {
    const text = 'On Monday, 5 May 2014 and in 2016 it rained, but not in June, last week or three days ago.';
    expect(datesIn(text, null).map((date) => date.text)).toEqual(['5 May 2014', '2016']);
  });
});

describe('dates of any text', () => {
  const scraps = fc.constantFrom(
    ...'5|31|2014|July|May|Monday|last|next|week|year|ago|later|after|three|days|-|,|to|between|and|mid|early|the|1990|s|century|spring|/|2025-04-03|will|th|.|in|half an hour ago'.split(
      '|',
    ),
    '\u200b',
    '😀',
  );

  it('lie inside it, in order, and never end before they begin', () => {
    fc.assert(
      fc.property(
        fc.array(scraps, { maxLength: 40 }),
        fc.constantFrom('2025-05-28', '2024-02-29', null),
        (parts, day) => {
          const text = parts.join(' ');
          expect(faultsIn(datesIn(text, day), text)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  it('are read back from the day they were written for', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const text = `It fell on ${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}.`;
          expect(datesIn(text)).toMatchObject([{ from: iso, to: iso }]);
          expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(
            Math.floor(date.getTime() / 86_400_000),
          );
        },
      ),
    );
  });
});
