import { lowerOf, type Piece } from './pieces.ts';
import { CALLED, CALLING, hasSense } from './senses.ts';

/** Longest chain of parts looked at: country, area, exchange, line. */
const MOST_PARTS = 4;
/** A number with its country's code has at least so many digits. */
const LEAST_DIGITS = 8;
const EMERGENCY = new Set(['911', '999', '112']);
const TOLL_FREE = /^(?:800|844|855|866|877|888|900)$/;

/** Where the phone number that begins at piece `first` ends; null when there is none. */
export function phoneNumberAt(pieces: Piece[], first: number): number | null {
  const text = lowerOf(pieces, first);
  if (EMERGENCY.has(text) && isCalled(pieces, first)) return first + 1;
  const spelled = spelledEmergencyEnd(pieces, first);
  if (spelled !== null) return spelled;
  const trunk = trunkNumberEnd(pieces, first) ?? countryNumberEnd(pieces, first);
  if (trunk !== null) return trunk;
  if (TOLL_FREE.test(text) && lowerOf(pieces, first - 1) === '(' && lowerOf(pieces, first + 1) === ')')
    return first + 1;
  if (!/^\d{1,4}$/.test(text)) return null;
  let next = first;
  let before = 0;
  let free = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const piece = pieces[next];
    if (!piece) break;
    const digits = /^\d{1,4}$/.test(piece.lower);
    // "877-LAPD", "800-555-TIPS": letters in place of digits behind a toll-free code, or behind three digits twice.
    if (!digits && !(piece.capital && (free || (piece.caps && part > 1 && before === 3)))) break;
    const { length } = piece.lower;
    free ||= TOLL_FREE.test(piece.lower);
    if (length === 4 && (before === 3 || !digits) && part > 0)
      return digits ? next + 1 : pastDigits(pieces, next + 1);
    before = length;
    let joint = next + 1;
    while (/^[-)./]$/.test(lowerOf(pieces, joint))) joint++;
    if (joint === next + 1) break;
    next = joint;
  }
  return null;
}

/** "555-HELP (4357)": the letters once more as digits. */
function pastDigits(pieces: Piece[], at: number): number {
  const again = lowerOf(pieces, at) === '(' && /^\d{3,5}$/.test(lowerOf(pieces, at + 1));
  return again ? at + 2 : at;
}

/** "9-1-1", "9 - 1 - 1": an emergency number told digit by digit. */
function spelledEmergencyEnd(pieces: Piece[], first: number): number | null {
  let digits = '';
  for (let at = first; at <= first + 4; at += 2) {
    digits += lowerOf(pieces, at);
    if (at < first + 4 && lowerOf(pieces, at + 1) !== '-') return null;
  }
  return EMERGENCY.has(digits) ? first + 5 : null;
}

/** "Call 911", "a 999 operator": but "112 people" are counted. */
function isCalled(pieces: Piece[], first: number): boolean {
  const after = pieces[first + 1];
  if (/^[-–]$/.test(after?.lower ?? '')) return false;
  return hasSense(pieces[first - 1], CALLING) || !after?.word || hasSense(after, CALLED);
}

/** "+1 212-555-0199", "+44 20 7946 0018": a plus and a country's code, and groups of digits behind it. */
function countryNumberEnd(pieces: Piece[], first: number): number | null {
  const { glued, lower } = pieces[first] as Piece;
  if (lowerOf(pieces, first - 1) !== '+' || !glued || !/^\d{1,3}$/.test(lower)) return null;
  let digits = lower.length;
  let next = first + 1;
  for (let at = next; at < first + 2 * MOST_PARTS; at++) {
    const piece = lowerOf(pieces, at);
    if (/^[-().]$/.test(piece)) continue;
    if (!/^\d{2,5}$/.test(piece)) break;
    digits += piece.length;
    next = at + 1;
  }
  return digits >= LEAST_DIGITS ? next : null;
}

/** "0800 555 111", "020 7946 0018": a nought that dials out, and groups of digits behind it. */
function trunkNumberEnd(pieces: Piece[], first: number): number | null {
  if (!/^0\d{2,4}$/.test(lowerOf(pieces, first))) return null;
  let next = first + 1;
  while (next < first + MOST_PARTS && /^\d{2,6}$/.test(lowerOf(pieces, next))) next++;
  return next > first + 1 ? next : null;
}
