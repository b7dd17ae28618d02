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
  /^(?:spread|scattered|strewn|dotted|(?:hand|turn)(?:s|ed|ing)?|shot|ran|disputes?|row|anger|protests?|concerns?|talks|war)$/;

const ARTICLE = /^(?:the|an?)$/;

const RISEN =
  /^(?:r[io]ses?|risen|climb(?:s|ed)?|soar(?:s|ed)?|jump(?:s|ed)?|shot|went|gone|push(?:es|ed)?|swell(?:s|ed)?|mov(?:es|ed))$/;

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
    // "More than the 40 of last year", "as much as a 5 percent cut".
    const start = ARTICLE.test(lowerOf(pieces, first - 1)) ? first - 1 : first;
    const phrase = phraseEndingAt(pieces, start, floor);
    if (!phrase) break;
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
