import { FRACTIONS, LETTER_SCALES, SCALES, TENS, UNITS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';
import type { Piece } from './pieces.ts';

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

/** Longer strings of digits are identifiers, not quantities. */
const LONGEST_NUMBER = 24;

/** Reads the number that begins at piece `first`; null when there is none. */
export function readNumeral(pieces: Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (!piece) return null;
  if (piece.digit) return readDigits(pieces, first);
  const vulgar = VULGAR_FRACTIONS.get(piece.lower);
  if (vulgar !== undefined) return withScale(pieces, numeral(first, first + 1, vulgar, 'fraction'));
  return readVague(pieces, first) ?? readPart(pieces, first) ?? readWords(pieces, first);
}

function numeral(first: number, next: number, value: number, form: Numeral['form']): Numeral {
  return { first, next, min: value, max: value, form, scale: 1, decimal: false };
}

// ───────────────────────────── digits ─────────────────────────────

function readDigits(pieces: Piece[], first: number): Numeral | null {
  let value = mixedValue((pieces[first] as Piece).lower);
  if (Number.isNaN(value)) return null;
  let next = first + 1;
  // "20 000": groups of three zeros set apart by a space.
  while (value > 0 && value % 1 === 0 && /^000$/.test(pieces[next]?.lower ?? '') && !pieces[next]?.glued) {
    value *= 1e3;
    next++;
  }
  // "2, 000": a comma that lost its place.
  if (
    value < 1e3 &&
    pieces[next]?.lower === ',' &&
    pieces[next]?.glued &&
    /^0\d\d$/.test(pieces[next + 1]?.lower ?? '')
  ) {
    value = value * 1e3 + Number(pieces[next + 1]?.lower);
    next += 2;
  }
  const vulgar = VULGAR_FRACTIONS.get(pieces[next]?.lower ?? '');
  if (vulgar !== undefined) {
    value += vulgar;
    next++;
  } else if (isSimpleFraction(pieces, next)) {
    value += digitsValue(pieces[next]?.lower ?? '') / digitsValue(pieces[next + 2]?.lower ?? '');
    next += 3;
  } else if (pieces[next]?.lower === '/' && isSimpleFraction(pieces, first)) {
    return numeral(first, first + 3, value / digitsValue(pieces[first + 2]?.lower ?? ''), 'fraction');
  } else if (
    isWord(pieces, next, 'and') &&
    isWord(pieces, next + 1, 'a') &&
    isWord(pieces, next + 2, 'half')
  ) {
    value += 0.5;
    next += 3;
  }
  const read = numeral(first, next, value, 'digits');
  read.decimal = (pieces[first] as Piece).lower.includes('.');
  return withScale(pieces, read);
}

/** Digits with a vulgar fraction glued on: "3½". */
function mixedValue(text: string): number {
  const vulgar = VULGAR_FRACTIONS.get(text.slice(-1));
  return vulgar === undefined ? digitsValue(text) : digitsValue(text.slice(0, -1)) + vulgar;
}

/** "1/2", "3/4": both single figures, glued, and nothing glued on ("9/11/2001" is none). */
function isSimpleFraction(pieces: Piece[], at: number): boolean {
  const above = pieces[at];
  const slash = pieces[at + 1];
  const below = pieces[at + 2];
  if (!above || !slash || !below || slash.lower !== '/' || !slash.glued || !below.glued) return false;
  if (!/^\d$/.test(above.lower) || !/^(?:[2-9]|10)$/.test(below.lower)) return false;
  const after = pieces[at + 3];
  return Number(above.lower) < Number(below.lower) && !(after?.lower === '/' && after.glued);
}

/** "1,200.50", "1,20,000", "3,5" → number; NaN for what is no number ("1.2.3"). */
export function digitsValue(text: string): number {
  if (text.length > LONGEST_NUMBER) return Number.NaN;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(text) && /,\d{3}(?:\.|$)/.test(text))
    return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}

/** Applies what multiplies a number: "million", "-million", "hundred thousand", a glued "m". */
function withScale(pieces: Piece[], read: Numeral): Numeral {
  let { next, min, scale } = read;
  for (let turn = 0; turn < 3; turn++) {
    let at = next;
    if (pieces[at]?.lower === '-') at++;
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
  min = round(min);
  return { ...read, next, min, max: min, scale, form: read.form === 'fraction' ? 'digits' : read.form };
}

/** "m" may be metres: it multiplies only after a currency sign, in capitals, or before a counted noun. */
function letterScale(pieces: Piece[], at: number): number | undefined {
  const piece = pieces[at] as Piece;
  const factor = LETTER_SCALES.get(piece.lower);
  if (factor === undefined || factor === 1e3) return factor;
  const before = pieces[at - 2]?.lower ?? '';
  if (CURRENCY_SIGN.test(before) || piece.capital) return factor;
  const after = pieces[at + 1];
  return after?.word && !after.glued && /[^s]s$|^people$|^children$/.test(after.lower) ? factor : undefined;
}

const CURRENCY_SIGN = /^[$£€¥₹₽₴₪₩₺₦]|^(?:usd|eur|gbp|rm|rs|e|p|euro)$/;

// ───────────────────────────── words ─────────────────────────────

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function readVague(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  if (isWord(pieces, at, 'a')) at++;
  if (at > first ? isWord(pieces, at, 'few') : /^(?:several|few|many)$/.test(pieces[at]?.lower ?? '')) {
    const factor =
      SCALES.get(pieces[at + 1]?.lower ?? '') ?? (isWord(pieces, at + 1, 'dozen') ? 12 : undefined);
    if (factor === undefined || factor < 12) return null;
    const read = withScale(pieces, numeral(first, at + 1, 2, 'words'));
    return { ...read, max: null, form: 'vague' };
  }
  if (at > first) return null;
  const least = VAGUE.get(pieces[at]?.lower ?? '');
  if (least === undefined) return null;
  let next = at + 1;
  let min = least;
  if (isWord(pieces, next, 'of')) {
    const factor = VAGUE.get(pieces[next + 1]?.lower ?? '');
    if (factor !== undefined && least < 1e6) {
      min = least * (factor / 2);
      next += 2;
    } else if (least === 20) return null;
  } else if (least === 20) return null;
  return { first, next, min, max: null, form: 'vague', scale: min, decimal: false };
}

/** "half a million", "three quarters of a million", "two-thirds", "a third", "half". */
function readPart(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  let above = 1;
  const word = pieces[first]?.lower ?? '';
  if (word === 'a' || word === 'an') at++;
  else {
    const unit = UNITS.get(word);
    if (unit !== undefined && unit > 0 && unit < 10) {
      above = unit;
      at++;
      if (pieces[at]?.lower === '-') at++;
    }
  }
  const name = pieces[at]?.lower ?? '';
  const part = FRACTIONS.get(name);
  if (part === undefined) return null;
  const plural = name.endsWith('s');
  if (at === first ? name !== 'half' : plural !== above > 1) return null;
  let next = at + 1;
  const value = above * part;
  let of = next;
  if (pieces[of]?.lower === '-') of++;
  if (isWord(pieces, of, 'of')) of++;
  if (isWord(pieces, of, 'a') || isWord(pieces, of, 'an')) of++;
  const scale = SCALES.get(pieces[of]?.lower ?? '') ?? (isWord(pieces, of, 'dozen') ? 12 : undefined);
  if (scale !== undefined && of > at) {
    next = of + 1;
    const whole = round(value * scale);
    return { first, next, min: whole, max: whole, form: 'words', scale, decimal: false };
  }
  return numeral(first, next, value, 'fraction');
}

/** "two hundred and fifty thousand", "twenty-five", "a dozen", "two and a half million". */
function readWords(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  let total = 0;
  let group = 0;
  let scale = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  if (isWord(pieces, at, 'a') || isWord(pieces, at, 'an')) {
    const word = pieces[at + 1]?.lower ?? '';
    if (word === 'dozen') return numeral(first, at + 2, 12, 'words');
    if (!SCALES.has(word)) return null;
    at++;
    group = 1;
  } else {
    const small = readSmall(pieces, at);
    if (!small) return null;
    group = small.value;
    at = small.next;
  }
  for (;;) {
    if (isWord(pieces, at, 'and') && isWord(pieces, at + 1, 'a') && isWord(pieces, at + 2, 'half')) {
      group += 0.5;
      at += 3;
    } else if (isHyphenated(pieces, at, 'and', 'a', 'half')) {
      group += 0.5;
      at += 6;
    }
    const joint = pieces[at]?.lower === '-' ? at + 1 : at;
    const word = pieces[joint]?.lower ?? '';
    if (word === 'dozen' && total === 0) {
      group *= 12;
      at = joint + 1;
      break;
    }
    const factor = SCALES.get(word);
    if (factor === undefined || (factor >= lastScale && factor > 100)) break;
    at = joint + 1;
    if (factor === 100) group *= 100;
    else {
      total += group * factor;
      group = 0;
      lastScale = factor;
    }
    scale = factor;
    // "five hundred thousand": the next multiplier takes the whole group.
    if (factor === 100 && SCALES.has(pieces[at]?.lower ?? '')) continue;
    if (isWord(pieces, at, 'and') && isWord(pieces, at + 1, 'a') && isWord(pieces, at + 2, 'half')) {
      total += factor / 2;
      at += 3;
      break;
    }
    const more = isWord(pieces, at, 'and') ? at + 1 : at;
    const small = readSmall(pieces, more);
    // "one hundred and two men" but not "two hundred and two children".
    if (!small || (factor === 100 && small.value >= 100)) break;
    group += small.value;
    at = small.next;
  }
  const value = round(total + group);
  return { first, next: at, min: value, max: value, form: 'words', scale, decimal: false };
}

/** A number below a hundred in words. */
function readSmall(pieces: Piece[], at: number): { value: number; next: number } | null {
  const word = pieces[at]?.lower ?? '';
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const joint = pieces[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const ones = UNITS.get(pieces[joint]?.lower ?? '');
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, next: joint + 1 }
    : { value: tens, next: at + 1 };
}

function isWord(pieces: Piece[], at: number, word: string): boolean {
  return pieces[at]?.lower === word;
}

function isHyphenated(pieces: Piece[], at: number, ...words: string[]): boolean {
  return words.every((word, i) => isWord(pieces, at + 2 * i, '-') && isWord(pieces, at + 2 * i + 1, word));
}

/** Takes away the noise of binary fractions: 389.1 × 1e6 is 389100000. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
