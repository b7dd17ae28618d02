import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { complementOf, nextGroup } from './complements.ts';
import { CEASED, deedTold, isBoughtFrom, leavesOnPersisting } from './deed-told.ts';
import type { Stance } from './lexicon/operators.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { type LightObject, lightObject, OBJECT_REACH } from './light-object.ts';
import { affirms, hasOtherObject, isEmpty } from './no-event.ts';
import { senseBefore } from './sense-at.ts';
import type { SentenceWords } from './sentence-words.ts';
import { stanceType, typeInMood } from './stance-type.ts';
import {
  asksAgainst,
  asksOthers,
  asksToSide,
  isLeftOut,
  negatedStance,
  withWarning,
} from './stance-words.ts';
import type { FoundVerb } from './verbs-in.ts';
import { isSuffered } from './voice.ts';
import { is, NOT } from './word-classes.ts';

/** An event as a verb and what belongs to it express it. */
export interface Predicate {
  type: EventType;
  verb: FoundVerb;
  /** Trigger words: from the verb to its object or complement. */
  from: number;
  to: number;
  stance: Stance | null;
  says: boolean;
  /** Named by a verb of many meanings alone. */
  weak: boolean;
  /** Done by the state of the country in which it is done. */
  lawful: boolean;
  /** Its subject suffers it: the passive, "came under attack". */
  suffered: boolean;
}

/** Verbs of ceasing, and what it is that ceases. */
const CEASING = new Set(['cease', 'stop', 'halt', 'quit', 'end']);

const GOING = new Set(['fly', 'go', 'travel', 'arrive', 'come', 'head', 'drive', 'return', 'sail']);

/** A verb where it stands, with the object that makes an event of it. */
interface Scene {
  sentence: SentenceWords;
  clauses: Clauses;
  verbs: readonly FoundVerb[];
  index: number;
  lexicon: LexiconIndex;
  verb: FoundVerb;
  object: LightObject | null;
  clauseEnd: number;
  /** Says something about its own subject. */
  affirmed: boolean;
}

/**
 * What a verb of the sentence says happened; null when it names no event.
 * Calls itself for the act that a stance governs, further on in the same sentence, whose length is bounded.
 */
export function predicateOf(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: readonly FoundVerb[],
  index: number,
  lexicon: LexiconIndex,
): Predicate | null {
  const verb = verbs[index] as FoundVerb;
  const { sense, end } = verb;
  if (isEmpty(sentence, sense, end)) return null;
  const clauseEnd = clauses.end[verb.at] ?? sentence.words.length;
  const limit = Math.min(clauseEnd, end + OBJECT_REACH, nextGroup(verbs, index, end) ?? clauseEnd);
  const object = lightObject(sentence, verb, sense.light, limit, lexicon);
  const affirmed = affirms(sentence, sense.lemma, end);
  const scene: Scene = { sentence, clauses, verbs, index, lexicon, verb, object, clauseEnd, affirmed };
  const turned = verb.passive && !object ? senseBefore(sentence, verb.senses, verb.at, verb.groupFrom) : null;
  if (turned?.sense.act) return turnedPredicate(scene, turned, turned.sense.act);
  const stanced = stancePredicate(scene);
  if (stanced) return stanced;
  if (sense.objectless && !object && hasOtherObject(sentence, end)) return null;
  const act = affirmed ? null : (furtherAct(scene) ?? object?.type ?? sense.act);
  return act ? actPredicate(scene, act) : statement(scene);
}

/** "Agreed to withdraw", "called for a truce": how somebody stands to a further act. */
function stancePredicate(scene: Scene): Predicate | null {
  const { sentence, clauses, verbs, index, verb, object, clauseEnd } = scene;
  const { sense, end } = verb;
  if (!sense.stance || scene.affirmed || isLeftOut(sentence, verb)) return null;
  const at = complementOf(sentence, clauses, verbs, index);
  const complement = at < 0 ? null : (verbs[at] as FoundVerb);
  const act = complement && typeOf(scene, at);
  const type = stanceType(sense, {
    verb,
    act,
    denied: complement !== null && is(sentence, complement.groupFrom - 1, NOT),
    object: object?.type ?? null,
    against: asksAgainst(sentence, verb, clauseEnd),
    beside: asksToSide(sentence, verb, clauseEnd),
    ofOthers: asksOthers(sentence, verb),
    partner: sentence.mentions.some(({ from }) => from >= end && from < clauseEnd),
    itself: sentence.words[end] === 'to' || (verb.form === 'adjective' && sentence.words[end] === 'for'),
  });
  const told = verb.negated
    ? negatedStance(sentence, verb, act ?? object?.type ?? null)
    : type && withWarning(sentence, verb, type);
  if (!type || !told) return null;
  const leaves =
    complement && leavesOnPersisting(sentence, complement.at, complement.senses.lemma, act ?? 'RETREAT');
  return {
    type: told === 'AGREE' && leaves ? 'THREATEN' : told,
    verb,
    from: verb.at,
    to: complement ? complement.at + 1 : (object?.to ?? end),
    stance: sense.stance,
    says: sense.says,
    weak: sense.weak && !object && !complement,
    lawful: sense.lawful,
    suffered: isSuffered(sentence, verb, type),
  };
}

/** "Shelled the port", "signed a truce": what is done, in the mood in which it is told. */
function actPredicate(scene: Scene, act: EventType): Predicate | null {
  const { sentence, clauses, verbs, index, verb, object, affirmed } = scene;
  const { sense, end, at } = verb;
  const told = deedTold(sentence, clauses, verb, act);
  if (!told) return null;
  const type = withWarning(sentence, verb, told);
  const ceased = CEASING.has(sense.lemma) ? verbs[index + 1] : undefined;
  return {
    type,
    verb,
    from: Math.min(object?.from ?? at, at),
    to: Math.max(object?.to ?? end, ceased?.participle && ceased.at === end ? end + 1 : end),
    stance: null,
    says: sense.says || affirmed,
    weak: sense.weak && !object,
    lawful: sense.lawful,
    suffered: isSuffered(sentence, verb, type),
  };
}

/** "Access was denied": the verb's object stands before it. */
function turnedPredicate(
  { sentence, verb }: Scene,
  { sense, from, end }: NonNullable<ReturnType<typeof senseBefore>>,
  act: EventType,
): Predicate | null {
  const type = typeInMood(act, verb);
  if (!type) return null;
  const { weak, lawful } = sense;
  return {
    type,
    verb,
    from,
    to: end,
    stance: null,
    says: false,
    weak,
    lawful,
    suffered: isSuffered(sentence, verb, type),
  };
}

/** "Said": something is told, whatever it is. */
function statement({ verb, affirmed }: Scene): Predicate | null {
  const { sense, end, at } = verb;
  if (verb.negated || !(sense.says || affirmed)) return null;
  return {
    type: 'STATE',
    verb,
    from: at,
    to: end,
    stance: null,
    says: true,
    weak: false,
    lawful: sense.lawful,
    suffered: false,
  };
}

/**
 * "Ordered his troops to disarm": no deployment, but what they are ordered to do. "Ordered Chad to pull back": what is
 * asked of it. "Sent troops to help survivors": help, "a team to look into": an inquiry; "stopped shelling": no attack.
 */
function furtherAct(scene: Scene): EventType | null {
  const { sentence, clauses, verbs, index, verb, object } = scene;
  const { lemma, light } = verb.sense;
  const isOrder = lemma === 'order';
  const stops = CEASING.has(lemma);
  const sent = light.includes('move') && (object?.type === 'MOBILIZE' || object?.type === 'AID');
  // "Flew to Chad to examine reports", "sent envoys to press for a truce": what for.
  const goes = object === null && GOING.has(lemma) && (!verb.sense.act || verb.sense.act === 'CONSULT');
  const envoys = light.includes('move') && object?.type === 'CONSULT';
  if (!isOrder && !stops && !sent && !goes && !envoys) return null;
  const at = complementOf(sentence, clauses, verbs, index);
  const deed = at < 0 ? null : typeOf(scene, at);
  if (stops) return deed && verbs[at]?.participle ? (CEASED[deed] ?? null) : null;
  if (goes || envoys) return deed === 'ACCUSE' || deed === 'REQUEST' || deed === 'AID' ? deed : null;
  if (!isOrder)
    return deed === 'ACCUSE' || deed === 'CONSULT' || (deed === 'AID' && verbs[at]?.sense.lemma !== 'protect')
      ? deed
      : null;
  if (object?.type === 'MOBILIZE' && at < 0 && isBoughtFrom(sentence, verb, scene.clauseEnd))
    return 'COOPERATE';
  if (object?.type === 'MOBILIZE') return deed;
  return deed === 'RETREAT' || deed === 'CONCEDE' ? 'REQUEST' : null;
}

/** What another verb of the sentence says happened. */
function typeOf({ sentence, clauses, verbs, lexicon }: Scene, index: number): EventType | null {
  return predicateOf(sentence, clauses, verbs, index, lexicon)?.type ?? null;
}
