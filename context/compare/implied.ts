import { dimensionOf } from './dimension.ts';
import type { Facets } from './facets.ts';
import { figureSpan } from './figure-span.ts';
import { isRate } from './kinds.ts';
import type { Value } from './values.ts';

/**
 * Does what else the two passages say make one number of two that are of two kinds: a share and a count of a whole
 * that either gives, a sum a year and what the years make of it, two currencies of which one passage gives both?
 */
export function isImplied(a: Facets, b: Facets): boolean {
  const [one, other] = [a.value, b.value];
  if (!one || !other) return false;
  return (
    isShareOf(a, b) ||
    isShareOf(b, a) ||
    isMultiple(a, b) ||
    isMultiple(b, a) ||
    (areGlossable(one, other) && (isGlossed(a, other) || isGlossed(b, one)))
  );
}

/** "29 of the 88 who perished" is "a third of the dead". */
function isShareOf(share: Facets, count: Facets): boolean {
  const [percent, part] = [share.value, count.value];
  if (!percent || !part || !isRate(share) || isRate(count)) return false;
  const { toBase } = dimensionOf(count.figure, count.classes);
  return [...share.numbers, ...count.numbers].some(({ value }) => {
    const whole = toBase(value);
    return (
      whole > part.said && part.low * 100 <= whole * percent.high && part.high * 100 >= whole * percent.low
    );
  });
}

/** "Eight years at 22 million a year" make 176 million. */
function isMultiple(rate: Facets, sum: Facets): boolean {
  const [one, other] = [rate.value, sum.value];
  if (!one || !other) return false;
  const [unit, per] = one.dimension.split('/');
  if (per === undefined || unit !== other.dimension) return false;
  return [rate, sum].some((side) =>
    side.numbers.some(
      ({ value, end }) =>
        value > 1 &&
        PERIOD.test(side.figure.passage.text.slice(end, end + 10)) &&
        one.low * value <= other.high &&
        one.high * value >= other.low,
    ),
  );
}

const PERIOD = /^[ -](?:year|season|month|week|day)/;

/** Two amounts in two currencies, a share and a count: what one passage may give side by side. */
function areGlossable(a: Value, b: Value): boolean {
  return /^money.* money|percent/.test(`${a.dimension} ${b.dimension}`);
}

/** How far from a number stands another that says the same. */
const BESIDE = 24;

/** "90 billion (3 billion dollars)", "20,000 jobs, or 18 percent": the number beside it is the other's. */
function isGlossed({ figure, numbers }: Facets, { said }: Value): boolean {
  const { text } = figure.passage;
  const { start, end } = figureSpan(figure);
  return numbers.some((number) => {
    const between =
      number.start >= end
        ? text.slice(end, number.start)
        : number.end <= start
          ? text.slice(number.end, start)
          : '';
    return (
      between.length <= BESIDE &&
      /^[^.;()]*(?:\(|, or |, some )[^.;()]*$/.test(between) &&
      Math.abs(number.value - said) <= said * 0.01
    );
  });
}
