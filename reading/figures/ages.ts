import { isParent } from './parts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { hasSense, SOMEBODY } from './senses.ts';
import { seriesAt } from './series-of-ages.ts';
import { startsCounted } from './spelled-labels.ts';
import { suspendedEnd } from './suspended.ts';
import { AFTER_YEARS, has, OF_AGE } from './traits.ts';
import { isTurnOfLife } from './turns-of-life.ts';
import { is, NO_NOUN } from './word-classes.ts';

const OLDEST = 125;

/** "9-year-old", "18 months old", "aged 45", "at the age of 30", "John Smith, 45, …"; null when it is no age. */
export function asAge(pieces: Piece[], quantity: Quantity): Quantity | null {
  const { first, next, kind, unit } = quantity;
  if (kind === 'duration') {
    const shared = suspendedEnd(pieces, next);
    if (shared !== null && oldAfter(pieces, shared + 1) !== null)
      return age(quantity, next, `${unit}s of age`);
    const end = oldAfter(pieces, next);
    const bounded = limited(pieces, quantity, end ?? next);
    if (end === null && bounded === null) return null;
    return age(bounded ?? quantity, bounded?.next ?? end ?? next, `${unit}s of age`);
  }
  if (kind !== 'count' || quantity.decimal || (quantity.min ?? quantity.max ?? OLDEST) >= OLDEST) return null;
  if (
    quantity.min !== null &&
    quantity.max !== null &&
    isRangeOfAges(pieces, first, quantity.min, quantity.max)
  )
    return startsCounted(pieces, next) && !/^age[sd]$/.test(lowerOf(pieces, first - 1))
      ? null
      : age(quantity, next);
  const bounded = limited(pieces, quantity, next);
  if (bounded) return age(bounded, bounded.next);
  const limit = limitBefore(pieces, quantity);
  if (limit) return age(limit, next);
  const before = lowerOf(pieces, first - 1);
  if (
    before === 'aged' ||
    isOfAges(pieces, first, next) ||
    (before === 'age' && lowerOf(pieces, next) !== 'groups')
  )
    return age(quantity, next);
  if (before === 'of' && (lowerOf(pieces, first - 2) === 'age' || isOneOf(pieces, quantity)))
    return age(quantity, next);
  if (before === 'both' && /^(?:and|,|\.|;|)$/.test(lowerOf(pieces, next)) && !quantity.spelled)
    return age(quantity, next);
  if (isSomebodys(pieces, quantity) || opensWithAge(pieces, quantity) || isTurnOfLife(pieces, quantity))
    return age(quantity, next);
  if (isInBrackets(pieces, quantity) || isLimit(pieces, quantity)) return age(quantity, next);
  return !quantity.spelled && isApposition(pieces, quantity) ? age(quantity, next) : null;
}

const YOUNGEST_OF_RANGE = 5;

/** "Adults 18 - 49": two numbers behind a word for people that are their ages. */
export function isRangeOfAges(pieces: Piece[], first: number, low: number, high: number): boolean {
  return low >= YOUNGEST_OF_RANGE && low < high && high < 100 && has(pieces[first - 1], OF_AGE);
}

/** "She was nine when …", "who was just 18 at the time", "he turned 40": a person is so many years. */
function isSomebodys(pieces: Piece[], { first, next }: Quantity): boolean {
  const verb = lowerOf(pieces, first - 1);
  if (!endsAge(pieces, next)) return false;
  if (/^turn(?:s|ed|ing)?$/.test(verb) || isNow(pieces, first)) return true;
  if (verb === 'be') return lowerOf(pieces, first - 2) === 'will' && pieces[next]?.word === true;
  if (!/^(?:was|is|am|were|are)$/.test(verb)) return false;
  return /^(?:i|he|she|who)$/.test(lowerOf(pieces, first - 2)) || hasSense(pieces[first - 2], SOMEBODY);
}

/** "A miner of 54 died", "a boy of nine,": one person of so many years. */
function isOneOf(pieces: Piece[], { first, next, min }: Quantity): boolean {
  const single = [first - 3, first - 4].some((at) => /^(?:an?|the)$/.test(lowerOf(pieces, at)));
  return (
    single &&
    min !== 1 &&
    hasSense(pieces[first - 2], SOMEBODY) &&
    !isParent(pieces, first, next) &&
    !startsCounted(pieces, next)
  );
}

/** Does nothing that would be counted follow the years? */
function endsAge(pieces: Piece[], next: number): boolean {
  return next >= pieces.length || has(pieces[next], AFTER_YEARS);
}

/** "Avery Cole (28) said": behind a name of two words. */
function isInBrackets(pieces: Piece[], { first, core, next, spelled, min }: Quantity): boolean {
  if (spelled || first !== core || (min ?? 0) < YOUNGEST_OF_RANGE) return false;
  if (lowerOf(pieces, first - 1) !== '(' || lowerOf(pieces, next) !== ')') return false;
  return isName(pieces[first - 2]) && isName(pieces[first - 3]);
}

function isName(piece: Piece | undefined): boolean {
  return piece?.capital === true && !piece.caps && !is(piece, NO_NOUN);
}

/** "Men over age 21", "under the age of 18": an open end told before the word for age. */
function limitBefore(pieces: Piece[], quantity: Quantity): Quantity | null {
  const { first, core, min, max } = quantity;
  let at = first - (lowerOf(pieces, first - 1) === 'of' ? 2 : 1);
  if (first !== core || lowerOf(pieces, at) !== 'age') return null;
  if (lowerOf(pieces, at - 1) === 'the') at--;
  const word = lowerOf(pieces, at - 1);
  if (/^(?:over|above)$/.test(word))
    return { ...quantity, first: at - 1, min, max: null, approx: 'more than' };
  if (/^(?:under|below)$/.test(word))
    return { ...quantity, first: at - 1, min: null, max, approx: 'less than' };
  return null;
}

/** "Those under 18 may not enter", "women over 50": an open end behind a word for people. */
function isLimit(pieces: Piece[], { first, core, next, min, max }: Quantity): boolean {
  if (first === core || (min !== null && max !== null) || !has(pieces[first - 1], OF_AGE)) return false;
  if (!/^(?:under|over|above|below)$/.test(lowerOf(pieces, first))) return false;
  return !startsCounted(pieces, next);
}

/** "Avery Cole, now 28,", "Avery Cole, also 28,". */
function isNow(pieces: Piece[], first: number): boolean {
  return (
    /^(?:now|then|also|both)$/.test(lowerOf(pieces, first - 1)) &&
    lowerOf(pieces, first - 2) === ',' &&
    pieces[first - 3]?.capital === true
  );
}

/** "At 55, he is …" at the head of a sentence. */
function opensWithAge(pieces: Piece[], { first, next }: Quantity): boolean {
  if (lowerOf(pieces, first - 1) !== 'at' || !/^(?:|["“‘'])$/.test(lowerOf(pieces, first - 2))) return false;
  return lowerOf(pieces, next) === ',' && /^(?:i|he|she)$/.test(lowerOf(pieces, next + 1));
}

/** "18 and older", "a 21-and-over club", "those aged 12 and under": ages from here on, or up to here. */
function limited(pieces: Piece[], quantity: Quantity, at: number): Quantity | null {
  const { first, min, max } = quantity;
  const tied = lowerOf(pieces, at) === '-';
  const joint = tied ? at + 1 : at;
  if (!/^(?:and|or)$/.test(lowerOf(pieces, joint))) return null;
  const end = lowerOf(pieces, joint + 1) === '-' ? joint + 2 : joint + 1;
  const word = lowerOf(pieces, end);
  const sure = tied || /^age[sd]$/.test(lowerOf(pieces, first - 1));
  const upper = word === 'younger' || (sure && word === 'under');
  if (!upper && word !== 'older' && !(sure && /^(?:over|up|above)$/.test(word))) return null;
  const next = end + 1;
  return upper
    ? { ...quantity, next, min: null, max: max ?? min, approx: 'at most' }
    : { ...quantity, next, min: min ?? max, max: null, approx: 'at least' };
}

/** "ages 6 and [16]", "aged 6, 9 and [16]", "age 6 and [8],". */
function isOfAges(pieces: Piece[], first: number, next: number): boolean {
  let at = first - 1;
  while (/^(?:,|and)$/.test(lowerOf(pieces, at)) && pieces[at - 1]?.digit) at -= 2;
  // "Between the ages of 15 and 17".
  if (lowerOf(pieces, at) === 'of') at--;
  return /^age[sd]$/.test(lowerOf(pieces, at)) || (lowerOf(pieces, at) === 'age' && endsAge(pieces, next));
}

/** "- year - old", "years old", "years of age": where it ends. */
function oldAfter(pieces: Piece[], next: number): number | null {
  let at = next;
  while (lowerOf(pieces, at) === '-') at++;
  if (/^olds?$/.test(lowerOf(pieces, at))) return at + 1;
  return lowerOf(pieces, at) === 'of' && lowerOf(pieces, at + 1) === 'age' ? at + 2 : null;
}

/** ", 45," right behind a name, or one of several: "his sons, 7, 9 and 12,". */
function isApposition(pieces: Piece[], quantity: Quantity): boolean {
  const { core, next } = quantity;
  const { first, count, commas } = seriesAt(pieces, quantity.first, next);
  if (core !== quantity.first || lowerOf(pieces, first - 1) !== ',') return false;
  const people = hasSense(pieces[first - 2], SOMEBODY);
  if (!pieces[first - 2]?.capital && !people) return false;
  if (pieces[first - 1]?.glued !== true) return false;
  // "Vista, 7, 8, and 8.1": several behind one name are none of them its age.
  if (count > 1 && commas && !people && !endsNames(pieces, first - 2)) return false;
  const after = pieces[next];
  if (after === undefined || /^[,.;()]$/.test(after.lower) || after.lower === 'and') return true;
  // "Avery Cole, 20 was found …": the second comma was left out.
  return after.lower === 'was' && quantity.min !== 1;
}

/** "Emma, Jack and Mia", "Bo and Cy Ruiz": does the last of several names end at piece `at`? */
function endsNames(pieces: Piece[], at: number): boolean {
  const joint = lowerOf(pieces, at - 1) === 'and' ? at - 1 : at - 2;
  return lowerOf(pieces, joint) === 'and' && isName(pieces[at]) && isName(pieces[joint - 1]);
}

function age(quantity: Quantity, next: number, unit = 'years of age'): Quantity {
  return { ...quantity, next, unit, kind: 'age' };
}
