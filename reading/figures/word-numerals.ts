import { FRACTIONS, SCALES, TENS, UNITS, VAGUE } from './number-words.ts';
import { type Numeral, numeralOf, roundOff, withScale } from './numeral-form.ts';
import { partMore } from './part-more.ts';
import { lowerOf, type Piece } from './pieces.ts';

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
export function readVague(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  if (isWord(pieces, at, 'a')) at++;
  if (at > first ? isWord(pieces, at, 'few') : /^(?:several|few|many)$/.test(lowerOf(pieces, at))) {
    const factor = SCALES.get(lowerOf(pieces, at + 1)) ?? (isWord(pieces, at + 1, 'dozen') ? 12 : undefined);
    if (factor === undefined || factor < 12) return null;
    const read = withScale(pieces, numeralOf(first, at + 1, 2, 'words'));
    return { ...read, max: null, form: 'vague' };
  }
  if (at > first) return null;
  const least = VAGUE.get(lowerOf(pieces, at));
  if (least === undefined) return null;
  let next = at + 1;
  let min = least;
  if (isWord(pieces, next, 'of')) {
    const factor = VAGUE.get(lowerOf(pieces, next + 1));
    if (factor !== undefined && least < 1e6) {
      min = least * (factor / 2);
      next += 2;
    } else if (least === 20) return null;
  } else if (least === 20) return null;
  return { first, next, min, max: null, form: 'vague', scale: min, decimal: false };
}

/** "half a million", "three quarters of a million", "two-thirds", "a third", "half". */
export function readPart(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  let above = 1;
  const word = lowerOf(pieces, first);
  if (word === 'a' || word === 'an') at++;
  else {
    const unit = UNITS.get(word);
    if (unit !== undefined && unit > 0 && unit < 10) {
      above = unit;
      at++;
      if (lowerOf(pieces, at) === '-') at++;
    }
  }
  const name = lowerOf(pieces, at);
  const part = FRACTIONS.get(name);
  if (part === undefined) return null;
  const plural = name.endsWith('s');
  if (at === first ? name !== 'half' : plural !== above > 1) return null;
  let next = at + 1;
  const value = above * part;
  let of = next;
  if (lowerOf(pieces, of) === '-') of++;
  if (isWord(pieces, of, 'of')) of++;
  if (isWord(pieces, of, 'a') || isWord(pieces, of, 'an')) of++;
  // "half-a-dozen"
  if (lowerOf(pieces, of) === '-') of++;
  const scale = SCALES.get(lowerOf(pieces, of)) ?? (isWord(pieces, of, 'dozen') ? 12 : undefined);
  if (scale !== undefined && of > at) {
    next = of + 1;
    const whole = roundOff(value * scale);
    return { first, next, min: whole, max: whole, form: 'words', scale, decimal: false };
  }
  return numeralOf(first, next, value, 'fraction');
}

/** "two hundred and fifty thousand", "twenty-five", "a dozen", "two and a half million". */
export function readWords(pieces: Piece[], first: number): Numeral | null {
  let at = first;
  let total = 0;
  let group = 0;
  let scale = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  if (isWord(pieces, at, 'a') || isWord(pieces, at, 'an')) {
    const word = lowerOf(pieces, at + 1);
    if (word === 'dozen') return numeralOf(first, at + 2, 12, 'words');
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
    const part = partMore(pieces, at);
    if (part) {
      group += part.part;
      at = part.next;
    }
    const joint = lowerOf(pieces, at) === '-' ? at + 1 : at;
    const word = lowerOf(pieces, joint);
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
    if (factor === 100 && SCALES.has(lowerOf(pieces, at))) continue;
    const more = partMore(pieces, at);
    if (more) {
      total += factor * more.part;
      at = more.next;
      break;
    }
    const small = readSmall(pieces, isWord(pieces, at, 'and') ? at + 1 : at);
    // "one hundred and two men" but not "two hundred and two children".
    if (!small || (factor === 100 && small.value >= 100)) break;
    group += small.value;
    at = small.next;
  }
  const value = roundOff(total + group);
  return { first, next: at, min: value, max: value, form: 'words', scale, decimal: false };
}

/** A number below a hundred in words. */
function readSmall(pieces: Piece[], at: number): { value: number; next: number } | null {
  const word = lowerOf(pieces, at);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  // "Forty ~ three": a hyphen that was read as another sign.
  const joint = /^[-~]$/.test(lowerOf(pieces, at + 1)) ? at + 2 : at + 1;
  const ones = UNITS.get(lowerOf(pieces, joint));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, next: joint + 1 }
    : { value: tens, next: at + 1 };
}

function isWord(pieces: Piece[], at: number, word: string): boolean {
  return lowerOf(pieces, at) === word;
}
