/** The English words of the calendar, as data. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

/** Month names and abbreviations, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...'jan feb mar apr jun jul aug sep oct nov dec'.split(' ').flatMap((name) => {
    const month = MONTH_NAMES.findIndex((full) => full.startsWith(name)) + 1;
    return [[name, month] as const, [`${name}.`, month] as const];
  }),
  ['sept', 9],
  ['sept.', 9],
]);

/** Weekday names and dotted abbreviations, 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday sun. monday mon. tuesday tue. tues. wednesday wed. thursday thu. thurs. friday fri. saturday sat.'
    .split(' ')
    .map((name) => [name, ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'].indexOf(name.slice(0, 2))] as const),
);

/** First month of a northern season. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Spans of time that make dates, with how many of the basic unit they are. */
export const TIME_UNITS: ReadonlyMap<string, { unit: TimeUnit; count: number }> = new Map(
  [
    ['day', 'day', 1],
    ['night', 'day', 1],
    ['week', 'week', 1],
    ['fortnight', 'week', 2],
    ['month', 'month', 1],
    ['year', 'year', 1],
    ['decade', 'decade', 1],
    ['century', 'century', 1],
  ].flatMap(([name, unit, count]) => {
    const value = { unit: unit as TimeUnit, count: count as number };
    return [
      [name as string, value] as const,
      [name === 'century' ? 'centuries' : `${name}s`, value] as const,
    ];
  }),
);

/** Words that make of a period its beginning, middle or end, as thirds. */
export const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0],
  ['beginning', 0],
  ['start', 0],
  ['mid', 1],
  ['middle', 1],
  ['late', 2],
  ['end', 2],
]);
