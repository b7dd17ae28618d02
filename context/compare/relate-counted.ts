import type { Counted } from './counted.ts';
import { OVERLAPPING } from './tables/outcomes.ts';
import { FORCES, NATION, ROLES } from './tables/people.ts';
import { NEAR_TOPICS } from './tables/topics.ts';

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
  if (!a.outcome || !b.outcome)
    return nouns === 'same' && (otherAction(a, b) || onlyOneCalledUp(a, b)) ? 'kin' : nouns;
  if (a.outcome === b.outcome) return nouns;
  if (nouns === 'other') return a.outcome.family === b.outcome.family && bothPeople(a, b) ? 'kin' : 'other';
  if ((!a.sure || !b.sure) && a.outcome.family !== b.outcome.family) return 'unknown';
  const names = [a.outcome.name, b.outcome.name];
  if (OVERLAPPING.some((row) => names.every((name) => row.includes(name)))) return 'near';
  return a.outcome.family === b.outcome.family ? 'kin' : 'other';
}

function relateTopics(a: Counted, b: Counted): CountedRelation {
  if (a.topic === null || b.topic === null) return 'unknown';
  if (a.topic !== b.topic) {
    const topics = [a.topic, b.topic];
    if (topics.includes('turnout') && topics.includes('vote')) return 'kin';
    return NEAR_TOPICS.some((row) => topics.every((topic) => row.includes(topic))) ? 'near' : 'other';
  }
  return a.part === b.part ? 'same' : 'kin';
}

function relateNouns(a: Counted, b: Counted): CountedRelation {
  const sameOutcome = a.outcome !== null && a.outcome === b.outcome;
  if (a.noun === null || b.noun === null) return sameOutcome ? 'same' : 'unknown';
  if (sameOutcome && (a.outcome?.family === 'work' || a.outcome?.name === 'powerless')) return 'same';
  if (a.noun !== b.noun) {
    if (overlap(a.words, b.words)) return 'same';
    return (a.classed && b.classed) || (a.named && b.named) ? 'other' : 'unknown';
  }
  const wholes = isWhole(a) && isWhole(b);
  if (ROLES.has(a.part ?? '') !== ROLES.has(b.part ?? '') && (a.part === MEN || b.part === MEN))
    return 'same';
  if (a.part === b.part || (sameOutcome && wholes) || (sameOutcome && a.outcome?.family === 'force'))
    return 'same';
  if (a.part === null || b.part === null) {
    if (sameOutcome || !FORCES.has(a.part ?? b.part ?? '')) return 'part';
    return a.outcome?.family === 'force' && b.outcome?.family === 'force' ? 'same' : 'other';
  }
  if (a.part === NATION || b.part === NATION) return 'part';
  return sameOutcome || (a.outcome === null && b.outcome === null) ? 'kin' : 'other';
}

/** "The 33 men" are the miners told of before. */
const MEN = 'man';

/** People at large, or all of them by their role. */
function isWhole({ part }: Counted): boolean {
  return part === null || ROLES.has(part);
}

/** What is had, whatever verb tells how: seats are won, taken and given by polls. */
const HOWEVER_GOT = new Set(['people', 'point', 'seat', 'vote']);

/** Two verbs that both say something, and not the same: schools closed, schools damaged. */
function otherAction(a: Counted, b: Counted): boolean {
  return a.action !== null && b.action !== null && a.action !== b.action && !HOWEVER_GOT.has(a.noun ?? '');
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
