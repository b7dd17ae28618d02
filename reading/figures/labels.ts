import { MONTHS } from '../dates/date-words.ts';
import { isRangeOfAges } from './ages.ts';
import type { Amount } from './amount.ts';
import { isAverage } from './averages.ts';
import { isClockTime } from './clock-times.ts';
import { goesOnLabels } from './label-series.ts';
import { isMoment } from './magnitudes.ts';
import type { Numeral } from './numeral-form.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { CHANGE, hasSense, PERSONAL, ROAD } from './senses.ts';
import { isGrade, isSpelledLabel, startsCounted } from './spelled-labels.ts';
import { has, STREET_OPENER } from './traits.ts';
import {
  ALWAYS_NUMBERED,
  is,
  NO_NOUN,
  NUMBERED,
  QUANTITY_NOUN,
  SCORE_WORD,
  STATE,
  STREET,
} from './word-classes.ts';

/** Nouns that take their number into the name of a thing: "an 18-wheeler". */
const NUMBER_NAMED = new Set('wheeler wheelers pounder pounders'.split(' '));

/**
 * Is the number no quantity but a name, a clock time, an ordinal, a date's day, a phone number or an address?
 * `glued` letters that are no unit make a model of it ("10U").
 */
export function isLabel(pieces: Piece[], { number, kind }: Amount): boolean {
  const { first, next, form } = number;
  if (isOrdinal(pieces, next) || isClockTime(pieces, first, next)) return true;
  if (form === 'words' && kind === null) return isSpelledLabel(pieces, first, next);
  if (form !== 'digits') return false;
  const before = pieces[first - 1];
  const after = pieces[next];
  if (kind === 'money' || isMoment(pieces, first)) return false;
  // "Bulletin 08 - 069": no quantity is written with a nought first.
  if (/^0\d+$/.test(lowerOf(pieces, first)) || isYear(pieces, first, next)) return true;
  if (before?.lower === 'of' && isGrade(pieces, first)) return true;
  // ".22 rifle": a calibre.
  if (kind === null && number.scale === 1 && pieces[first]?.lower.startsWith('.'))
    return !isAverage(pieces, first);
  if (kind !== null && kind !== 'fraction') return isGluedLetter(pieces, first);
  if (before && is(before, NUMBERED) && number.scale === 1)
    return !isPluralNoun(after) || is(before, ALWAYS_NUMBERED);
  // "Flight QR 204": a code between the word and its number.
  if (before?.caps && is(pieces[first - 2], NUMBERED) && number.scale === 1) return true;
  if (before && MONTHS.has(before.lower) && before.capital && next === first + 1) return number.min <= 31;
  // "Won 15 - Feb": a score that was taken for a date.
  const month = after?.lower === '-' ? pieces[next + 1] : after;
  if (month?.capital && MONTHS.has(month.lower) && number.min <= 31) return true;
  if (isGluedLetter(pieces, first) || isModelHyphen(pieces, first)) return true;
  // "4K streaming": a format.
  if (number.scale === 1e3 && lowerOf(pieces, next - 1) === 'k' && number.min <= 8e3) return true;
  if (after && /^calib(?:er|re)$/.test(after.lower)) return true;
  if (after?.lower === '-' && NUMBER_NAMED.has(lowerOf(pieces, next + 1))) return true;
  if (after?.glued && (after.word || after.digit) && after.lower !== 's') return true;
  if (after?.glued && after.lower === 's') return true;
  if (after?.lower === '/' && after.glued && pieces[next + 1]?.digit) return true;
  if (before?.lower === '/' && before.glued && pieces[first - 2]?.digit) return true;
  if (first === 0 && after && (after.lower === '.' || after.lower === ')') && after.glued) return true;
  if (before?.lower === 'top' && !startsCounted(pieces, next)) return true;
  // "The infielder, 1B Mark …": a place on the field.
  if (
    number.scale === 1e9 &&
    lowerOf(pieces, next - 1) === 'b' &&
    number.min <= 3e9 &&
    !startsCounted(pieces, next)
  )
    return true;
  return (
    isAddress(pieces, next) ||
    isNamed(pieces, first, next, number) ||
    (number.scale === 1 && !countsSomething(pieces, next) && goesOnLabels(pieces, first))
  );
}

/** "An increase over 2009": a year that no grammar of dates reads. */
function isYear(pieces: Piece[], first: number, next: number): boolean {
  const year = /^(?:19|20)\d\d$/.test(lowerOf(pieces, first)) && lowerOf(pieces, first - 1) === 'over';
  return year && hasSense(pieces[first - 2], CHANGE) && !startsCounted(pieces, next);
}

/** "9th", and "the 101 st" where text was put together from its words; "20 St." may be a street. */
function isOrdinal(pieces: Piece[], next: number): boolean {
  const after = pieces[next];
  if (!after || !/^(?:st|nd|rd|th)$/.test(after.lower)) return false;
  return (after.glued || !after.capital) && pieces[next - 1]?.digit === true;
}

/** "x86", "B52": letters right before the digits. */
function isGluedLetter(pieces: Piece[], first: number): boolean {
  return pieces[first]?.glued === true && pieces[first - 1]?.word === true;
}

/** "AK-47", "mid-1990": letters, a hyphen and digits in one. */
function isModelHyphen(pieces: Piece[], first: number): boolean {
  const hyphen = pieces[first - 1];
  if (hyphen?.lower !== '-' || !hyphen.glued || !pieces[first]?.glued) return false;
  const word = pieces[first - 2];
  return word?.word === true && !/^(?:magnitude|to|and|or)$/.test(word.lower);
}

/** "10 Downing Street", "1600 Pennsylvania Ave.". */
function isAddress(pieces: Piece[], next: number): boolean {
  if (lowerOf(pieces, next) === 'block') return true;
  if (pieces[next]?.capital && hasSense(pieces[next], ROAD)) return true;
  // "At 561 N. Hill", and where the stop was taken for the end of a sentence.
  if (
    /^[nsew]\.$/.test(lowerOf(pieces, next)) &&
    pieces[next]?.capital &&
    pieces[next + 1]?.capital !== false
  )
    return true;
  if (pieces[next]?.capital && has(pieces[next], STREET_OPENER) && pieces[next + 1]?.word) return true;
  for (let i = next; i < next + 4; i++) {
    const piece = pieces[i];
    if (!piece?.capital) return false;
    if (is(piece, STREET) && i > next) return true;
  }
  return false;
}

/** A short bare number right behind a name, with nothing counted after it: "Boeing 737", "Apollo 13", "Firefox 3.05". */
function isNamed(pieces: Piece[], first: number, next: number, number: Numeral): boolean {
  const before = pieces[first - 1];
  if (!before?.capital || number.scale > 1) return false;
  // A headline's "Fire Kills 10".
  if (hasSense(before, PERSONAL) && before.lower.endsWith('s')) return false;
  // "The G 7", "vitamin B 12".
  if (before.lower.length === 1) return !/^[ai]$/.test(before.lower);
  const slashed = before.glued && lowerOf(pieces, first - 2) === '/';
  if ((first < 2 && !before.caps) || (before.glued && !slashed)) return false;
  if (number.decimal ? !isVersion(pieces, first) : !/^\d{1,4}$/.test(lowerOf(pieces, first))) return false;
  const sentenceStart = /^["“'‘(-]$/.test(lowerOf(pieces, first - 2));
  return !sentenceStart && !countsSomething(pieces, next);
}

/** "Firefox 3.05", but not "Growth 3.5". */
function isVersion(pieces: Piece[], first: number): boolean {
  const before = pieces[first - 1];
  if (
    is(before, QUANTITY_NOUN) ||
    /^(?:magnitude|richter|average|index|up|down|at)$/.test(before?.lower ?? '')
  )
    return false;
  return /^\d{1,3}\.\d{1,2}$/.test(lowerOf(pieces, first));
}

/** Is there a noun in the plural, a state of people or the like that a number before it counts? */
function countsSomething(pieces: Piece[], next: number): boolean {
  const after = pieces[next];
  if (!after?.word || after.capital || is(after, NO_NOUN)) return false;
  return is(after, STATE) || /^(?:person|member)$/.test(after.lower) || startsCounted(pieces, next);
}

/** Two numbers joined by a hyphen that are a score, a phone number or years, and no range. */
export function isScore(pieces: Piece[], first: number, next: number, low: number, high: number): boolean {
  if (low >= high) return true;
  if (isRangeOfAges(pieces, first, low, high)) return false;
  const after = pieces[next];
  if (after?.lower === '-' && after.glued && pieces[next + 1]?.digit) return true;
  const before = lowerOf(pieces, first - 1);
  // Small bare ranges that count nothing are records of games: "a 9-14 start".
  const hedged =
    /^(?:about|around|some|nearly|least|between)$/.test(before) ||
    (before === 'to' && /^(?:up|close|next)$/.test(lowerOf(pieces, first - 2)));
  if (high < 300 && !hedged && !startsCounted(pieces, next)) return true;
  return (
    is(pieces[first - 1], SCORE_WORD) ||
    is(after, SCORE_WORD) ||
    (before === 'a' && high <= 20 && after?.word !== true)
  );
}

function isPluralNoun(piece: Piece | undefined): boolean {
  return piece?.word === true && /[^s']s$|^people$|^men$|^women$|^children$/.test(piece.lower);
}
