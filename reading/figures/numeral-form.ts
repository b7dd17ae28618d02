import { LETTER_SCALES, SCALES } from './number-words.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, RACE } from './senses.ts';
import { is, MASS_NOUN, NO_NOUN } from './word-classes.ts';

/** A number read from pieces `first` up to but not including `next`. */
export interface Numeral {
  first: number;
  next: number;
  min: number;
  /** null: open ("dozens"). */
  max: number | null;
  /** digits: written in figures; words: spelled out; vague: a plural of unknown size; fraction: a part of one. */
  form: 'digits' | 'words' | 'vague' | 'fraction';
  /** The multiplier that was applied last ("million"), 1 without one. */
  scale: number;
  /** Written with a decimal point. */
  decimal: boolean;
}

/** A plain number, without multiplier. */
export function numeralOf(first: number, next: number, value: number, form: Numeral['form']): Numeral {
  return { first, next, min: value, max: value, form, scale: 1, decimal: false };
}

/** Applies what multiplies a number: "million", "-million", "hundred thousand", a glued "m". */
export function withScale(pieces: Piece[], read: Numeral): Numeral {
  let { next, min, scale } = read;
  for (let turn = 0; turn < 3; turn++) {
    let at = next;
    if (lowerOf(pieces, at) === '-') at++;
    const piece = pieces[at];
    if (!piece?.word) break;
    const factor = SCALES.get(piece.lower) ?? (piece.lower === 'dozen' && turn === 0 ? 12 : undefined);
    const letter =
      at === next && piece.glued && turn === 0 && read.form === 'digits'
        ? letterScale(pieces, at)
        : undefined;
    const applied = factor ?? letter;
    if (applied === undefined) break;
    min *= applied;
    scale *= applied;
    next = at + 1;
    if (letter !== undefined) break;
  }
  if (scale === 1) return read;
  min = roundOff(min);
  return { ...read, next, min, max: min, scale, form: read.form === 'fraction' ? 'digits' : read.form };
}

const CURRENCY_SIGN = /^[$£€¥₹₽₴₪₩₺₦]|^(?:usd|eur|gbp|rm|rs|e|p|euro)$/;

/** What millions do or are and a length is not. */
const OF_MANY = /^(?:have|has|had|were|are|more|fewer)$/;
const INHABITED = /^(?:population|audience|membership|circulation)$/;

function isCounted(piece: Piece): boolean {
  return /[^s]s$/.test(piece.lower) ? !is(piece, NO_NOUN) : is(piece, MASS_NOUN);
}

/** "m" may be metres: it multiplies only after a currency sign, in capitals, or before a counted noun. */
function letterScale(pieces: Piece[], at: number): number | undefined {
  const piece = pieces[at] as Piece;
  const factor = LETTER_SCALES.get(piece.lower);
  if (factor === undefined || factor === 1e3) return factor;
  const before = lowerOf(pieces, at - 2);
  if (CURRENCY_SIGN.test(before)) return factor;
  // "$21MM", but "21MM" is a length.
  if (piece.lower === 'mm') return undefined;
  if (piece.capital) return factor;
  const after = pieces[at + 1];
  if (saidOfMany(pieces, at)) return factor;
  // "The 400m hurdles": a race.
  if (hasSense(after, RACE)) return undefined;
  if (after?.lower === '-') return lowerOf(pieces, at + 2) === 'strong' ? factor : undefined;
  if (!after?.word || after.glued) return undefined;
  if (OF_MANY.test(after.lower) || INHABITED.test(lowerOf(pieces, at - 3))) return factor;
  // "1.7m new homes": a plural within reach.
  const head = is(after, NO_NOUN) || isCounted(after) ? after : pieces[at + 2];
  return head?.word && isCounted(head) ? factor : undefined;
}

/** How far back the first of several numbers with an "m" may stand. */
const REACH = 24;

/** "Watched by 6.1m people, peaking at [6.9m]": the letter was millions before. */
function saidOfMany(pieces: Piece[], at: number): boolean {
  for (let i = at - 2; i > Math.max(0, at - REACH); i--)
    if (lowerOf(pieces, i) === 'm' && pieces[i]?.glued && pieces[i - 1]?.digit) {
      const after = pieces[i + 1];
      return after?.word === true && isCounted(after);
    }
  return false;
}

/** Takes away the noise of binary fractions: 389.1 × 1e6 is 389100000. */
export function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
