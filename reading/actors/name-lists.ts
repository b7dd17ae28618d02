import { mix } from './hash.ts';
import { type HashedRows, rowOf } from './hashed-rows.ts';

/**
 * What the name lists say about a word or phrase, as bits of one number. A list says what a name can be;
 * the tagger decides what it is here.
 */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
/** A word in the name of a head of state or minister. */
export const LEADER = 4;
export const LARGE_PLACE = 8;
export const SMALL_PLACE = 16;
/** A country, continent or region of the world. */
export const COUNTRY = 32;
export const ORGANISATION = 64;
/** An ordinary word that news writes in lower case. */
export const COMMON_WORD = 128;

/** Longest phrase in the lists, in tokens. */
export const LONGEST_PHRASE = 6;

/** Hash of a phrase from the hash of its beginning and that of its next token. */
export function extendPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

/** The bits for a folded hash; 0 when no list has it. */
export function listed(names: HashedRows, hash: number): number {
  const row = rowOf(names, mix(hash, 0));
  return row < 0 ? 0 : (names.rows[row] as number) & 0xff;
}
