import { TENS, UNITS } from '../../../reading/figures/number-words.ts';

/** What a number is multiplied by where the word or letter stands behind it. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** Codes of currencies by their sign. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** Words that say how many without being numerals. */
export const SAYING: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...UNITS, ...TENS]),
  nobody: 0,
  none: 0,
  another: 1,
  lone: 1,
  sole: 1,
  single: 1,
  both: 2,
  once: 1,
  twice: 2,
  thrice: 3,
  dozen: 12,
  pair: 2,
  couple: 2,
  double: 2,
  twin: 2,
  trio: 3,
  triple: 3,
  quadruple: 4,
  quartet: 4,
  quintuple: 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** "Two weeks ago": the reading takes it for a date, and whoever marks it for a while. */
export const TIME = /\b(?:(second)s|(minute|hour|day|night|week|month|year|decade)s?)\b/i;

/** Words for a few, as the least and the most that they are used for. */
export const FEW: readonly [word: RegExp, min: number, max: number][] = [
  [/\bseveral\b/i, 3, 9],
  [/\b(?:few|handful)\b/i, 2, 6],
  [/\bmultiple\b/i, 2, 9],
];

/** What the words before the number say of it. */
export const ROUNDED: readonly [words: RegExp, how: 'about' | 'below' | 'beyond'][] = [
  [/\b(?:less|fewer) than\b|\bunder\b|\bup to\b|\bat most\b/i, 'below'],
  [/\bmore than\b|\bover\b|\bat least\b/i, 'beyond'],
  [/\b(?:about|around|some|roughly|nearly|almost|approximately)\b/i, 'about'],
];
