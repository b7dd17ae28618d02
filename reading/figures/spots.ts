import type { DateMention } from '../types.ts';
import type { Counted } from './counted-noun.ts';
import { speaksOfQuakes } from './magnitudes.ts';
import { canStart } from './number-starts.ts';
import { isOneAndHalf } from './part-more.ts';
import { phoneNumberAt } from './phone-numbers.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { refine } from './refine.ts';
import { streetAddressAt } from './street-addresses.ts';
import { zeroAt } from './zeros.ts';

/** A quantity with the noun it counts, where that stands beside it. */
export interface Spot extends Quantity {
  counted: Counted | null;
  /** A bare number or "15 of them": what it counts was said before. */
  elliptic: boolean;
}

/** "no casualties". */
const NONE = {
  min: 0,
  max: 0,
  approx: null,
  unit: null,
  kind: 'count',
  spelled: true,
  decimal: false,
  elliptic: false,
} as const;

/** The quantities of one run of text, in order; numbers inside dates are none. */
export function figureSpots(pieces: Piece[], dates: DateMention[]): Spot[] {
  const spots: Spot[] = [];
  const quakes = speaksOfQuakes(pieces);
  let floor = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const starts = piece.digit || canStart(piece.lower, lowerOf(pieces, at + 1));
    if (!starts && !isOneAndHalf(pieces, at)) continue;
    const name = piece.digit ? (phoneNumberAt(pieces, at) ?? streetAddressAt(pieces, at)) : null;
    if (name !== null) {
      floor = name;
      at = name - 1;
      continue;
    }
    const zero = piece.digit ? null : zeroAt(pieces, at);
    if (zero) {
      spots.push({ ...NONE, ...zero, first: at, core: at });
      floor = zero.next;
      at = floor - 1;
      continue;
    }
    const read = readQuantity(pieces, at, floor);
    if (!read) continue;
    const spot = read.quantity && refine(pieces, read.quantity, floor, quakes);
    if (spot && !isDate(pieces, spot, dates)) {
      spots.push(spot);
      floor = spot.next;
    } else floor = read.next;
    at = Math.max(at, floor - 1);
  }
  return spots;
}

/** What begins or ends a date that is a length of time as well; days and weeks after something are only its date. */
const LENGTHS = /^(?:the\s+)?(?:last|past|previous|next|coming)\b|\s(?:years|decades)\s+(?:after|before)$/i;

/** Does a date stand here? "The last 14 years" and "14 years after the war" are both date and quantity. */
function isDate(pieces: Piece[], spot: Spot, dates: DateMention[]): boolean {
  const { start } = pieces[spot.core] as Piece;
  const end = (pieces[spot.next - 1] as Piece).end;
  for (const date of dates) {
    if (date.start >= end || date.end <= start) continue;
    if (spot.kind !== 'duration' || !LENGTHS.test(date.text)) return true;
  }
  return false;
}
