import { countedNoun } from './counted-noun.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import { readNumeral } from './numeral.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { rateAfter } from './rates.ts';
import { hasSense, NO_SUBSTANCE } from './senses.ts';
import type { Spot } from './spots.ts';
import { DETERMINER, has } from './traits.ts';

/** What a part of a group is taken from without naming it: "15 of them". */
const PRONOUNS = new Set('them whom which us those these'.split(' '));
const TAKEN = new Set('them whom which us'.split(' '));
const WHOLE_OPENERS = new Set('the its their his her our all these those'.split(' '));
/** Longest "the Blue Team's" between "eight of" and "11 assists". */
const LONGEST_OWNER = 6;

/** Adds what a part is taken from or what money is: "15 of them", "six of the 40 hostages", "$4 million in cash". */
export function withPart(pieces: Piece[], spot: Spot): Spot {
  const { next } = spot;
  // "Within 80 metres of the hut" measures no hut.
  if (spot.kind === 'measure' && lowerOf(pieces, spot.first - 1) === 'within') return spot;
  if (lowerOf(pieces, next) === 'of') return takenFrom(pieces, spot, next + 1);
  if (lowerOf(pieces, next) === 'out' && lowerOf(pieces, next + 1) === 'of')
    return takenFrom(pieces, spot, next + 2);
  if ((spot.kind === 'money' || spot.kind === 'percent') && !rateAfter(pieces, next))
    spot.counted = inWhat(pieces, next);
  return spot;
}

/** "Half the roof", "1 in 500 users": what a share is a part of, where no "of" stands between. */
export function withWhole(pieces: Piece[], spot: Spot): Spot {
  const { kind, next, min, max } = spot;
  if (spot.counted) return spot;
  // "Three-fourths the way" is part of no thing.
  if (kind === 'fraction')
    return WHOLE_OPENERS.has(lowerOf(pieces, next)) && lowerOf(pieces, next + 1) !== 'way'
      ? takenFrom(pieces, spot, next)
      : spot;
  if (kind === 'ratio' && (max ?? min ?? 1) < 1) spot.counted = countedNoun(pieces, next, false);
  return spot;
}

/** The whole that begins at piece `from`. */
function takenFrom(pieces: Piece[], spot: Spot, from: number): Spot {
  let at = from;
  const word = lowerOf(pieces, at);
  if (PRONOUNS.has(word) && !pieces[at + 1]?.digit) {
    if (!TAKEN.has(word)) return spot;
    spot.next = at + 1;
    spot.elliptic = true;
    return spot;
  }
  while (has(pieces[at], DETERMINER)) at++;
  // "three of the club's nine goals", "six of the 40 hostages": the noun stands behind the whole.
  for (let i = at; i < at + LONGEST_OWNER; i++) {
    const number = readNumeral(pieces, i);
    if (number) at = number.next;
    if (number || !mayOwn(pieces, i)) break;
  }
  const counted = countedNoun(pieces, at, spot.kind !== 'count');
  if (counted) {
    spot.counted = counted;
    spot.elliptic = false;
  }
  return spot;
}

/** "Avery's first" between "five of" and "eight points". */
function mayOwn(pieces: Piece[], at: number): boolean {
  const { capital = false, lower = '' } = pieces[at] ?? {};
  const owns = (i: number): boolean => /^'s?$/.test(lowerOf(pieces, i));
  return capital || owns(at) || owns(at + 1) || lower === 'team' || has(pieces[at], DETERMINER);
}

/** What follows money or a share and is none of it: "40% compared with", "$1 billion seven years ago". */
function saysNothing(piece: Piece): boolean {
  const adverb = /ly$/.test(piece.lower) && !/^(?:family|supply|assembly|monopoly|rally)$/.test(piece.lower);
  return adverb || hasSense(piece, NO_SUBSTANCE) || NUMBER_STARTS.has(piece.lower);
}

/** "$4.2 billion in cash", "a $144 billion bailout": what the money is. */
function inWhat(pieces: Piece[], next: number): { first: number; next: number } | null {
  const word = lowerOf(pieces, next);
  const at = word === 'in' || word === 'worth' ? next + 1 : next;
  if (pieces[at]?.capital || !pieces[at]?.word) return null;
  if (at === next && saysNothing(pieces[at] as Piece)) return null;
  return countedNoun(pieces, lowerOf(pieces, at) === 'of' ? at + 1 : at, true);
}

const KIN = /^(?:sons|daughters|boys|girls|children|kids|grandchildren)$/;

/** "a mother of 12": the number counts children, unless they are named ("of two sons", "of five grown girls"). */
export function isParent(pieces: Piece[], first: number, next: number): boolean {
  return (
    lowerOf(pieces, first - 1) === 'of' &&
    /^(?:mother|father|parents?|mom|mum|dad)$/.test(lowerOf(pieces, first - 2)) &&
    !KIN.test(lowerOf(pieces, next)) &&
    !KIN.test(lowerOf(pieces, next + 1))
  );
}
