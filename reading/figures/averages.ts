import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { AVERAGE, GUN, has } from './traits.ts';

/** How far from an average the words stand that make it one. */
const REACH = 5;

/** Is the decimal that begins with its point (".310") an average of a game? Calibres are written alike. */
export function isAverage(pieces: Piece[], first: number): boolean {
  if (!/^\.\d{3}$/.test(lowerOf(pieces, first))) return false;
  let told = /^[;(]$/.test(lowerOf(pieces, first - 1)) && pieces[first - 2]?.digit === true;
  for (let i = Math.max(0, first - REACH); i <= first + REACH; i++) {
    if (has(pieces[i], GUN)) return false;
    told ||= has(pieces[i], AVERAGE);
  }
  return told;
}

/** "Hit .310", "a .310 average"; undefined for all that does not begin with its point. */
export function asAverage(pieces: Piece[], quantity: Quantity): Quantity | undefined {
  return quantity.kind === 'count' && lowerOf(pieces, quantity.core).startsWith('.')
    ? { ...quantity, unit: 'average', kind: 'ratio' }
    : undefined;
}
