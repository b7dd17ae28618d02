import { hedgeBefore } from './approximators.ts';
import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { hasSense, QUAKE, SHAKE } from './senses.ts';
import { AFTER_DECIMAL, has, TO_MAGNITUDE } from './traits.ts';

const LONGEST_LINK = 7;
const GREATEST = 10;

/** Does this run of text speak of earthquakes? Only then are bare decimals magnitudes. */
export function speaksOfQuakes(pieces: Piece[]): boolean {
  return pieces.some((piece) => hasSense(piece, QUAKE));
}

/** "magnitude 6.1", "a 5.6 quake", "5.2 on the Richter scale", "said it was 6.1"; null when it is no magnitude. */
export function asMagnitude(pieces: Piece[], quantity: Quantity, floor: number): Quantity | null {
  if (quantity.unit !== null && quantity.unit !== 'degree') return null;
  const value = quantity.max ?? quantity.min;
  if (value === null || value >= GREATEST || value <= 0 || quantity.spelled) return null;
  const named = nameBefore(pieces, quantity, floor);
  if (named !== null)
    return { ...stretched(pieces, quantity, named, floor), unit: 'magnitude', kind: 'magnitude' };
  const next = nameAfter(pieces, quantity.next);
  if (next !== null) return { ...quantity, next, unit: 'magnitude', kind: 'magnitude' };
  if (!quantity.decimal || quantity.unit !== null) return null;
  const after = pieces[quantity.next];
  // "aftershocks of around 3.8", "4.8 and 4.4 magnitude": a decimal that counts nothing.
  return after?.word && !has(after, AFTER_DECIMAL)
    ? null
    : { ...quantity, unit: 'magnitude', kind: 'magnitude' };
}

/** "M6.2", its letter a piece of its own. */
export function isMoment(pieces: Piece[], first: number): boolean {
  const letter = pieces[first - 1];
  return letter?.lower === 'm' && letter.capital && pieces[first]?.glued === true;
}

function nameBefore(pieces: Piece[], quantity: Quantity, floor: number): number | null {
  if (isMoment(pieces, quantity.first)) return quantity.first - 1;
  for (let i = quantity.first - 1; i >= Math.max(floor, quantity.first - LONGEST_LINK); i--) {
    const { lower } = pieces[i] as Piece;
    if (lower === 'magnitude' || lower === 'magnitudes') return i;
    if (/^(?:strength|force|measuring|measured|registering|registered|richter)$/.test(lower))
      return quantity.first;
    if (!has(pieces[i], TO_MAGNITUDE)) return null;
  }
  return null;
}

/** Takes the name into the span, and a hedge before the name ("at least magnitude 4.8"). */
function stretched(pieces: Piece[], quantity: Quantity, name: number, floor: number): Quantity {
  if (name === quantity.first || quantity.first - name > 3) return quantity;
  const hedge = quantity.approx === null ? hedgeBefore(pieces, name, floor, false) : null;
  if (!hedge?.approx) return { ...quantity, first: name };
  return {
    ...quantity,
    first: hedge.first,
    approx: hedge.approx,
    min: hedge.bound === 'upper' ? null : quantity.min,
    max: hedge.bound === 'lower' ? null : quantity.max,
  };
}

/** "6.1-magnitude", "5.6 quake", "6.7 - strength quake", "5.2 on the Richter scale": where the name ends. */
function nameAfter(pieces: Piece[], at: number): number | null {
  let i = at;
  while (lowerOf(pieces, i) === '-') i++;
  const word = lowerOf(pieces, i);
  if (word === 'magnitude' || word === 'strength') return i + 1;
  if (word === 'on' && /^(?:richter|moment)$/.test(lowerOf(pieces, i + 2))) return at;
  return hasSense(pieces[i], SHAKE) ? at : null;
}
