import type { EventType } from '../types.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';

/** How far behind a passive its agent may stand. */
const AGENT_REACH = 6;

/** The passive and the like; but troops that were sent, disarmed or shipped out went themselves, unless it is said by whom. */
export function isSuffered(
  { words }: SentenceWords,
  { passive, at, sense: { suffered, lemma, light } }: FoundVerb,
  type: EventType,
): boolean {
  // "Received six tanks from Chad": who is given something.
  if (lemma === 'receive' && type === 'AID') return true;
  if (suffered || !passive || words.slice(at, at + AGENT_REACH).includes('by')) return suffered || passive;
  const left = type === 'SANCTION' && light.includes('withdraw') && lemma !== 'expel' && lemma !== 'recall';
  // "Were released": by somebody else, where troops that were withdrawn have gone.
  return !(left || type === 'MOBILIZE' || (type === 'RETREAT' && !light.includes('free')));
}
