import { MONTHS } from '../dates/date-words.ts';
import type { Amount } from './amount.ts';
import { isClockTime } from './clock-times.ts';
import type { Numeral } from './numeral-form.ts';
import type { Piece } from './pieces.ts';
import { ALWAYS_NUMBERED, is, NO_NOUN, NUMBERED, SCORE_WORD, STREET } from './word-classes.ts';

/** First words of streets in the languages that put them first: "14 Rue de Rivoli". */
const STREET_OPENERS = new Set('rue via calle avenida boulevard plaza rua piazza place'.split(' '));
/** Nouns that take their number into the name of a thing: "an 18-wheeler". */
const NUMBER_NAMED = new Set('wheeler wheelers pounder pounders'.split(' '));

/**
 * Is the number no quantity but a name, a clock time, an ordinal, a date's day, a phone number or an address?
 * `glued` letters that are no unit make a model of it ("10U").
 */
export function isLabel(pieces: Piece[], { number, kind }: Amount): boolean {
  const { first, next, form } = number;
  if (isOrdinal(pieces, next) || isClockTime(pieces, first, next)) return true;
  if (form !== 'digits') return false;
  const before = pieces[first - 1];
  const after = pieces[next];
  if (kind === 'money') return false;
  // ".22 rifle", "hit .310": calibres and averages count nothing.
  if (kind === null && number.scale === 1 && pieces[first]?.lower.startsWith('.')) return true;
  if (kind !== null && kind !== 'fraction') return isGluedLetter(pieces, first);
  if (before && is(before, NUMBERED) && number.scale === 1)
    return !isPluralNoun(after) || is(before, ALWAYS_NUMBERED);
  // "Flight QR 204": a code between the word and its number.
  if (before?.caps && is(pieces[first - 2], NUMBERED) && number.scale === 1) return true;
  if (before && MONTHS.has(before.lower) && before.capital && next === first + 1) return number.min <= 31;
  if (after && MONTHS.has(after.lower) && after.capital && number.min <= 31) return true;
  if (isGluedLetter(pieces, first) || isModelHyphen(pieces, first)) return true;
  // "4K streaming": a format.
  if (number.scale === 1e3 && pieces[next - 1]?.lower === 'k' && number.min <= 8e3) return true;
  if (after && /^calib(?:er|re)$/.test(after.lower)) return true;
  if (after?.lower === '-' && NUMBER_NAMED.has(pieces[next + 1]?.lower ?? '')) return true;
  if (after?.glued && (after.word || after.digit) && after.lower !== 's') return true;
  if (after?.glued && after.lower === 's') return true;
  if (after?.lower === '/' && after.glued && pieces[next + 1]?.digit) return true;
  if (before?.lower === '/' && before.glued && pieces[first - 2]?.digit) return true;
  if (first === 0 && after && (after.lower === '.' || after.lower === ')') && after.glued) return true;
  return isAddress(pieces, next) || isNamed(pieces, first, next, number);
}

function isOrdinal(pieces: Piece[], next: number): boolean {
  const after = pieces[next];
  return after?.glued === true && /^(?:st|nd|rd|th)$/.test(after.lower) && pieces[next - 1]?.digit === true;
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
  if (pieces[next]?.lower === 'block') return true;
  if (/^[nsew]\.$/.test(pieces[next]?.lower ?? '') && pieces[next + 1]?.capital) return true;
  if (pieces[next]?.capital && STREET_OPENERS.has(pieces[next]?.lower ?? '') && pieces[next + 1]?.word)
    return true;
  for (let i = next; i < next + 4; i++) {
    const piece = pieces[i];
    if (!piece?.capital) return false;
    if (is(piece, STREET) && i > next) return true;
  }
  return false;
}

/** A short bare number right behind a name, with nothing counted after it: "Boeing 737", "Apollo 13". */
function isNamed(pieces: Piece[], first: number, next: number, number: Numeral): boolean {
  const before = pieces[first - 1];
  if (!before?.capital || (first < 2 && !before.caps) || number.scale > 1 || number.decimal || before.glued)
    return false;
  if (!/^\d{1,4}$/.test(pieces[first]?.lower ?? '')) return false;
  const sentenceStart = /^["“'‘(-]$/.test(pieces[first - 2]?.lower ?? '');
  const after = pieces[next];
  return !sentenceStart && !(after?.word && !after.capital && !is(after, NO_NOUN));
}

/** Two numbers joined by a hyphen that are a score, a phone number or years, and no range. */
export function isScore(pieces: Piece[], first: number, next: number, low: number, high: number): boolean {
  if (low >= high) return true;
  const after = pieces[next];
  if (after?.lower === '-' && after.glued && pieces[next + 1]?.digit) return true;
  const before = pieces[first - 1]?.lower ?? '';
  // Small bare ranges that count nothing are records of games: "a 9-14 start".
  const hedged = /^(?:about|around|some|nearly|least|to|between)$/.test(before);
  if (high < 300 && !hedged && !startsNoun(pieces, next)) return true;
  return (
    is(pieces[first - 1], SCORE_WORD) ||
    is(after, SCORE_WORD) ||
    (before === 'a' && high <= 20 && after?.word !== true)
  );
}

/** "20-30 armed men": a plural within a few words. */
function startsNoun(pieces: Piece[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const piece = pieces[i];
    if (!piece?.word || is(piece, NO_NOUN)) return false;
    if (isPluralNoun(piece)) return true;
  }
  return false;
}

function isPluralNoun(piece: Piece | undefined): boolean {
  return piece?.word === true && /[^s']s$|^people$|^men$|^women$|^children$/.test(piece.lower);
}
