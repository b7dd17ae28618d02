import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** The unit of time that a length of time goes on in, and how many of them the one before it has. */
const NEXT_SMALLER: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);
/** How far before its first number the "between" of a range may stand. */
const REACH_OF_RANGE = 3;

interface Duration {
  first: number;
  next: number;
  unit: string | null;
  min: number;
  max: number | null;
}

/** "Two hours and 40 minutes", "2 hr 39 min 16 sec": one length of time, in the smallest unit that it names. */
export function withSmallerUnits<T extends Duration>(pieces: Piece[], duration: T): T {
  let whole = duration;
  while (true) {
    const longer = withNextUnit(pieces, whole);
    if (!longer) return whole;
    whole = longer;
  }
}

function withNextUnit<T extends Duration>(pieces: Piece[], { ...whole }: T): T | null {
  const smaller = NEXT_SMALLER.get(whole.unit ?? '');
  if (!smaller || whole.max !== whole.min || !Number.isInteger(whole.min)) return null;
  const [unit, times] = smaller;
  let at = whole.next;
  if (lowerOf(pieces, at) === ',') at++;
  if (lowerOf(pieces, at) === 'and') at++;
  if (at > whole.next && opensRange(pieces, whole.first)) return null;
  const part = readNumeral(pieces, at);
  if (!part || part.max !== part.min || part.min >= times || part.scale > 1) return null;
  if (pieces[part.next]?.entry.unit?.unit !== unit) return null;
  const value = whole.min * times + part.min;
  return { ...whole, next: part.next + 1, unit, min: value, max: value };
}

/** "Between two years and six months": two lengths of time. */
function opensRange(pieces: Piece[], first: number): boolean {
  for (let i = first - 1; i >= first - REACH_OF_RANGE; i--) if (lowerOf(pieces, i) === 'between') return true;
  return false;
}
