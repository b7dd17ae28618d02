import type { Approximator } from '../types.ts';
import type { Piece } from './pieces.ts';

/** Which end of the interval a hedge leaves open: lower = at least the value, upper = at most the value. */
export type Bound = 'lower' | 'upper' | null;

export interface Hedge {
  approx: Approximator;
  bound: Bound;
}

const HEDGES: readonly [Approximator, Bound, string][] = [
  [
    'at least',
    'lower',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum',
  ],
  [
    'more than',
    'lower',
    'more than|over|well over|just over|slightly over|slightly more than|a little over|above|well above|in excess of|' +
      'upwards of|upward of|exceeding|greater than|higher than|larger than|much more than|far more than|' +
      'a little more than|beyond|north of|longer than|older than',
  ],
  [
    'at most',
    'upper',
    'up to|as many as|as much as|as high as|as long as|as far as|at most|no more than|not more than|a maximum of|' +
      'maximum of|maximum|upto|no longer than',
  ],
  [
    'less than',
    'upper',
    'less than|fewer than|under|just under|slightly under|well under|below|just below|well below|lower than|' +
      'slightly less than|a little less than|a little under|smaller than|shorter than|younger than',
  ],
  ['nearly', 'upper', 'nearly|almost|approaching|nearing|not quite|just shy of|just short of'],
  [
    'about',
    null,
    'about|around|some|roughly|approximately|approx|approx.|circa|ca.|an estimated|estimated|an approximate|approximate|' +
      'close to|or so|in the region of|something like|an average of|average of|averaging|~|≈|more or less|' +
      'in the order of|on the order of|in the neighborhood of',
  ],
  [
    null,
    null,
    'only|just|another|a further|further|an additional|additional|a total of|total of|a record|a mere|merely|a combined|' +
      'exactly|precisely|fully|even|a reported|reportedly|a staggering|a whopping|a full|other|a whole|an extra|extra',
  ],
];

interface HedgePhrase extends Hedge {
  words: string[];
}

/** Phrases by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, HedgePhrase[]> = (() => {
  const map = new Map<string, HedgePhrase[]>();
  for (const [approx, bound, phrases] of HEDGES) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const last = words[words.length - 1] as string;
      map.set(last, [...(map.get(last) ?? []), { approx, bound, words }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** Prepositions of place and time that hedge only what is no duration: "over four nights". */
const PREPOSITIONS = new Set(['over', 'under', 'around', 'above', 'below', 'about', 'beyond']);
const BEFORE_HEDGED_DURATION = new Set(
  'for of lasted last lasting took take after in just well spent with than than'.split(' '),
);
/** Verbs and nouns that take "about" as their own: "worry about two things". */
const ABOUT_WHAT =
  /^(?:worr|talk|think|thought|know|knew|concern|car(?:e|es|ed|ing)$|complain|hear|learn|question|ask|told|tell|wr[io]te|writ|story|stories|book|news|information|something|what|how)/;
/** Hedges pile up ("at least an estimated …"), but not higher than this. */
const HIGHEST_PILE = 3;

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
    const end = turn === 0 || pieces[first - 1]?.lower !== 'the' ? first : first - 1;
    const start = turn === 0 && pieces[first - 1]?.lower === 'the' ? first - 1 : end;
    const phrase = phraseEndingAt(pieces, start, floor);
    if (!phrase) break;
    const begin = start - phrase.words.length;
    if (phrase.words[0] === 'about' && ABOUT_WHAT.test(pieces[begin - 1]?.lower ?? '')) break;
    if (duration && phrase.words.length === 1 && PREPOSITIONS.has(phrase.words[0] as string)) {
      if (phrase.bound !== null && !BEFORE_HEDGED_DURATION.has(pieces[begin - 1]?.lower ?? '')) break;
    }
    first = begin;
    if (phrase.bound !== null || hedge.approx === null)
      hedge = { approx: phrase.approx, bound: phrase.bound };
  }
  return { first, ...hedge };
}

function phraseEndingAt(pieces: Piece[], end: number, floor: number): HedgePhrase | null {
  for (const phrase of BY_LAST_WORD.get(pieces[end - 1]?.lower ?? '') ?? []) {
    const begin = end - phrase.words.length;
    if (begin >= floor && phrase.words.every((word, i) => pieces[begin + i]?.lower === word)) return phrase;
  }
  return null;
}

const AFTER: readonly [words: string[], Hedge][] = (
  [
    ['or more', 'at least', 'lower'],
    ['or so', 'about', null],
    ['or fewer', 'at most', 'upper'],
    ['or less', 'at most', 'upper'],
    ['and counting', 'at least', 'lower'],
    ['plus', 'more than', 'lower'],
    ['+', 'at least', 'lower'],
    ['- plus', 'more than', 'lower'],
    ['- odd', 'about', null],
  ] as const
).map(([phrase, approx, bound]) => [phrase.split(' '), { approx, bound }]);

/** The hedge that follows at piece `at` ("or more", "-odd"). */
export function hedgeAfter(pieces: Piece[], at: number): (Hedge & { next: number }) | null {
  const first = pieces[at]?.lower;
  for (const [words, hedge] of AFTER)
    if (words[0] === first && (words.length === 1 || words[1] === pieces[at + 1]?.lower))
      return { ...hedge, next: at + words.length };
  return null;
}
