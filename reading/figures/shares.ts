import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { hasSense, OCCASION } from './senses.ts';
import { BEFORE_HALF, has, WHICH_HALF } from './traits.ts';
import { AFTER_HALF, is } from './word-classes.ts';

/** What a part without "every" may be one of: "one in 500", but not "five in 17". */
const ROUND_WHOLES = new Set([
  3, 4, 5, 6, 8, 10, 20, 50, 100, 200, 250, 300, 400, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
  1_000_000,
]);

/**
 * Parts of a whole: checks that "half" or "a third" is one ("the second half" and "a third man" are none)
 * and reads "one in five", "9 out of 10", "3 - to - 1". Null when the quantity is none; undefined when it is no share.
 */
export function asShare(pieces: Piece[], quantity: Quantity): Quantity | null | undefined {
  const { core, next, kind } = quantity;
  if (kind === 'fraction') return isPart(pieces, quantity) ? quantity : null;
  if (kind !== 'count') return undefined;
  const whole = outOf(pieces, next);
  const part = quantity.min ?? quantity.max;
  if (whole && part !== null && part > 0 && part < whole.value) {
    const share = part / whole.value;
    const [min, max] = [quantity.min === null ? null : share, quantity.max === null ? null : share];
    return { ...quantity, next: whole.next, min, max, kind: 'ratio' };
  }
  if (quantity.approx !== null && quantity.max === null) return undefined;
  if (
    lowerOf(pieces, next) === 'times' &&
    /^(?:as|more|higher|larger|greater|the)$/.test(lowerOf(pieces, next + 1))
  )
    return { ...quantity, next: next + 1, kind: 'ratio' };
  if (lowerOf(pieces, next) === '-' && lowerOf(pieces, next + 1) === 'fold')
    return { ...quantity, next: next + 2, kind: 'ratio' };
  if (lowerOf(pieces, next) === 'fold') return { ...quantity, next: next + 1, kind: 'ratio' };
  const against = readAgainst(pieces, next);
  if (against && core === quantity.first)
    return {
      ...quantity,
      next: against.next,
      min: (part ?? 0) / against.value,
      max: (part ?? 0) / against.value,
      kind: 'ratio',
    };
  return undefined;
}

/** "in five", "out of every 10" behind a number: the whole. "In 10 days" and "in 2010" are none. */
function outOf(pieces: Piece[], at: number): { value: number; next: number } | null {
  let i = at;
  if (lowerOf(pieces, i) === 'out' && lowerOf(pieces, i + 1) === 'of') i += 2;
  else if (lowerOf(pieces, i) === 'in') i++;
  else return null;
  const every = lowerOf(pieces, i) === 'every';
  if (every) i++;
  const number = readNumeral(pieces, i);
  if (!number || number.max === null || number.min < 2) return null;
  const roundWhole = ROUND_WHOLES.has(number.min);
  const bare =
    lowerOf(pieces, at) === 'in' && !every && (!roundWhole || hasSense(pieces[number.next], OCCASION));
  return bare ? null : { value: number.min, next: number.next };
}

/** "- to - 1", "to one": odds. */
function readAgainst(pieces: Piece[], at: number): { value: number; next: number } | null {
  let i = at;
  if (lowerOf(pieces, i) === '-') i++;
  if (lowerOf(pieces, i) !== 'to') return null;
  i += lowerOf(pieces, i + 1) === '-' ? 2 : 1;
  return lowerOf(pieces, i) === '1' || lowerOf(pieces, i) === 'one' ? { value: 1, next: i + 1 } : null;
}

/** "A third were late": in the singular that is one more. */
function isOfMany(pieces: Piece[], next: number): boolean {
  return /^(?:were|are|have|say|do)$/.test(lowerOf(pieces, next));
}

function isPart(pieces: Piece[], quantity: Quantity): boolean {
  const { core, next } = quantity;
  const word = lowerOf(pieces, next - 1);
  const after = pieces[next];
  // "At the half": of a game.
  const half = lowerOf(pieces, core - 1) === 'the' && after?.lower !== 'of' ? core - 1 : core;
  const before = lowerOf(pieces, half - 1);
  if (next - core === 1 && word === 'half') {
    if (/^(?:after|at|before|until|since)$/.test(before)) return false;
    if (has(pieces[half - 1], WHICH_HALF)) return false;
    if (after?.lower === '-') return false;
    return !after || is(after, AFTER_HALF) || has(pieces[half - 1], BEFORE_HALF);
  }
  if (/^(?:a|an)$/.test(lowerOf(pieces, core)))
    return (
      after?.lower === 'of' ||
      isOfMany(pieces, next) ||
      quantity.approx !== null ||
      /^(?:by|than|up|down)$/.test(before)
    );
  return true;
}
