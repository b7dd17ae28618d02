import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, PER_MANY } from './senses.ts';
import type { Spot } from './spots.ts';
import { is, NO_NOUN, RATE_NOUN } from './word-classes.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['nightly', 'night'],
  ['apiece', 'unit'],
]);

/** Symbols that mean a unit behind a slash only. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['s', 'second'],
  ['l', 'litre'],
  ['d', 'day'],
]);

/** Adds the denominator that follows a quantity: "3,000 people a day", "$40 an hour". */
export function withRate(pieces: Piece[], spot: Spot): Spot {
  const rate = rateAfter(pieces, spot.next);
  if (!rate) return spot;
  spot.unit = spot.unit === null ? `per ${rate.per}` : `${spot.unit} per ${rate.per}`;
  spot.next = rate.next;
  if (spot.kind === 'count') spot.kind = 'rate';
  return spot;
}

/** "a day", "per 100,000", "annually", "/year" at piece `at`: the rate's denominator and where it ends. */
export function rateAfter(pieces: Piece[], at: number): { per: string; next: number } | null {
  const word = lowerOf(pieces, at);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) {
    // "40,000 daily visitors" counts visitors; only the end of a phrase is a rate.
    const after = pieces[at + 1];
    return after?.word &&
      !/^(?:in|on|at|by|for|from|to|and|or|but|since|during|as|with|of)$/.test(after.lower)
      ? null
      : { per: adverb, next: at + 1 };
  }
  const after = pieces[at + 1];
  const noun = after?.lower ?? '';
  if (word === 'per' || word === 'every' || word === 'each') {
    const number = readNumeral(pieces, at + 1);
    if (number && word !== 'each') {
      const unit = pieces[number.next];
      const takes = unit?.word && hasSense(unit, PER_MANY);
      const next = takes ? number.next + (unit.lower === 'live' ? 2 : 1) : number.next;
      return { per: textOf(pieces, at + 1, next), next };
    }
    return word === 'per'
      ? pieces[at + 1]?.word && !is(pieces[at + 1], NO_NOUN)
        ? { per: noun, next: at + 2 }
        : null
      : is(after, RATE_NOUN)
        ? { per: noun, next: at + 2 }
        : null;
  }
  if (word === '/' && after) {
    const per =
      SYMBOLS.get(noun) ?? ((after.glued && after.entry.unit?.unit) || (is(after, RATE_NOUN) && noun));
    return per ? { per, next: at + 2 } : null;
  }
  // "$10-a-day", "5-per-week".
  if (word === '-' && pieces[at]?.glued && pieces[at + 2]?.lower === '-' && is(pieces[at + 3], RATE_NOUN))
    return /^(?:a|an|per)$/.test(noun) ? { per: lowerOf(pieces, at + 3), next: at + 4 } : null;
  if ((word !== 'a' && word !== 'an') || !is(after, RATE_NOUN)) return null;
  return /^(?:ago|later|earlier|after|before|and|old|-)$/.test(lowerOf(pieces, at + 2))
    ? null
    : { per: noun, next: at + 2 };
}

function textOf(pieces: Piece[], first: number, next: number): string {
  return pieces
    .slice(first, next)
    .map((piece) => piece.lower)
    .join(' ');
}
