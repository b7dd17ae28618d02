import type { Clauses } from './clauses.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';
import { isOf, THOUGHT } from './word-kinds.ts';

/** How far a complement may stand from its verb. */
const COMPLEMENT_REACH = 9;

/** Index of the infinitive that a stance governs; −1 when there is none. */
export function complementOf(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: readonly FoundVerb[],
  index: number,
): number {
  const { words } = sentence;
  const { at, end } = verbs[index] as FoundVerb;
  for (let i = index + 1; i < verbs.length; i++) {
    const next = verbs[i] as FoundVerb;
    if (next.at > at + COMPLEMENT_REACH || next.at >= (clauses.end[at] ?? 0)) return -1;
    // "Considers lifting", "is open to lifting", "toys with the idea of lifting".
    const gerund =
      next.participle &&
      (next.at === end ||
        next.at === (words[at + 1] === 'to' ? at + 2 : at + 1) ||
        (words[next.at - 1] === 'of' && isOf(sentence, next.at - 2, THOUGHT)));
    if (next.infinitive || gerund) return i;
  }
  return -1;
}

/**
 * Where the group of the next verb behind `end` begins that is no participle, or one that follows at once ("began
 * searching"); undefined when there is none.
 */
export function nextGroup(verbs: readonly FoundVerb[], index: number, end: number): number | undefined {
  for (let i = index + 1; i < verbs.length; i++) {
    const { groupFrom, participle } = verbs[i] as FoundVerb;
    if (groupFrom >= end && (!participle || groupFrom === end)) return groupFrom;
  }
  return undefined;
}
