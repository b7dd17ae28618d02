import type { CorpusFigure } from '../types.ts';
import { type Dimension, dimensionOf, type Units } from './dimension.ts';

/** exact: a number said plainly; lower, upper: one end open; range: both ends said; vague: "hundreds". */
export type Bound = 'exact' | 'about' | 'lower' | 'upper' | 'range' | 'vague';

/** A figure's value as a reader takes it, in its dimension's base unit. */
export interface Value {
  dimension: string;
  bound: Bound;
  /** The number that was said; of a range its middle. */
  said: number;
  /** What the words allow, rounding and approximators counted in. */
  low: number;
  high: number;
}

const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/i;
/** Digits that are a name: telephone numbers and the like. */
const NO_QUANTITY = /^0\d/;
/** "about 50": 45 to 55; but "about 53,000" was counted in thousands, and says no more than 52,000 to 54,000. */
const ABOUT = 0.1;
/** "About a week": eight days as well. */
const ABOUT_WHILE = 0.2;
/** "nearly 50", "almost 50": 45 to 50. */
const NEARLY = 0.1;
/** "up to 200": who says so means a number near it. */
const UP_TO = 0.25;
/** "Less than a year": seven months as well. */
const WITHIN = 0.5;
const LESS = /\b(?:less than|under|within)\b/i;
/** "more than 100" of a round number may be 150; of an exact one it is hardly 10% more. */
const BEYOND_ROUND = 0.5;
const BEYOND_EXACT = 0.1;
/** The most that rounding to the digits written can hide. */
const ROUNDING = 0.03;
/** Measures are converted and rounded again by every desk: their last digit may hide all that it can. */
const MEASURED = new Set(['length', 'area', 'mass', 'volume', 'speed', 'temperature']);
/** But no more than this: "1,000 km" is no 650. */
const MEASURE_ROUNDING = 0.15;
/** Of two numbers said plainly the finer must round to the coarser: half of its last digit, and no more. */
const ROUNDS = 0.5000001;
/** Two amounts in different currencies may be one amount when neither is so many times the other. */
const SAME_SIZE = 3;
/** Seismologists' second decimal is noise; their first is news. */
const ABOUT_MAGNITUDE = 0.15;
/** "about 6", without a decimal. */
const ABOUT_WHOLE = 0.5;

/** The value of a figure as an interval; null when it says no number. */
export function figureValue(figure: CorpusFigure, units: Units): Value | null {
  const { min, max } = figure;
  const said = min !== null && max !== null ? (min + max) / 2 : (min ?? max);
  if (said === null || NO_QUANTITY.test(figure.text)) return null;
  const dimension = dimensionOf(figure, units);
  const bound = boundOf(figure);
  const [low, high] = reach(figure, bound, said, dimension.name);
  return inBase(dimension, { bound, said, low, high });
}

function inBase(dimension: Dimension, value: Omit<Value, 'dimension'>): Value {
  const { toBase } = dimension;
  return {
    dimension: dimension.name,
    bound: value.bound,
    said: toBase(value.said),
    low: toBase(value.low),
    high: toBase(value.high),
  };
}

function boundOf({ min, max, approx, kind, text }: CorpusFigure): Bound {
  if ((kind === 'vague' || VAGUE.test(text)) && !/\d/.test(text)) return 'vague';
  if (min === null) return 'upper';
  if (max === null) return 'lower';
  if (min < max) return approx === 'nearly' ? 'upper' : 'range';
  return approx === 'about' ? 'about' : 'exact';
}

function reach(figure: CorpusFigure, bound: Bound, said: number, dimension: string): [number, number] {
  const { min, max } = figure;
  const slack = /^(?:percent|points)$/.test(dimension)
    ? writtenSlack(figure.text, said)
    : slackOf(said, dimension);
  if (dimension === 'magnitude') {
    const room = bound !== 'about' ? 0 : /\d[.,]\d/.test(figure.text) ? ABOUT_MAGNITUDE : ABOUT_WHOLE;
    return [said - room, bound === 'lower' ? said + 1 : said + room];
  }
  switch (bound) {
    case 'vague':
      return [min ?? 0, max ?? (min ?? 0) * 10];
    case 'range':
      return [min ?? said, max ?? said];
    case 'upper':
      return [said * (1 - upperRoom(figure, dimension)), said + slack];
    case 'lower':
      return [said - slack, said * (1 + (isRound(said) ? BEYOND_ROUND : BEYOND_EXACT))];
    case 'about': {
      const digit =
        figure.kind === 'count' || figure.kind === 'money'
          ? lastDigit(Math.abs(said))
          : Number.POSITIVE_INFINITY;
      const room = Math.max(
        slack,
        Math.min(Math.abs(said) * (dimension === 'time' ? ABOUT_WHILE : ABOUT), digit),
      );
      return [said - room, said + room];
    }
    case 'exact':
      return [said - slack, said + slack];
  }
}

/** By how much of it an upper bound may lie above what is meant. */
function upperRoom({ approx, text }: CorpusFigure, dimension: string): number {
  if (approx === 'nearly') return NEARLY;
  return dimension === 'time' && LESS.test(text) ? WITHIN : UP_TO;
}

/**
 * Half of the last digit that was written: 1,500 may be 1,450 to 1,550; whole numbers below a hundred are meant,
 * and below a thousand all but those that end in 50 or 00.
 */
function slackOf(said: number, dimension: string): number {
  const size = Math.abs(said);
  if (dimension === 'count' && (size < 100 || (size < 1000 && size % 50 !== 0))) return 0;
  // A thermometer is read in whole degrees, whatever noughts there are.
  if (dimension === 'temperature') return Math.min(lastDigit(size), 1) / 2;
  const half = lastDigit(size) / 2;
  return MEASURED.has(dimension) ? Math.min(half, size * MEASURE_ROUNDING) : Math.min(half, size * ROUNDING);
}

/** Of "4.0 percent" the last digit is the written nought. */
function writtenSlack(text: string, said: number): number {
  const [, decimals] = /\d\.(\d+)/.exec(text) ?? [];
  return decimals ? 10 ** -decimals.length / 2 : slackOf(said, 'percent');
}

/** The unit of the last digit that is not a trailing zero: 1,500 → 100; 5.4 → 0.1. */
function lastDigit(size: number): number {
  if (size === 0) return 0;
  let unit = 10 ** Math.floor(Math.log10(size));
  while (unit > 1e-6 && Math.abs(size / unit - Math.round(size / unit)) > 1e-6) unit /= 10;
  return unit;
}

function isRound(said: number): boolean {
  return said >= 10 && lastDigit(Math.abs(said)) * 10 > Math.abs(said);
}

/** equal: the same number said; compatible: one may be the other; excluded: they exclude each other. */
export type ValueRelation = 'equal' | 'compatible' | 'excluded';

/** How two values of one dimension stand to each other. */
export function relateValues(a: Value, b: Value): ValueRelation {
  // What they are per was compared before.
  if (a.dimension.split('/')[0] !== b.dimension.split('/')[0]) return relateSizes(a, b);
  const scale = Math.max(Math.abs(a.said), Math.abs(b.said));
  if (Math.abs(a.said - b.said) <= scale * 1e-9 && !(a.bound === 'vague' && b.bound === 'vague'))
    return 'equal';
  if (a.bound === 'lower' && b.bound === 'lower')
    return relateBounds(Math.abs(a.said - b.said), scale, isRound(Math.min(a.said, b.said)));
  if (a.bound === 'exact' && b.bound === 'exact' && !MEASURED.has(a.dimension))
    return Math.abs(a.said - b.said) < Math.max(a.high - a.low, b.high - b.low) * ROUNDS
      ? 'compatible'
      : 'excluded';
  if (a.bound === 'about' && b.bound === 'about')
    return Math.abs(a.said - b.said) <= Math.max(a.high - a.said, b.high - b.said)
      ? 'compatible'
      : 'excluded';
  return a.low <= b.high && b.low <= a.high ? 'compatible' : 'excluded';
}

/** Two lower bounds: "over 200" says no less than "at least 210"; "more than 26,000" and "31,000" are two counts. */
function relateBounds(apart: number, scale: number, round: boolean): ValueRelation {
  if (apart <= scale * 0.01) return 'equal';
  return round && scale >= 20 && apart <= scale * ABOUT ? 'compatible' : 'excluded';
}

/** Two currencies: without a rate only the order of magnitude can be compared. */
function relateSizes(a: Value, b: Value): ValueRelation {
  const ratio = a.said / b.said;
  return ratio > 1 / SAME_SIZE && ratio < SAME_SIZE ? 'compatible' : 'excluded';
}
