import { lowerOf, type Piece } from './pieces.ts';
import { AFTER_CLOCK, is } from './word-classes.ts';

/** Is the number from piece `first` up to `next` a time of day: "3:20", "9 p.m.", "0603 GMT", "8 o'clock", "10 p. m."? */
export function isClockTime(pieces: Piece[], first: number, next: number): boolean {
  const after = pieces[next];
  if (isMinutes(pieces, first) || isHour(pieces, first, next)) return true;
  if (!after) return false;
  if (is(after, AFTER_CLOCK) || isSplitMeridiem(pieces, next)) return true;
  if (after.lower === ':') {
    const minutes = pieces[next + 1];
    // "9: 03am": the colon has lost its place.
    const spaced = /^\d\d$/.test(minutes?.lower ?? '') && is(pieces[next + 2], AFTER_CLOCK);
    return spaced || (after.glued && minutes?.digit === true && minutes.glued);
  }
  if (!/^\d{4}$/.test(lowerOf(pieces, first))) return false;
  // "1353 (1023 GMT)": here and elsewhere.
  if (after.lower === '(' && /^\d{4}$/.test(lowerOf(pieces, next + 1)) && is(pieces[next + 2], AFTER_CLOCK))
    return true;
  return after.lower === 'hours' || (after.lower === 'local' && lowerOf(pieces, next + 1) === 'time');
}

/** "Shortly before 9.": an hour without its "a.m.". */
function isHour(pieces: Piece[], first: number, next: number): boolean {
  if (!/^(?:[1-9]|1[0-2])$/.test(lowerOf(pieces, first))) return false;
  return (
    /^(?:before|until|till)$/.test(lowerOf(pieces, first - 1)) &&
    /^(?:|[.,;]|on)$/.test(lowerOf(pieces, next))
  );
}

/** The digits behind a colon that stands behind digits. */
function isMinutes(pieces: Piece[], first: number): boolean {
  const colon = pieces[first - 1];
  if (colon?.lower !== ':' || !colon.glued || pieces[first - 2]?.digit !== true) return false;
  // "12:05: 00": the space of a clock that came apart.
  return pieces[first]?.glued === true || lowerOf(pieces, first - 3) === ':';
}

/** "p. m.", "p m", "a . m .": letters of a meridiem that came apart. */
function isSplitMeridiem(pieces: Piece[], at: number): boolean {
  const letter = lowerOf(pieces, at);
  if (
    letter.length > 2 ||
    (letter[0] !== 'a' && letter[0] !== 'p') ||
    (letter.length > 1 && letter[1] !== '.')
  )
    return false;
  const next = lowerOf(pieces, at + 1) === '.' ? at + 2 : at + 1;
  return /^m\.?$/.test(lowerOf(pieces, next));
}
