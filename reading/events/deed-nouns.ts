import type { SentenceWords } from './sentence-words.ts';
import { DETERMINER, is, PREPOSITION } from './word-classes.ts';
import type { VerbReading } from './word-entries.ts';

/** The verb of a noun that tells a deed: "the muzzling of", "an end to", "expulsion by". Null for other words. */
export function deedNoun(sentence: SentenceWords, at: number): VerbReading | null {
  const { words, entries, mentionAt } = sentence;
  if (!is(sentence, at + 1, PREPOSITION) || mentionAt[at]) return null;
  const isGerund = words[at + 1] === 'of' && is(sentence, at - 1, DETERMINER);
  return entries[at]?.verbs?.find(({ form }) => form === 'deed' || (isGerund && form === 'ing')) ?? null;
}
