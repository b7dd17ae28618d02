import { lowerOf, type Piece } from './pieces.ts';
import { ABOUT_WHAT, hasSense, MOVED } from './senses.ts';
import { BEFORE_HEDGED, has } from './traits.ts';
import type { Hedge, HedgePhrase } from './vocabulary.ts';

/** Prepositions of place and time that hedge only what is no duration: "over four nights". */
const PREPOSITIONS = new Set(['over', 'under', 'around', 'above', 'below', 'about']);
/** Hedges pile up ("at least an estimated …"), but not higher than this. */
const HIGHEST_PILE = 3;

/** Behind these "over" tells where, or what something is about. */
const SPREAD =
  /^(?:spread|scattered|strewn|dotted|hand(?:s|ed|ing)?|disputes?|rows?|anger|protests?|concerns?|talks|war|fight|clash(?:es)?)$/;

const ARTICLE = /^(?:the|an?)$/;

const RISEN = /^(?:r[io]ses?|risen|climb(?:s|ed)?|soar(?:s|ed)?|jump(?:s|ed)?|swell(?:s|ed)?)$/;

/** The hedge that stands before piece `at`, and where it begins; `floor` is the first piece that may belong to it. */
export function hedgeBefore(
  pieces: Piece[],
  at: number,
  floor: number,
  duration: boolean,
): Hedge & { first: number } {
  let first = at;
  let hedge: Hedge = { approx: null, bound: null };
  for (let turn = 0; turn < HIGHEST_PILE; turn++) {
    // "More than the 40 of last year", "as much as a 5 percent cut", but not "under a 5 percent tariff".
    const article = ARTICLE.test(lowerOf(pieces, first - 1)) ? lowerOf(pieces, first - 1) : '';
    const start = article ? first - 1 : first;
    const phrase = phraseEndingAt(pieces, start, floor);
    if (!phrase) break;
    if (article && article !== 'the' && (phrase.bound === null || phrase.words.length === 1)) break;
    const begin = start - phrase.words.length;
    // "Rose past 400", but not "in the past 14 years".
    if (phrase.words[0] === 'past' && !RISEN.test(lowerOf(pieces, begin - 1))) break;
    if (phrase.words[0] === 'up' && hasSense(pieces[begin - 1], MOVED)) break;
    if (phrase.words[0] === 'about' && hasSense(pieces[begin - 1], ABOUT_WHAT)) break;
    // "Spread over 1.6 hectares", "handed over 20 men", "a row over two islands".
    if (phrase.words[0] === 'over' && SPREAD.test(lowerOf(pieces, begin - 1))) break;
    if (duration && phrase.words.length === 1 && PREPOSITIONS.has(phrase.words[0] as string)) {
      if (phrase.bound !== null && !has(pieces[begin - 1], BEFORE_HEDGED)) break;
    }
    first = begin;
    if (phrase.bound !== null || hedge.approx === null)
      hedge = { approx: phrase.approx, bound: phrase.bound };
  }
  return { first, ...hedge };
}

function phraseEndingAt(pieces: Piece[], end: number, floor: number): HedgePhrase | null {
  for (const phrase of pieces[end - 1]?.entry.hedges ?? []) {
    const begin = end - phrase.words.length;
    if (begin >= floor && phrase.words.every((word, i) => lowerOf(pieces, begin + i) === word)) return phrase;
  }
  return null;
}

/** The hedge that follows at piece `at` ("or more", "-odd"). */
export function hedgeAfter(pieces: Piece[], at: number): (Hedge & { next: number }) | null {
  for (const { words, approx, bound } of pieces[at]?.entry.hedgesAfter ?? [])
    if (words.every((word, i) => lowerOf(pieces, at + i) === word))
      return { approx, bound, next: at + words.length };
  return null;
}

const PASSING = /^(?:exceed(?:s|ed)|surpass(?:es|ed)|tops|topped)$/;
/** What grows past a number, and is no rival that beats others. */
const GROWING =
  /^(?:tolls?|numbers?|counts?|totals?|tally|figures?|deaths|casualties|losses|damages?|costs?|prices?|sales|profits?|revenues?|debts?|gusts|winds|index|inflation|unemployment|turnout|temperatures?|highs|it|they)$/;
const NEVER = /^(?:not|never|n't|hardly|barely|nor)$/;
const SUBJECT_REACH = 4;

/** "The toll has topped 400": what it has passed is the least it is. */
export function isPassed(pieces: Piece[], first: number): boolean {
  if (!PASSING.test(lowerOf(pieces, first - 1))) return false;
  const before = pieces.slice(Math.max(0, first - 1 - SUBJECT_REACH), first - 1);
  return before.some(({ lower }) => GROWING.test(lower)) && !before.some(({ lower }) => NEVER.test(lower));
}
