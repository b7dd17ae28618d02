/**
 * Units as figures name them, and the names `Intl.NumberFormat` knows them by (ECMA-402, table 2).
 * Anything else is shown after the number as it was read.
 */
export const INTL_UNITS: Readonly<Record<string, string>> = {
  percent: 'percent',
  km: 'kilometer',
  metre: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  mile: 'mile',
  foot: 'foot',
  inch: 'inch',
  yard: 'yard',
  acre: 'acre',
  hectare: 'hectare',
  kg: 'kilogram',
  gram: 'gram',
  pound: 'pound',
  ounce: 'ounce',
  litre: 'liter',
  gallon: 'gallon',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  degree: 'degree',
  mph: 'mile-per-hour',
  'km/h': 'kilometer-per-hour',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** Shown as words ("3 months"): their short forms are cryptic in many languages. */
export const SPELT_OUT: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
]);

/** Units that need no word: what is counted says it. */
export const UNSPOKEN: ReadonlySet<string> = new Set(['magnitude']);
