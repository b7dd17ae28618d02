import { COMMON_WORD, extendPhrase, LONGEST_PHRASE } from './name-lists.ts';
import type { NameSpan } from './tag-names.ts';
import type { Words } from './words.ts';

/** What the text names in running sentences: kinds of longer names by hash; kinds plus one of single words. */
export interface NamedElsewhere {
  known: ReadonlyMap<number, number>;
  alone: Uint8Array;
}

/**
 * The name that begins at token `at` of a headline, before `to`: a headline capitalises every word, so only what the text
 * names elsewhere is a name there, as long as it is written.
 */
export function headlineName(words: Words, at: number, to: number, named: NamedElsewhere): NameSpan | null {
  const longer = longerName(words, at, to, named);
  if (longer) return longer;
  const kind = (named.alone[words.word[at] as number] as number) - 1;
  if (kind < 0 || ((words.lists[at] as number) & COMMON_WORD) !== 0) return null;
  return { first: at, last: at + 1, kind };
}

/** The longest name of several words that begins at `at` and is known from elsewhere. */
export function longerName(words: Words, at: number, to: number, { known }: NamedElsewhere): NameSpan | null {
  let found: NameSpan | null = null;
  let hash = words.hash[at] as number;
  const end = Math.min(to, at + LONGEST_PHRASE, words.last[at] as number);
  for (let i = at + 1; i < end; i++) {
    hash = extendPhrase(hash, words.hash[i] as number);
    const kind = known.get(hash);
    if (kind !== undefined) found = { first: at, last: i + 1, kind };
  }
  return found;
}
