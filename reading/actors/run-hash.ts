import { extendPhrase } from './name-lists.ts';
import type { Words } from './words.ts';

/** Hash of the tokens from `first` to `last`, both included, as the name lists have phrases. */
export function runHash(words: Words, first: number, last: number): number {
  let hash = words.hash[first] as number;
  for (let i = first + 1; i <= last; i++) hash = extendPhrase(hash, words.hash[i] as number);
  return hash;
}
