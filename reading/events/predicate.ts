import type { EventType } from '../types.ts';
import { isConditional } from './avowals.ts';
import type { Clauses } from './clauses.ts';
import { complementOf, nextGroup } from './complements.ts';
import type { Stance } from './lexicon/operators.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { type LightObject, lightObject, OBJECT_REACH } from './light-object.ts';
import { affirms, hasOtherObject, isEmpty } from './no-event.ts';
import { senseBefore } from './sense-at.ts';
import type { SentenceWords } from './sentence-words.ts';
import { intended, stanceType, typeInMood } from './stance-type.ts';
import type { VerbSense } from './verb-readings.ts';
import type { FoundVerb } from './verbs-in.ts';
import { isSuffered } from './voice.ts';
import { is, NOT, SUBJECT_PRONOUN } from './word-classes.ts';

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
const CEASED: Partial<Record<EventType, EventType>> = {
  ASSAULT: 'RETREAT',
  MOBILIZE: 'RETREAT',
  COERCE: 'CONCEDE',
  PROTEST: 'CONCEDE',
  SANCTION: 'CONCEDE',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
};

/** Not to do these is to be ready for the worst. */
const UNSHRINKING = new Set(['hesitate', 'shrink', 'flinch', 'shy']);

const RALLY = /\b(?:rally|unite|stand|close ranks|line up|get) (?:round|around|behind|by) /;

const FORCES =
  /^(?:navy|naval|(?:gun|patrol)boats?|warships?|frigates?|destroyers?|fleet|troops|army|forces|soldiers|tanks)$/;

/** How far behind a proposal what is proposed may begin. */
const CLAUSE_REACH = 6;

/** How far behind who is handed over it may be said what for. */
const TRIAL_REACH = 14;

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
  if (!sense.stance || scene.affirmed) return null;
  const at = complementOf(sentence, clauses, verbs, index);
  const complement = at < 0 ? null : (verbs[at] as FoundVerb);
  const act = complement && typeOf(scene, at);
  const type = stanceType(sense, {
    verb,
    act,
    denied: complement !== null && is(sentence, complement.groupFrom - 1, NOT),
    object: object?.type ?? null,
    against: hasAgainst(sentence, end, clauseEnd) && (sense.lemma === 'call' || rallies(scene)),
    behind: RALLY.test(sentence.words.slice(end, clauseEnd).join(' ')),
    another: hasOwnClause(sentence, end),
    partner: sentence.mentions.some(({ from }) => from >= end && from < clauseEnd),
    itself: sentence.words[end] === 'to' || (verb.form === 'adjective' && sentence.words[end] === 'for'),
  });
  if (!type) return null;
  return {
    type: verb.negated ? negatedStance(sense, act ?? object?.type ?? null) : orElse(sentence, end, type),
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

/** "Does not agree" refuses; "does not rule out war" threatens, as does who "will not hesitate", whatever to do. */
function negatedStance({ stance, lemma }: VerbSense, act: EventType | null): EventType {
  if (stance !== 'refusal') return 'REJECT';
  const meant = intended(act);
  return UNSHRINKING.has(lemma) ? (meant === 'AGREE' ? meant : 'THREATEN') : (meant ?? 'AGREE');
}

/** "Told them to leave or be shelled": a demand with what comes of not heeding it. */
function orElse({ words }: SentenceWords, from: number, type: EventType): EventType {
  if (type !== 'REQUEST') return type;
  const at = words.indexOf('or', from);
  if (words.includes('unless', from)) return 'THREATEN';
  return at > 0 && /^(?:be|face|lose|risk|suffer|forfeit|else|go)$/.test(words[at + 1] ?? '')
    ? 'THREATEN'
    : type;
}

/** "Shelled the port", "signed a truce": what is done, in the mood in which it is told. */
function actPredicate(scene: Scene, act: EventType): Predicate | null {
  const { sentence, verbs, index, verb, object, affirmed } = scene;
  const { sense, end, at } = verb;
  const deed = shared(sentence, verb, byForce(sentence, verb, delivered(sentence, verb.at, act)));
  const ended = isNoLonger(sentence, verb) ? CEASED[deed] : undefined;
  const told = threatened(sentence, verb, ended ?? typeInMood(deed, verb));
  if (!told) return null;
  const type = orElse(sentence, end, told);
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

/** "No longer jams", "is no longer barred". */
function isNoLonger({ words }: SentenceWords, { groupFrom, at }: FoundVerb): boolean {
  const longer = words.indexOf('longer', groupFrom);
  return longer >= groupFrom && longer < at && words[longer - 1] === 'no';
}

/** "Shipped two Danes off to Mali to stand trial": handed over, whatever the verb. */
function delivered({ words }: SentenceWords, at: number, act: EventType): EventType {
  if (act !== 'COERCE' && act !== 'RETREAT' && act !== 'MOBILIZE') return act;
  const sent = words.slice(at, at + TRIAL_REACH).join(' ');
  return / to (?:stand trial|be tried|face (?:trial|charges|justice))\b/.test(sent) &&
    / (?:to|over|back) /.test(sent)
    ? 'COOPERATE'
    : act;
}

/** "Gunboats blockaded the port": no protest. */
function byForce({ words }: SentenceWords, { senses, groupFrom }: FoundVerb, act: EventType): EventType {
  const isForce = senses.lemma === 'blockade' && words.slice(0, groupFrom).some((word) => FORCES.test(word));
  return act === 'PROTEST' && isForce ? 'ASSAULT' : act;
}

/** "Are jointly patrolling": no show of force, but common work. */
function shared({ words }: SentenceWords, { groupFrom, at }: FoundVerb, act: EventType): EventType {
  const isJoint = words.slice(groupFrom, at + 2).some((word) => word === 'jointly' || word === 'together');
  return act === 'MOBILIZE' && isJoint ? 'COOPERATE' : act;
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
  if (!isOrder && !stops && !sent) return null;
  const at = complementOf(sentence, clauses, verbs, index);
  const deed = at < 0 ? null : typeOf(scene, at);
  if (stops) return deed && verbs[at]?.participle ? (CEASED[deed] ?? null) : null;
  if (!isOrder)
    return deed === 'ACCUSE' || deed === 'CONSULT' || (deed === 'AID' && verbs[at]?.sense.lemma !== 'protect')
      ? deed
      : null;
  // "Ordered 40 tanks from Poland" has bought them.
  if (object?.type === 'MOBILIZE' && at < 0 && isBoughtFrom(scene)) return 'COOPERATE';
  if (object?.type === 'MOBILIZE') return deed;
  return deed === 'RETREAT' || deed === 'CONCEDE' ? 'REQUEST' : null;
}

function isBoughtFrom({ sentence, object, clauseEnd }: Scene): boolean {
  const from = sentence.words.indexOf('from', object?.to);
  return from > 0 && from < clauseEnd && sentence.mentionAt[from + 1] !== undefined;
}

/** What another verb of the sentence says happened. */
function typeOf({ sentence, clauses, verbs, lexicon }: Scene, index: number): EventType | null {
  return predicateOf(sentence, clauses, verbs, index, lexicon)?.type ?? null;
}

/**
 * "Would resume its tests if Chad does", "would block the deal unless": a show of force or a refusal with a condition
 * to it; "will bring home its men if the shelling goes on": so is anything to be done if another does not give way.
 */
function threatened(
  sentence: SentenceWords,
  { at, mood }: FoundVerb,
  type: EventType | null,
): EventType | null {
  if ((mood !== 'intent' && mood !== 'maybe') || type === null) return type;
  const isForceful = type === 'MOBILIZE' || type === 'REJECT' || type === 'REQUEST';
  return (isForceful ? isConditional(sentence, at) : isAgainst(sentence, at)) ? 'THREATEN' : type;
}

/** "If Chad keeps firing", "should it not sign": on a condition that another goes on or does not give way. */
function isAgainst({ words }: SentenceWords, from: number): boolean {
  return /\b(?:if|should) (?:[^,.]* )?(?:not|keeps?|kept|continues?|continued|persists?|persisted|fails?|failed|refuses?|refused|goes on|went on|go on)\b/.test(
    words.slice(from + 1).join(' '),
  );
}

function hasOwnClause(sentence: SentenceWords, from: number): boolean {
  const { words } = sentence;
  const that = words.indexOf('that', from);
  if (that !== from && words[from] !== 'to' && words[from] !== 'on') return false;
  return that >= 0 && that < from + CLAUSE_REACH && !is(sentence, that + 1, SUBJECT_PRONOUN);
}

/** "Urged all states to close ranks", "lobbied for a common front": asks others to side with the speaker. */
function rallies({ sentence, verb, clauseEnd }: Scene): boolean {
  return sentence.words
    .slice(verb.end, clauseEnd)
    .some((word) => /^(?:ranks|unite|rally|rise|stand|front|league|shun|boycott)$/.test(word));
}

function hasAgainst({ words }: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i] === 'against') return true;
  return false;
}
