import type { SentenceWords } from './sentence-words.ts';
import { DETERMINER, is, SUBJECT_PRONOUN } from './word-classes.ts';
import { ASKING, isOf, PERSISTING } from './word-kinds.ts';

/** How far behind its opener a condition may say so. */
const REACH = 8;

/** Whether what stands from a position on has a condition to it. */
export function isConditional(sentence: SentenceWords, from: number): boolean {
  return conditionFrom(sentence, from) >= 0;
}

/** "If Chad keeps firing", "should it refuse to sign", "unless": on condition that another goes on, or does not give way. */
export function isOnPersisting(sentence: SentenceWords, from: number): boolean {
  const { words } = sentence;
  const opener = conditionFrom(sentence, from);
  if (words[opener] === 'unless') return true;
  for (let at = opener + 1; opener >= 0 && at < words.length && at <= opener + REACH; at++) {
    if (words[at] === ',') return false;
    if (isOf(sentence, at, PERSISTING)) return true;
  }
  return false;
}

/** Where the condition stands that what stands from a position on has to it; -1 for none. */
function conditionFrom(sentence: SentenceWords, from: number): number {
  const { words } = sentence;
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (word === 'unless' || (word === 'if' && words[at - 1] !== 'even') || isInverted(sentence, at))
      return at;
  }
  return -1;
}

/** "Should Chad attack": a condition, and no duty. */
export function isInverted(sentence: SentenceWords, at: number): boolean {
  const { words, mentionAt } = sentence;
  if (words[at] !== 'should' || isOf(sentence, at - 1, ASKING)) return false;
  return mentionAt[at + 1] !== undefined || is(sentence, at + 1, DETERMINER | SUBJECT_PRONOUN);
}
