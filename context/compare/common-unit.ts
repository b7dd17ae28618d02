import type { CorpusFigure } from '../types.ts';
import type { Facets } from './facets.ts';
import { isOfGoods, personal } from './rate-of.ts';
import { figureValue, type Value } from './values.ts';

/** How two numbers are of one kind, and what they say of it. */
export interface Common {
  values: [Value, Value];
  /** Are both, or is neither, per something? */
  rates: boolean;
}

/** Two figures' values in one dimension; null where they are numbers of two kinds. */
export function inCommonUnit(a: Facets, b: Facets): Common | null {
  if (!a.value || !b.value) return null;
  const [[one, per], [other, otherPer]] = [unitOf(a, a.value), unitOf(b, b.value)];
  if (sameDimension(one, other))
    return {
      values: [a.value, b.value],
      rates: per === otherPer || isPrice(a.value, per, b.value, otherPer),
    };
  const first = readAs(a, b.figure);
  if (first) return { values: [first, b.value], rates: true };
  const second = readAs(b, a.figure);
  return second && { values: [a.value, second], rates: true };
}

/** The two as they are when each has its value in the other's dimension; without one, as they were. */
export function inOneUnit(a: Facets, b: Facets): [Facets, Facets] {
  const common = inCommonUnit(a, b);
  if (common === null) return [a, b];
  const [first, second] = common.values;
  return [first === a.value ? a : { ...a, value: first }, second === b.value ? b : { ...b, value: second }];
}

/** "5,000 barrels of oil a day" and "5,000 barrels a day": the rate may stand in the unit or after it. */
function unitOf({ scope }: Facets, { dimension }: Value): [unit: string, per: string | null] {
  const [unit = '', per] = dimension.split('/');
  return [unit, unit === 'speed' ? null : personal(per ?? scope.per)];
}

/** So many times the other, what is told per nothing is no price of one piece. */
const NEAR_PRICE = 2;

/** "Oil at [$119]", "$111 [a barrel]": of prices one need not say what it is per. */
function isPrice(a: Value, per: string | null, b: Value, otherPer: string | null): boolean {
  const one = per === null ? otherPer : otherPer === null ? per : null;
  if (one === null || !isOfGoods(one) || !a.dimension.startsWith('money:')) return false;
  return Math.max(a.said, b.said) <= Math.min(a.said, b.said) * NEAR_PRICE;
}

/** Two currencies are compared for size alone; see `relateValues`. */
function sameDimension(a: string, b: string): boolean {
  return a === b || (a.startsWith('money:') && b.startsWith('money:'));
}

/** What a figure says in the unit of the other, where its own leaves that open; null where it does not. */
function readAs(one: Facets, other: CorpusFigure): Value | null {
  const { figure, classes } = one;
  const unit = isBareNumber(one, other) ? other.unit : unitMeant(figure, other);
  return unit === undefined ? null : figureValue({ ...figure, kind: other.kind, unit }, classes);
}

/** "[400 pounds]" beside £400, "41.8 degrees" beside degrees Celsius, a 30-year record beside one of 30 years. */
function unitMeant(figure: CorpusFigure, other: CorpusFigure): string | null | undefined {
  const unit = figure.unit ?? '';
  if (figure.kind === 'duration' && other.kind === 'age') return unit;
  if (unit === 'pound' && other.unit?.startsWith('GBP')) return other.unit;
  return unit === 'degree' && other.unit?.startsWith('degree ') ? 'degree Celsius' : undefined;
}

/** So many times the other, a number without a noun is of something else. */
const NEAR_NUMBER = 4;

/** "The youngest, at [26]", of a 26-year-old: and "ministers said 13,000 hectares, mayors [14,000]": a number without a noun is of the other's kind. */
function isBareNumber({ value, counted: { noun, outcome, topic } }: Facets, other: CorpusFigure): boolean {
  if (value?.dimension !== 'count' || noun !== null || outcome !== null || topic !== null) return false;
  if (other.kind === 'count') return false;
  const said = other.min ?? other.max ?? 0;
  return Math.max(value.said, said) <= Math.min(value.said, said) * NEAR_NUMBER;
}
