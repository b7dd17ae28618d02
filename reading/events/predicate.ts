import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { OWN, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/grammar-words.ts';
import type { Stance } from './lexicon/operators.ts';
import type { LexiconIndex, VerbSense } from './lexicon-index.ts';
import { type LightObject, lightObject, OBJECT_REACH } from './light-object.ts';
import { senseAt } from './sense-at.ts';
import type { SentenceWords } from './sentence-words.ts';
import { stanceType, typeInMood } from './stance-type.ts';
import type { FoundVerb } from './verbs-in.ts';

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

/** How far behind a passive its agent may stand. */
const AGENT_REACH = 6;
const SELF = new Set(['itself', 'himself', 'herself', 'themselves']);
/** How far a complement may stand from its verb. */
const COMPLEMENT_REACH = 9;
/** Words that open an object. */
const OBJECT_OPENERS = new Set('a an the that how what why its his her their this'.split(' '));

/**
 * What a verb of the sentence says happened; null when it names no event.
 * Calls itself for the act that a stance governs, further on in the same sentence, whose length is bounded.
 */
export function predicateOf(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: FoundVerb[],
  index: number,
  lexicon: LexiconIndex,
): Predicate | null {
  const verb = verbs[index] as FoundVerb;
  const found = senseAt(sentence, verb.senses, verb.at);
  if (!found) return null;
  const { sense, end } = found;
  if (isEmpty(sentence, sense, end)) return null;
  const clauseEnd = clauses.end[verb.at] ?? sentence.words.length;
  const limit = Math.min(clauseEnd, end + OBJECT_REACH, nextGroup(verbs, index, end) ?? clauseEnd);
  const object = lightObject(sentence, verb, sense.light, limit, lexicon);
  const affirmed = affirms(sentence, sense.lemma, end);
  const says = sense.says || affirmed;
  const told = { verb, says, lawful: sense.lawful };
  const weak = sense.weak && !object;

  if (sense.stance && !affirmed) {
    const at = complementOf(sentence, verbs, index, clauses);
    const complement = verbs[at];
    const type = stanceType(sense, {
      verb,
      act: complement ? (predicateOf(sentence, clauses, verbs, at, lexicon)?.type ?? null) : null,
      object: object?.type ?? null,
      against: hasAgainst(sentence, end, clauseEnd),
      partner: sentence.mentions.some(({ from }) => from >= end && from < clauseEnd),
      itself: sentence.words[end] === 'to' || (verb.form === 'adjective' && sentence.words[end] === 'for'),
    });
    if (type) {
      const to = complement ? complement.at + 1 : (object?.to ?? end);
      return {
        ...told,
        type: verb.negated ? 'REJECT' : type,
        from: verb.at,
        to,
        stance: sense.stance,
        weak: weak && !complement,
        suffered: isSuffered(sentence, verb, sense, type),
      };
    }
  }
  if (sense.objectless && !object && OBJECT_OPENERS.has(sentence.words[end] ?? '')) return null;
  const ordered = sense.lemma === 'order' ? complementOf(sentence, verbs, index, clauses) : -1;
  const deed = ordered < 0 ? null : predicateOf(sentence, clauses, verbs, ordered, lexicon);
  const plain = affirmed ? null : (orderOf(object, deed) ?? object?.type ?? sense.act);
  if (!plain) {
    if (!says || verb.negated) return null;
    return { ...told, type: 'STATE', from: verb.at, to: end, stance: null, weak: false, suffered: false };
  }
  const type = threatened(sentence, verb, typeInMood(plain, verb));
  if (!type) return null;
  const from = Math.min(object?.from ?? verb.at, verb.at);
  return {
    ...told,
    type,
    from,
    to: Math.max(object?.to ?? end, end),
    stance: null,
    weak,
    suffered: isSuffered(sentence, verb, sense, type),
  };
}

/**
 * "Ordered his troops to disarm": no deployment, but what they are ordered to do. "Ordered Chad to pull back": what is
 * asked of it.
 */
function orderOf(object: LightObject | null, deed: Predicate | null): EventType | null {
  if (!deed) return null;
  if (object?.type === 'MOBILIZE') return deed.type;
  return deed.type === 'RETREAT' || deed.type === 'CONCEDE' ? 'REQUEST' : null;
}

/**
 * Where the group of the next verb behind `end` begins that is no participle, or one that follows at once ("began
 * searching"); undefined when there is none.
 */
function nextGroup(verbs: FoundVerb[], index: number, end: number): number | undefined {
  for (let i = index + 1; i < verbs.length; i++) {
    const { groupFrom, participle } = verbs[i] as FoundVerb;
    if (groupFrom >= end && (!participle || groupFrom === end)) return groupFrom;
  }
  return undefined;
}

/** "Would resume its tests if Chad does": a show of force with a condition to it. */
function threatened(
  { words }: SentenceWords,
  { at, mood }: FoundVerb,
  type: EventType | null,
): EventType | null {
  if (type !== 'MOBILIZE' || (mood !== 'intent' && mood !== 'maybe')) return type;
  return words.includes('if', at) || words.includes('unless', at) ? 'THREATEN' : type;
}

/** The passive and the like; but troops that were sent, disarmed or shipped out went themselves, unless it is said by whom. */
function isSuffered(
  { words }: SentenceWords,
  { passive, at }: FoundVerb,
  { lemma, light, suffered }: VerbSense,
  type: EventType,
): boolean {
  if (suffered || !passive || words.slice(at, at + AGENT_REACH).includes('by')) return suffered || passive;
  const left = type === 'SANCTION' && light.includes('withdraw') && lemma !== 'expel' && lemma !== 'recall';
  return !(left || type === 'MOBILIZE' || type === 'RETREAT');
}

/** "Prices declined in May", "defended itself": nothing done to anybody. */
function isEmpty({ words }: SentenceWords, { rest, transitive }: VerbSense, end: number): boolean {
  const next = words[end] ?? '.';
  if (SELF.has(next) && !rest.includes(next) && words[end + 1] !== 'and') return true;
  if (!transitive) return false;
  return next === 'to'
    ? /^[\d$]/.test(words[end + 1] ?? '')
    : PREPOSITIONS.has(next) || /^(?:[.,;]|and|but|when|as)$/.test(next);
}

/** "Insists it is innocent", "insisted that its plans are peaceful": no demand, but a statement on oneself. */
function affirms({ words }: SentenceWords, lemma: string, end: number): boolean {
  if (lemma !== 'insist') return false;
  const about = words[end] === 'that' ? words[end + 1] : words[end];
  return SUBJECT_PRONOUNS.has(about ?? '') || OWN.has(about ?? '') || about === 'there';
}

function hasAgainst({ words }: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i] === 'against') return true;
  return false;
}

/** Index of the infinitive that a stance governs; −1 when there is none. */
function complementOf({ words }: SentenceWords, verbs: FoundVerb[], index: number, clauses: Clauses): number {
  const { at } = verbs[index] as FoundVerb;
  for (let i = index + 1; i < verbs.length; i++) {
    const next = verbs[i] as FoundVerb;
    if (next.at > at + COMPLEMENT_REACH || next.at >= (clauses.end[at] ?? 0)) return -1;
    // "Considers lifting", "is open to lifting".
    const gerund = next.participle && next.at === (words[at + 1] === 'to' ? at + 2 : at + 1);
    if (next.infinitive || gerund) return i;
  }
  return -1;
}
