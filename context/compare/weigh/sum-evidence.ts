import type { Facets } from '../facets.ts';
import { figureSpan } from '../figure-span.ts';
import { byValue } from '../kinds.ts';
import type { NumberInText } from '../numbers-in.ts';
import { MONTH, ONE_MORE, OTHER_UNIT } from '../tables/sums.ts';
import type { Note } from './evidence.ts';

/** Up to here a number that would make the sum is there by chance, unless it stands in one list with the figure. */
const LEAST = 5;
/** Beyond this numbers are rounded before they are added: the sum by so much, an addend by so much. */
const ROUNDED = 1000;
const ROUNDING = 0.01;
const ADDEND_ROUNDING = 0.05;
/** How far from one addend the next stands in a list, in characters. */
const BESIDE = 45;
/** How many numbers on either side are looked at. */
const MOST = 4;

/** What other numbers of the two passages make of one figure the other: a list's sum, or what is left of a whole. */
export function sumEvidence(a: Facets, b: Facets, note: Note): void {
  const [low, high] = byValue(a, b);
  if (!isAddable(low) || !isAddable(high)) return;
  const [least, most] = [numberOf(low), numberOf(high)];
  const rest = most - least;
  if (least < 1 || rest <= 0) return;
  // "216 passengers and 12 crew": 228 people.
  noteRest('addend', low, rest, most, note);
  note('one more', rest === 1 && ONE_MORE.test(behind(low)));
  // "Of 61 million insurers bear 44": 17 are left.
  noteRest('rest', high, rest, most, note);
}

/** Is what one figure lacks to the other beside it? */
function noteRest(name: string, one: Facets, rest: number, whole: number, note: Note): void {
  const found = nearby(one).find(({ value }) => isClose(value, rest, whole));
  if (!found) return;
  if (rest > LEAST) note(name, true);
  else note(`small ${name}`, isListed(one, found));
}

function isAddable({ value, figure }: Facets): boolean {
  return /^(?:count|money)/.test(value?.dimension ?? '') && figure.kind !== 'age';
}

function numberOf({ figure: { min, max } }: Facets): number {
  return min ?? max ?? 0;
}

function isClose(one: number, other: number, size: number): boolean {
  if (one === other) return true;
  return size >= ROUNDED && Math.abs(one - other) <= Math.min(size * ROUNDING, other * ADDEND_ROUNDING);
}

/** The numbers that stand nearest to the figure and may be of its kind, in text order: no year, age, share or while. */
function nearby({ figure, others }: Facets): NumberInText[] {
  const { start, end } = figureSpan(figure);
  const { text } = figure.passage;
  const own = others.filter(
    ({ value, start: from, end: to }) =>
      !(value >= 1900 && value <= 2030) &&
      !OTHER_UNIT.test(text.slice(to, to + 12)) &&
      !MONTH.test(text.slice(Math.max(0, from - 5), from)),
  );
  const before = own.filter((number) => number.end <= start).slice(-MOST);
  return [...before, ...own.filter((number) => number.start >= end).slice(0, MOST)];
}

/** Nothing but a few words between: one list. */
function isListed({ figure }: Facets, number: NumberInText): boolean {
  const { start, end } = figureSpan(figure);
  const { text } = figure.passage;
  const between = number.start >= end ? text.slice(end, number.start) : text.slice(number.end, start);
  return between.length <= BESIDE && !/[.;]/.test(between);
}

function behind({ figure }: Facets): string {
  const { end } = figureSpan(figure);
  return figure.passage.text.slice(end, end + BESIDE);
}
