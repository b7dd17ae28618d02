import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';
import { DETERMINER, is, OWN, SUBJECT_PRONOUN } from './word-classes.ts';

/** How far behind "denied" what is denied may begin: "denied on Monday that". */
const REACH = 4;
const DENYING = /^den(?:y|ies|ied|ying)$/;
const DENIED =
  /^(?!any|no|every)[a-z]{2,}ing$|^(?:any|all|involvement|responsibility|reports?|claims?|charges?|accusations?|allegations?|wrongdoing)$/;

/** "Denied that", "denied having", "denied any part in"; but not "denied them visas". */
export function denies(sentence: SentenceWords, { senses, at, passive }: FoundVerb): boolean {
  const { words } = sentence;
  if (senses.lemma !== 'deny' || passive) return false;
  const that = words.indexOf('that', at);
  const next = words[is(sentence, at + 1, DETERMINER) ? at + 2 : at + 1] ?? '';
  return (
    (that > at && that <= at + REACH) || DENIED.test(next) || is(sentence, at + 1, SUBJECT_PRONOUN | OWN)
  );
}

/** Where what is denied ends: at a comma, at "but", or where another verb of the denier's follows. */
export function denialEnd({ words, entries }: SentenceWords, from: number): number {
  for (let at = from + 1; at < words.length; at++) {
    if (words[at] === ',' || words[at] === 'but') return at;
    if (words[at] === 'and' && entries[at + 1]?.verbs?.some(({ form }) => form === 'past' || form === 's'))
      return at;
  }
  return words.length;
}

/** Whether an event's trigger is a denial. */
export function isDenial({ words }: SentenceWords, at: number): boolean {
  return DENYING.test(words[at] ?? '');
}
