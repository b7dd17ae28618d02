import type { Clauses } from './clauses.ts';
import { others } from './name-groups.ts';
import { rolesOfNoun } from './noun-roles.ts';
import type { Predicate } from './predicate.ts';
import type { Roles } from './roles.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import type { Antecedents } from './subject.ts';

/** Light verbs whose subject is what happens. */
const HAPPENING = new Set(['happen', 'rock', 'founder', 'cease']);

/** Verbs whose object is what comes about. */
const YIELDING = new Set(['produce', 'yield', 'result', 'culminate']);

/** "Fighting raged between Chad and Mali", "the bombing of Beni could begin": those around the noun that tells it. */
export function happenedTo(
  sentence: SentenceWords,
  clauses: Clauses,
  { type, from, to, verb }: Predicate,
  { said }: Antecedents,
  place: PlacedMention | null,
): Roles | null {
  // "Talks yielded a pledge from Chad".
  const isYield = YIELDING.has(verb.senses.lemma);
  if (
    verb.passive ||
    !(isYield || (from < verb.groupFrom && verb.sense.light.some((light) => HAPPENING.has(light))))
  )
    return null;
  const noun = isYield ? to - 1 : from;
  const found = rolesOfNoun(sentence, type, noun, noun + 1, clauses.end[verb.at] ?? 0);
  if (found.source.length + found.target.length === 0) return null;
  const isMutual = found.source.length > 1 && found.target.length === 0 && type !== 'CONSULT';
  const isMeant = found.source.length === 0 && verb.mood !== 'fact';
  // "Rallies broke out in Beni": by those who live there.
  const there = type === 'PROTEST' && place && !found.target.includes(place) ? [place] : [];
  return {
    source: found.source.length > 0 ? found.source : isMeant ? others(said, found.target) : there,
    target: isMutual ? found.source : found.target,
    place,
  };
}
