import type { Facets } from '../facets.ts';
import { byValue, isOrdinal, isRate, saidBy } from '../kinds.ts';
import type { Note } from './evidence.ts';

/** Above which ratios the two numbers lie. */
const RATIOS = [1.0001, 1.05, 1.2, 1.5, 2, 3, 6, 20, 100] as const;
/** What counts as a size at all. */
const LEAST = 1e-3;
const GREATEST = 1e15;
/** Beyond this one ratio is like another. */
const FARTHEST = 20_000;
const DIGITS = 6;

/** How far apart the numbers lie, how they were said, and how large and exact they are. */
export function valueEvidence(a: Facets, b: Facets, note: Note): void {
  const [low, high] = byValue(a, b);
  const ratio = boundedRatio(low, high);
  const equal = saidBy(low) === saidBy(high);
  note('equal', equal);
  note('equal rates', equal ? Number(isRate(a)) + Number(isRate(b)) : 0);
  note('ratio', Math.log(ratio));
  for (const least of RATIOS) note(`ratio over ${least}`, ratio > least);
  note('size', Math.log10(Math.min(GREATEST, Math.max(saidBy(high), LEAST))));
  note('digits', digitsOf(saidBy(low)));
  note('up to 3', saidBy(low) <= 3);
  note('up to 10', saidBy(low) <= 10);
  const bounds = [low, high].map(({ value }) => value?.bound ?? 'none');
  if (equal) bounds.sort();
  note(`smaller ${bounds[0]}`, true);
  note(`greater ${bounds[1]}`, true);
  note('ordinal', Number(isOrdinal(a)) + Number(isOrdinal(b)));
}

/** The greater through the smaller number, at most 20,000; so many where one is not above nought and they differ. */
export function boundedRatio(low: Facets, high: Facets): number {
  if (saidBy(low) === saidBy(high)) return 1;
  return saidBy(low) > 0 ? Math.min(FARTHEST, saidBy(high) / saidBy(low)) : FARTHEST;
}

/** How many digits a number was said to, noughts at its end left out. */
function digitsOf(said: number): number {
  const [mantissa = ''] = said.toExponential(DIGITS).split('e');
  return mantissa.replace('.', '').replace(/0+$/, '').length;
}
