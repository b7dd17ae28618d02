import type { Counted } from './counted.ts';
import { NEAR_TOPICS } from './tables/near-topics.ts';
import { LESS_SAID, NAMED_BY_MEANS, type Outcome, OVERLAPPING } from './tables/outcome-rules.ts';
import { FORCES, HOLDERS, KINDRED, NATION, ROLES } from './tables/people.ts';

/**
 * same: the same counted thing; part: one is named for a part of the other's people;
 * near: words that reports use of the same people (injured, in hospital); kin: two outcomes of one happening;
 * other: another thing; unknown: too little is said.
 */
export type CountedRelation = 'same' | 'part' | 'near' | 'kin' | 'other' | 'unknown';

/** Whether two figures count the same thing. */
export function relateCounted(a: Counted, b: Counted): CountedRelation {
  if (a.topic !== null || b.topic !== null) return relateTopics(a, b);
  const nouns = relateNouns(a, b);
  if (!a.outcome || !b.outcome) {
    if (nouns !== 'same') return nouns;
    return onlyOneCalledUp(a, b) ? 'kin' : relateActions(a, b);
  }
  if (a.outcome === b.outcome || saysLess(a.outcome, b.outcome) || saysLess(b.outcome, a.outcome))
    return nouns;
  if (nouns === 'other') return a.outcome.family === b.outcome.family && bothPeople(a, b) ? 'kin' : 'other';
  if ((!a.sure || !b.sure) && a.outcome.family !== b.outcome.family) return 'unknown';
  const names = [a.outcome.name, b.outcome.name];
  if (OVERLAPPING.some((row) => names.every((name) => row.includes(name)))) return 'near';
  return a.outcome.family === b.outcome.family ? 'kin' : 'other';
}

function saysLess(one: Outcome, other: Outcome): boolean {
  return LESS_SAID[one.name]?.includes(other.name) ?? false;
}

function relateTopics(a: Counted, b: Counted): CountedRelation {
  if (a.topic === null || b.topic === null) return 'unknown';
  if (a.topic !== b.topic) {
    const topics = [a.topic, b.topic];
    if (topics.includes('turnout') && topics.includes('vote')) return 'kin';
    if (NEAR_TOPICS.some((row) => topics.every((topic) => row.includes(topic)))) return 'near';
    return a.sure && b.sure ? 'other' : 'unknown';
  }
  return a.part === b.part ? 'same' : 'kin';
}

function relateNouns(a: Counted, b: Counted): CountedRelation {
  const sameOutcome = a.outcome !== null && a.outcome === b.outcome;
  if (a.noun === null || b.noun === null) return sameOutcome ? 'same' : 'unknown';
  if (sameOutcome && NAMED_BY_MEANS.has(a.outcome?.name ?? '')) return 'same';
  if (a.noun !== b.noun) {
    if (isHeldBy(a, b) || isHeldBy(b, a)) return 'same';
    if (overlap(a.words, b.words)) return 'same';
    return (a.classed && b.classed) || (a.named && b.named) ? 'other' : 'unknown';
  }
  const wholes = isWhole(a) && isWhole(b);
  if (hasRole(a) !== hasRole(b) && (a.part === MEN || b.part === MEN)) return 'same';
  if (a.part === b.part || (sameOutcome && wholes) || (sameOutcome && a.outcome?.family === 'force'))
    return 'same';
  if (a.part === null || b.part === null) {
    if (sameOutcome || !FORCES.has(a.part ?? b.part ?? '')) return 'part';
    return a.outcome?.family === 'force' && b.outcome?.family === 'force' ? 'same' : 'other';
  }
  if (a.part === NATION || b.part === NATION) return 'part';
  if (sameOutcome && KINDRED.some((row) => [a.part, b.part].every((part) => row.includes(part ?? ''))))
    return 'same';
  return sameOutcome || (a.outcome === null && b.outcome === null) ? 'kin' : 'other';
}

/** "The 33 men" are the miners told of before. */
const MEN = 'man';

function isHeldBy(thing: Counted, holder: Counted): boolean {
  return holder.part !== null && HOLDERS[thing.noun ?? ''] === holder.part;
}

/** What their class tells of people is what they are there for, and no part of them. */
function hasRole({ part }: Counted): boolean {
  return ROLES.has(part ?? '') || FORCES.has(part ?? '');
}

/** People at large, or all of them by their role. */
function isWhole({ part }: Counted): boolean {
  return part === null || ROLES.has(part);
}

/** What is had, whatever verb tells how: seats are won, taken and given by polls. */
const HOWEVER_GOT = new Set(['people', 'point', 'seat', 'vote']);

/** Two verbs that both say something, and not the same: schools closed, schools damaged. Of verbs in no table nobody knows. */
function relateActions(a: Counted, b: Counted): 'same' | 'kin' | 'unknown' {
  const [one, other] = [a.action, b.action];
  if (one === null || other === null || one === other) return 'same';
  if ([a, b].some(({ noun }) => HOWEVER_GOT.has(noun ?? ''))) return 'same';
  return a.knownAction && b.knownAction ? 'kin' : 'unknown';
}

/** A class of conscripts beside soldiers of whom no call-up is told: not one force. */
function onlyOneCalledUp(a: Counted, b: Counted): boolean {
  return (a.outcome?.name === 'mobilised') !== (b.outcome?.name === 'mobilised');
}

function bothPeople(a: Counted, b: Counted): boolean {
  return a.noun === 'people' && b.noun === 'people';
}

function overlap(a: Set<string>, b: Set<string>): boolean {
  return [...a].some((word) => b.has(word));
}
