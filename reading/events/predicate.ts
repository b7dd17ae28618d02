import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { type LightVerb, PAIRS } from './lexicon/light-verbs.ts';
import type { Stance } from './lexicon/operators.ts';
import type { Thing } from './lexicon/things.ts';
import { type LexiconIndex, thingsAt, type VerbSense } from './lexicon-index.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';

/** An event as a verb and what belongs to it express it. */
export interface Predicate {
  type: EventType;
  verb: FoundVerb;
  /** Trigger words: from the verb to its object or complement. */
  from: number;
  to: number;
  /** The further act that a stance governs ("agreed to withdraw"). */
  complement: FoundVerb | null;
  stance: Stance | null;
  says: boolean;
  /** Named by a verb of many meanings alone. */
  weak: boolean;
}

const HOSTILE = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'REJECT', 'THREATEN']);
const FRIENDLY = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);
/** How far an object, a complement and the parts of a phrasal verb may stand from their verb. */
const OBJECT_REACH = 10;
const COMPLEMENT_REACH = 9;
const PARTICLE_GAP = 3;

/** What a verb of the sentence says happened; null when it names no event. */
export function predicateOf(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: FoundVerb[],
  index: number,
  lexicon: LexiconIndex,
): Predicate | null {
  const verb = verbs[index] as FoundVerb;
  const { sense, end } = senseOf(sentence, verb);
  if (!sense) return null;
  const next = verbs.slice(index + 1).find(({ groupFrom, participle }) => groupFrom >= end && !participle);
  const clauseEnd = clauses.end[verb.at] ?? sentence.words.length;
  const limit = Math.min(clauseEnd, end + OBJECT_REACH, next?.groupFrom ?? Infinity);
  const base = {
    verb,
    from: verb.at,
    to: end,
    complement: null,
    stance: null,
    says: sense.says,
    weak: false,
  };
  const pair = pairOf(sentence, verb, sense, end, limit, lexicon);
  if (sense.stance) {
    const complement = complementOf(verbs, index, clauses);
    const act = complement && predicateOf(sentence, clauses, verbs, verbs.indexOf(complement), lexicon);
    const against = sentence.words.slice(end, clauseEnd).includes('against');
    const type = stanceType(sense, act?.type ?? null, pair?.type ?? null, verb, against);
    if (type)
      return {
        ...base,
        type: verb.negated ? 'REJECT' : type,
        to: complement ? complement.at + 1 : (pair?.to ?? end),
        complement,
        stance: sense.stance,
        weak: sense.weak && !complement && !pair,
      };
  }
  const plain = pair?.type ?? sense.act;
  if (!plain) return sense.says ? { ...base, type: 'STATE' } : null;
  const type = inMood(plain, verb);
  return (
    type && {
      ...base,
      type,
      weak: sense.weak && !pair,
      to: pair ? Math.max(pair.to, end) : end,
      from: Math.min(pair?.from ?? verb.at, verb.at),
    }
  );
}

/** The sense whose particles follow, the longest first. */
function senseOf({ words }: SentenceWords, { senses, at }: FoundVerb) {
  for (const sense of senses) {
    let end = at + 1;
    const all = sense.rest.every((particle) => {
      for (let i = end; i < words.length && i <= end + PARTICLE_GAP; i++) {
        if (words[i] === ',') return false;
        if (words[i] === particle) {
          end = i + 1;
          return true;
        }
      }
      return false;
    });
    if (all) return { sense, end };
  }
  return { sense: null, end: at + 1 };
}

/** The light verb's object: after it, or before it in the passive. */
function pairOf(
  sentence: SentenceWords,
  verb: FoundVerb,
  { light }: VerbSense,
  end: number,
  limit: number,
  lexicon: LexiconIndex,
): { type: EventType; from: number; to: number } | null {
  if (light.length === 0) return null;
  if (verb.passive) {
    for (let i = verb.groupFrom - 1; i >= 0 && i >= verb.groupFrom - OBJECT_REACH; i--) {
      const found = thingAt(sentence, i, light, lexicon);
      if (found) return { type: found.type, from: i, to: verb.at + 1 };
    }
  }
  for (let i = end; i < limit; i++) {
    const found = headThingAt(sentence, i, light, lexicon);
    if (found) return { type: found.type, from: verb.at, to: i + found.length };
  }
  return null;
}

/** Of nouns side by side the last is meant: "weapons inspectors". */
function headThingAt(
  sentence: SentenceWords,
  at: number,
  light: LightVerb[],
  lexicon: LexiconIndex,
): { type: EventType; length: number } | null {
  const first = thingAt(sentence, at, light, lexicon);
  if (!first) return null;
  const second = thingAt(sentence, at + first.length, light, lexicon);
  return second ? { type: second.type, length: first.length + second.length } : first;
}

function thingAt(
  { words, mentionAt }: SentenceWords,
  at: number,
  light: LightVerb[],
  lexicon: LexiconIndex,
): { type: EventType; length: number } | null {
  if (mentionAt[at]) return null;
  for (const { words: phrase, things } of thingsAt(lexicon, words, at)) {
    for (const group of light) {
      // In the table's own order: an ended strike is a protest before it is an attack.
      for (const [thing, type] of Object.entries(PAIRS[group]) as [Thing, EventType][])
        if (things.includes(thing)) return { type, length: phrase.length };
    }
  }
  return null;
}

/** The infinitive that a stance governs. */
function complementOf(verbs: FoundVerb[], index: number, clauses: Clauses): FoundVerb | null {
  const { at } = verbs[index] as FoundVerb;
  for (let i = index + 1; i < verbs.length; i++) {
    const next = verbs[i] as FoundVerb;
    if (next.at > at + COMPLEMENT_REACH || next.at >= (clauses.end[at] ?? 0)) return null;
    if (next.infinitive || (next.participle && next.at === at + 1)) return next;
  }
  return null;
}

function stanceType(
  { stance, lemma }: VerbSense,
  act: EventType | null,
  pair: EventType | null,
  verb: FoundVerb,
  against: boolean,
): EventType | null {
  switch (stance) {
    case 'refusal':
      return 'REJECT';
    case 'threat':
      return 'THREATEN';
    case 'demand':
      // "Called for sanctions against": siding against somebody, not asking anything of him.
      return lemma === 'call' && against ? 'ACCUSE' : 'REQUEST';
    case 'consent':
      return pair === 'SUPPORT' || pair === 'CONCEDE' ? pair : 'AGREE';
    default:
      if (!act) return null;
      if (lemma === 'prepare' && HOSTILE.has(act) && !verb.be) return 'MOBILIZE';
      return HOSTILE.has(act) ? 'THREATEN' : FRIENDLY.has(act) ? 'AGREE' : act;
  }
}

/** What is only intended is a promise or a threat. */
function inMood(type: EventType, { mood, negated }: FoundVerb): EventType | null {
  switch (mood) {
    case 'duty':
      return 'REQUEST';
    case 'intent':
      if (negated) return FRIENDLY.has(type) || type === 'REQUEST' ? 'REJECT' : null;
      return HOSTILE.has(type) ? 'THREATEN' : FRIENDLY.has(type) ? 'AGREE' : type;
    case 'maybe':
      return negated || !HOSTILE.has(type) ? null : 'THREATEN';
    default:
      return negated ? null : type;
  }
}
