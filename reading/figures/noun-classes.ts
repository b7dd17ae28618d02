import type { Piece } from './pieces.ts';

/** Classes of nouns, and of words that are nouns as well; which belong to them stands in lexicon/noun-class-words.ts. */

/** Whom or what one has a statement from. */
export const SOURCE = 1 << 0;
/** Whom an age follows that has no name: "the boy, 14, …". */
export const SOMEBODY = 1 << 1;
/** Who finds out by counting: "a poll found 60 percent". */
export const FINDER = 1 << 2;
/** Parts of a sequence, which a number behind them names: "phase two", "day one". */
export const PART = 1 << 3;
/** What an emergency number is the name of: "a 911 call". */
export const CALLED = 1 << 4;
/** What things happen in: "two in 10 games" is no share. */
export const OCCASION = 1 << 5;
/** Documents that a "from" or "by" behind them tells the author of. */
export const DOCUMENT = 1 << 6;
/** Bases of speech verbs that are nouns behind a singular: "a 10-year note". */
export const NOUN_OF_SPEECH = 1 << 7;
/** Verbs that are plurals behind a number, with which no verb in -s agrees: "13 home runs". */
export const COUNTED_VERB = 1 << 8;
/** Participles that say something of the noun before them: "billings estimated at $5". */
export const REPORTED = 1 << 9;
/** What money or a share is never made of: "40% compared with", "$80 million last summer". */
export const NO_SUBSTANCE = 1 << 10;

/** Does the piece belong to one of these classes? False past the ends. */
export function isNoun(piece: Piece | undefined, classes: number): boolean {
  return piece !== undefined && (piece.entry.nouns & classes) !== 0;
}
