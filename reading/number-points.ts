import type { Token } from './tokens.ts';

/** Words that no sentence ends with: a point and digits behind one are a decimal that came apart. */
const UNENDING = new Set('a an the his its their our my your than every including'.split(' '));
/** Words that tell an average or a bore and may stand right before its point, where the space has gone: "hit.310". */
const BEFORE_POINT = new Set('and hit batted batting best high low average over below of just at'.split(' '));

/**
 * Is token `at` the point of a decimal below one whose space went to the wrong side ("hit.310", "a. 290 average"),
 * and so no full stop?
 */
export function isPointOfNumber(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at];
  const before = tokens[at - 1];
  const digits = tokens[at + 1];
  if (point?.text !== '.' || !before || !digits || before.end !== point.start) return false;
  if (!/^\d{2,3}$/.test(digits.text) || digits.start > point.end + 1) return false;
  if (UNENDING.has(before.lower)) return true;
  // A record of games and its share: "(18-11;.621)".
  if (/^[;(]$/.test(before.text)) return digits.start === point.end || digits.text.length === 3;
  const last = before.lower.slice(before.lower.lastIndexOf('-') + 1);
  return digits.start === point.end && digits.text.length === 3 && BEFORE_POINT.has(last);
}

/**
 * Is token `at` a question mark in the place of a money sign that got lost ("a? 80 billion loan", "pays? 7bn")?
 * A sentence hardly begins with digits.
 */
export function isLostSign(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const digits = tokens[at + 1];
  if (mark?.text !== '?' || !before || !digits || !/^\d/.test(digits.text) || before.end !== mark.start)
    return false;
  const scale = tokens[at + 2]?.text === '-' ? tokens[at + 3] : tokens[at + 2];
  return UNENDING.has(before.lower) || /^(?:bn|m|million|billion|trillion)$/.test(scale?.lower ?? '');
}
