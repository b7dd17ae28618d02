import type { Counted } from './counted.ts';
import { TAKES_IN } from './tables/outcomes.ts';
import { FORCES } from './tables/people.ts';

/**
 * same: the same counted thing; part: one is named for a part of the other's people;
 * kin: two outcomes of one happening (dead, injured); other: another thing; unknown: too little is said.
 */
export type CountedRelation = 'same' | 'part' | 'kin' | 'other' | 'unknown';

/** Whether two figures count the same thing. */
export function relateCounted(a: Counted, b: Counted): CountedRelation {
  if (a.topic !== null || b.topic !== null) return relateTopics(a, b);
  const nouns = relateNouns(a, b);
  if (a.outcome && b.outcome && a.outcome !== b.outcome) {
    if (takesIn(a.outcome.name, b.outcome.name)) return 'kin';
    if (nouns === 'other') return 'other';
    return a.outcome.family === b.outcome.family ? 'kin' : 'other';
  }
  return nouns;
}

function takesIn(one: string, other: string): boolean {
  return (TAKES_IN[one]?.includes(other) || TAKES_IN[other]?.includes(one)) ?? false;
}

function relateTopics(a: Counted, b: Counted): CountedRelation {
  if (a.topic === null || b.topic === null) return 'unknown';
  return a.topic === b.topic ? 'same' : 'other';
}

function relateNouns(a: Counted, b: Counted): CountedRelation {
  const sameOutcome = a.outcome !== null && a.outcome === b.outcome;
  if (a.noun === null || b.noun === null) return sameOutcome ? 'same' : 'unknown';
  if (a.noun !== b.noun) {
    if (overlap(a.words, b.words)) return 'same';
    return 'other';
  }
  if (a.part === b.part) return 'same';
  if (a.part === null || b.part === null)
    return FORCES.has(a.part ?? b.part ?? '') && !sameOutcome ? 'same' : 'part';
  return 'other';
}

function overlap(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((word) => b.has(word));
}
