import { asAge } from './ages.ts';
import { asAverage } from './averages.ts';
import { compoundAfter } from './compounds.ts';
import { type Counted, countedNoun, isPlural } from './counted-noun.ts';
import { asMagnitude, isMoment } from './magnitudes.ts';
import { readNumeral } from './numeral.ts';
import { asOneOrTwo } from './one-or-two.ts';
import { isCountedOne } from './ones.ts';
import { isOneAndHalf, partMore } from './part-more.ts';
import { isParent, withPart, withWhole } from './parts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { withRate } from './rates.ts';
import { asShare } from './shares.ts';
import type { Spot } from './spots.ts';
import { BEFORE_ONE_DAY, has } from './traits.ts';
import { is, NO_NOUN } from './word-classes.ts';

/** "five others", "two more victims", "20 additional troops". */
const MORE = new Set('more other others additional further'.split(' '));
/** A longer time ago is no date of the calendar. */
const MOST_YEARS = 3000;
const DISTANCES = new Set('ago later earlier'.split(' '));
/** Most adjectives before "and" and another number with a noun for both. */
const MOST_SHARED = 2;
/** Reach of a quotation mark that modifies a noun, in pieces. */
const LONGEST_QUOTED = 8;

/** Makes of a bare quantity what its neighbourhood says: an age, a magnitude, a count of something; null when it is none. */
export function refine(pieces: Piece[], quantity: Quantity, floor: number, quakes: boolean): Spot | null {
  if (!quakes && isMoment(pieces, quantity.first)) return null;
  const special =
    asAverage(pieces, quantity) ??
    (quakes ? asMagnitude(pieces, quantity, floor) : null) ??
    asAge(pieces, quantity);
  if (special) return spotOf(special);
  const few = asOneOrTwo(pieces, quantity, floor);
  if (few !== undefined) return few && spotOf(few);
  const share = asShare(pieces, quantity);
  if (share === null) return null;
  const spot = spotOf(share ?? quantity);
  if (share) return withWhole(pieces, withPart(pieces, spot));
  if (spot.kind === 'duration')
    return isDistance(pieces, spot) || isSomeDay(pieces, spot) || isDayZero(spot) ? null : spot;
  if (spot.kind === 'count' || spot.kind === 'vague') return asCount(pieces, spot);
  return withRate(pieces, withPart(pieces, spot));
}

/** Written out: copies by spreading are many times slower, and there is one for every number of a text. */
function spotOf({ first, next, core, min, max, approx, unit, kind, spelled, decimal }: Quantity): Spot {
  return {
    first,
    next,
    core,
    min,
    max,
    approx,
    unit,
    kind,
    spelled,
    decimal,
    counted: null,
    elliptic: false,
  };
}

/** "three weeks ago", "two days later" are dates, but "two days later than planned" is none. */
function isDistance(pieces: Piece[], { next, min }: Quantity): boolean {
  if (lowerOf(pieces, next + 1) === 'than') return false;
  return DISTANCES.has(lowerOf(pieces, next)) && (min === null || min <= MOST_YEARS);
}

/** "A zero-day flaw", "zero hour". */
function isDayZero({ min, spelled }: Quantity): boolean {
  return min === 0 && spelled;
}

/** "One day they may agree": no length of time unless the words before ask for one. */
function isSomeDay(pieces: Piece[], { first, core, spelled, min, approx, unit }: Quantity): boolean {
  if (
    (unit !== 'day' && pieces[first - 1]?.word) ||
    min !== 1 ||
    !spelled ||
    approx !== null ||
    first !== core ||
    isTied(pieces, core)
  )
    return false;
  return !has(pieces[first - 1], BEFORE_ONE_DAY);
}

/** "A one-year plan". */
function isTied(pieces: Piece[], core: number): boolean {
  return lowerOf(pieces, core + 1) === '-' && pieces[core + 1]?.glued === true;
}

/** Finds the noun that a bare number counts. The spot is this module's own and is filled in place. */
function asCount(pieces: Piece[], spot: Spot): Spot | null {
  const compound = compoundAfter(pieces, spot.next, spot.spelled);
  if (compound === 'uncounted') return null;
  if (compound) {
    spot.next = compound.next;
    spot.counted =
      lowerOf(pieces, compound.first) === 'strong' ? countedNoun(pieces, compound.next, true) : compound;
    return spot;
  }
  if (isParent(pieces, spot.first, spot.next)) {
    spot.elliptic = true;
    return spot;
  }
  const single = (spot.min ?? spot.max) === 1;
  const one = single && spot.spelled;
  if (one && !isOneAndHalf(pieces, spot.core) && !isCountedOne(pieces, spot)) return null;
  let from = spot.next;
  if (spot.kind === 'vague' && lowerOf(pieces, from) === 'of') from++;
  const others = from;
  while (MORE.has(lowerOf(pieces, from)) && lowerOf(pieces, from + 1) !== 'than') from++;
  const counted = soleNoun(pieces, from) ?? quotedNoun(pieces, from) ?? countedNoun(pieces, from, single);
  const shared = counted ? null : sharedNoun(pieces, from);
  if (shared) {
    // Only its head: the adjectives belong to the other number.
    spot.counted = { first: shared.next - 1, next: shared.next };
    return spot;
  }
  if (counted) {
    spot.next = counted.next;
    spot.counted = counted;
    addPart(pieces, spot);
    return withRate(pieces, spot);
  }
  if (one && others === from) return null;
  if (from === others && isNoCount(pieces, spot)) return null;
  if (from > others) spot.next = from;
  spot.elliptic = true;
  return withRate(pieces, withPart(pieces, spot));
}

/** "On a three", "a perfect ten": a thing called by a number. */
function isNoCount(pieces: Piece[], { first, core, kind, min, max }: Spot): boolean {
  const before = lowerOf(pieces, first - 1);
  const interval = min === null || max === null || min < max;
  if (kind !== 'count' || interval || first !== core) return false;
  return before === 'a' || before === 'an' || (before === 'perfect' && lowerOf(pieces, first - 2) === 'a');
}

/**
 * "Two German and [four Dutch pilots]", "nine 200-kilo [bombs]", "two 330ml [cans]": the noun behind another number that stands between,
 * and is a figure of its own.
 */
function sharedNoun(pieces: Piece[], from: number): Counted | null {
  let at = from;
  if (!pieces[at]?.digit) {
    while (at < from + MOST_SHARED && pieces[at]?.word && !is(pieces[at], NO_NOUN)) at++;
    if (at === from || !/^(?:and|or)$/.test(lowerOf(pieces, at))) return null;
    const other = readNumeral(pieces, at + 1);
    return other && countedNoun(pieces, other.next, false);
  }
  const unit = lowerOf(pieces, at + 1) === '-' ? at + 2 : at + 1;
  if (!pieces[unit]?.entry.unit) return null;
  // "Three 17-year-olds", "three 17-year-old girls".
  const aged = lowerOf(pieces, unit + 1) === '-' && /^olds?$/.test(lowerOf(pieces, unit + 2));
  if (aged && lowerOf(pieces, unit + 2) === 'olds') return { first: unit + 2, next: unit + 3 };
  return countedNoun(pieces, aged ? unit + 3 : unit + 1, false);
}

/** "two points and a half". */
function addPart(pieces: Piece[], spot: Spot): void {
  const more = partMore(pieces, spot.next);
  if (!more) return;
  spot.next = more.next;
  if (spot.min !== null) spot.min += more.part;
  if (spot.max !== null) spot.max += more.part;
}

/** "27 member states" counts states. */
function isPluralSoon(pieces: Piece[], at: number): boolean {
  for (let i = at; i < at + 2; i++) {
    const piece = pieces[i];
    if (piece && isPlural(piece)) return true;
  }
  return false;
}

/** "three “Star Trek” films": a noun behind words in quotation marks. */
function quotedNoun(pieces: Piece[], at: number): Counted | null {
  if (!/^["“‘]$/.test(lowerOf(pieces, at))) return null;
  for (let i = at + 2; i < at + LONGEST_QUOTED; i++)
    if (/^["”’]$/.test(lowerOf(pieces, i))) {
      const noun = countedNoun(pieces, i + 1, false);
      return noun && { first: at, next: noun.next };
    }
  return null;
}

/** "a 200 person crowd": a singular that is counted all the same. */
function soleNoun(pieces: Piece[], at: number): { first: number; next: number } | null {
  const word = lowerOf(pieces, at);
  if (word === 'rating') return { first: at, next: at + 1 };
  if (!/^(?:person|member|seat)$/.test(word) || !pieces[at + 1]?.word || isPluralSoon(pieces, at + 1))
    return null;
  return { first: at, next: at + 1 };
}
