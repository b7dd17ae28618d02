import { asAge } from './ages.ts';
import { compoundAfter } from './compounds.ts';
import { countedNoun } from './counted-noun.ts';
import { asMagnitude } from './magnitudes.ts';
import { MASS_NOUNS } from './nouns.ts';
import { readNumeral } from './numeral.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { rateAfter } from './rates.ts';
import { asShare } from './shares.ts';
import type { Spot } from './spots.ts';

/** After "one" these make no count of it: "one of", "one day", "one another". */
const AFTER_ONE = new Set(
  (
    'of another one day thing way ways side point hand time more or and that who which to in by can could is was has had would will on the at as for ' +
    'with from reason place step example part side aspect might may must should if but not so - . , ; : ? ! " ” ’ ) later else morning evening night ' +
    'last such final big single'
  ).split(' '),
);
const BEFORE_ONE = new Set('the no this that each every any another which as not - day'.split(' '));
/** "five others", "two more victims", "20 additional troops". */
const MORE = new Set('more other others additional further'.split(' '));
/** What a part of a group is taken from: "15 of them", "30 of the 80 wounded". */
const PRONOUNS = new Set('them whom which those these us'.split(' '));

/** Makes of a bare quantity what its neighbourhood says: an age, a magnitude, a count of something; null when it is none. */
export function refine(pieces: Piece[], quantity: Quantity, floor: number, quakes: boolean): Spot | null {
  const plain: Spot = { ...quantity, counted: null, elliptic: false };
  const magnitude = quakes ? asMagnitude(pieces, quantity, floor) : null;
  if (magnitude) return { ...plain, ...magnitude };
  const age = asAge(pieces, quantity);
  if (age) return { ...plain, ...age };
  const share = asShare(pieces, quantity);
  if (share === null) return null;
  if (share) return withPart(pieces, { ...plain, ...share });
  if (quantity.kind === 'duration')
    return isDistance(pieces, quantity) || isSomeDay(pieces, quantity) ? null : plain;
  if (quantity.kind === 'count' || quantity.kind === 'vague') return asCount(pieces, plain);
  return withRate(pieces, withPart(pieces, plain));
}

/** "three weeks ago", "two days later" are dates. */
function isDistance(pieces: Piece[], { next }: Quantity): boolean {
  return /^(?:ago|later|earlier)$/.test(pieces[next]?.lower ?? '');
}

/** "One day they may agree": no length of time unless the words before ask for one. */
function isSomeDay(pieces: Piece[], { first, core, spelled, min, approx }: Quantity): boolean {
  if (min !== 1 || !spelled || approx !== null || first !== core) return false;
  return !/^(?:in|for|within|after|of|than|last|past|a|every|by|-)$/.test(pieces[first - 1]?.lower ?? '');
}

function asCount(pieces: Piece[], spot: Spot): Spot | null {
  const compound = compoundAfter(pieces, spot.next, spot.spelled);
  if (compound === 'uncounted') return null;
  if (compound)
    return {
      ...spot,
      next: compound.next,
      counted:
        pieces[compound.first]?.lower === 'strong' ? countedNoun(pieces, compound.next, true) : compound,
      elliptic: false,
    };
  const one = (spot.min ?? spot.max) === 1 && spot.spelled;
  if (one && !isCountedOne(pieces, spot)) return null;
  let from = spot.next;
  if (spot.kind === 'vague' && pieces[from]?.lower === 'of') from++;
  const others = from;
  while (MORE.has(pieces[from]?.lower ?? '') && pieces[from + 1]?.lower !== 'than') from++;
  const single = (spot.min ?? spot.max) === 1;
  const counted = soleNoun(pieces, from) ?? countedNoun(pieces, from, single);
  if (counted) return withRate(pieces, { ...spot, next: counted.next, counted, elliptic: false });
  if (one && others === from) return null;
  return withRate(
    pieces,
    withPart(pieces, { ...spot, next: from > others ? from : spot.next, elliptic: true }),
  );
}

/** "a 200 person crowd": a singular that is counted all the same. */
function soleNoun(pieces: Piece[], at: number): { first: number; next: number } | null {
  return /^(?:person|member)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.word
    ? { first: at, next: at + 1 }
    : null;
}

function isCountedOne(pieces: Piece[], spot: Spot): boolean {
  const after = pieces[spot.next];
  if (!after?.word || AFTER_ONE.has(after.lower)) return false;
  // "one suspects" is a pronoun with its verb.
  if (/[^su]s$/.test(after.lower) && !MASS_NOUNS.has(after.lower)) return false;
  if (BEFORE_ONE.has(pieces[spot.first - 1]?.lower ?? '')) return false;
  return spot.approx !== null || !BEFORE_ONE.has(pieces[spot.core - 1]?.lower ?? '');
}

const LONGEST_OWNER = 6;

/** "15 of them", "30 of the 80 wounded", "40 percent of the buildings": what the part is taken from. */
function withPart(pieces: Piece[], spot: Spot): Spot {
  const { next } = spot;
  if (pieces[next]?.lower !== 'of') {
    if ((spot.kind === 'money' || spot.kind === 'percent') && !rateAfter(pieces, next)) {
      const counted = inWhat(pieces, next);
      return counted ? { ...spot, counted } : spot;
    }
    return spot;
  }
  let at = next + 1;
  if (PRONOUNS.has(pieces[at]?.lower ?? '') && !pieces[at + 1]?.digit) {
    const taken = /^(?:them|whom|which|us)$/.test(pieces[at]?.lower ?? '');
    return taken ? { ...spot, next: at + 1, elliptic: true } : spot;
  }
  while (
    /^(?:the|other|its|their|his|her|our|these|those|all|a|an|some|about|more|than|nearly|an|estimated)$/.test(
      pieces[at]?.lower ?? '',
    )
  )
    at++;
  // "eight of the team's 11 assists", "30 of the 80 wounded": the noun stands behind the whole.
  for (let i = at; i < at + LONGEST_OWNER; i++) {
    const number = readNumeral(pieces, i);
    if (number) at = number.next;
    if (number || !(pieces[i]?.capital || /^(?:'s|'|team)$/.test(pieces[i]?.lower ?? ''))) break;
  }
  const counted = countedNoun(pieces, at, spot.kind !== 'count');
  return counted ? { ...spot, counted, elliptic: false } : spot;
}

/** "$4.2 billion in cash", "a $144 billion bailout": what the money is. */
function inWhat(pieces: Piece[], next: number): { first: number; next: number } | null {
  const at = /^(?:in|worth)$/.test(pieces[next]?.lower ?? '') ? next + 1 : next;
  if (pieces[at]?.capital || !pieces[at]?.word) return null;
  return countedNoun(pieces, pieces[at]?.lower === 'of' ? at + 1 : at, true);
}

function withRate(pieces: Piece[], spot: Spot): Spot {
  const rate = rateAfter(pieces, spot.next);
  if (!rate) return spot;
  const unit = spot.unit === null ? `per ${rate.per}` : `${spot.unit} per ${rate.per}`;
  return { ...spot, next: rate.next, unit, kind: spot.kind === 'count' ? 'rate' : spot.kind };
}
