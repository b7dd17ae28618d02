import { countedNoun } from './counted-noun.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Spot } from './spots.ts';

/** Makes of a bare quantity what its neighbourhood says: an age, a magnitude, a count of something; null when it is none. */
export function refine(pieces: Piece[], quantity: Quantity, _floor: number): Spot | null {
  const { next } = quantity;
  const lower = (at: number) => pieces[at]?.lower ?? '';
  if (quantity.kind === 'count' || quantity.kind === 'vague') {
    let from = next;
    if (quantity.kind === 'vague' && lower(from) === 'of') from++;
    const counted = countedNoun(pieces, from, quantity.min === 1 && quantity.max === 1);
    return counted ? { ...quantity, next: counted.next, counted } : { ...quantity, counted: null };
  }
  return { ...quantity, counted: null };
}
