import type { EventType } from '../types.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { BE, NOT, SUBJECT_PRONOUNS } from './lexicon/grammar-words.ts';
import { INTENT_MODALS } from './lexicon/operators.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { nounEvent } from './noun-events.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { type Antecedents, rolesOf, subjectOf } from './roles.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { type FoundVerb, verbsIn } from './verbs-in.ts';

/** An event by positions in its sentence. */
export interface PlacedEvent {
  type: EventType;
  from: number;
  to: number;
  source: PlacedMention[];
  target: PlacedMention[];
  place: PlacedMention | null;
}

const MOST_EVENTS = 2;
/** What follows a participle that describes a noun. */
const LINKS = new Set(['by', 'on', 'in', 'at', 'from', 'over', 'during']);
/** Clauses after these words tell of something beside the point of the sentence. */
const BESIDE = new Set([
  'after',
  'when',
  'while',
  'as',
  'because',
  'since',
  'although',
  'though',
  'whereas',
  'following',
  'who',
  'which',
  'whom',
  'whose',
  'where',
  'once',
]);

/** A sentence's events, the most telling first, and whom its pronouns may mean. */
export function eventsOfSentence(
  sentence: SentenceWords,
  lexicon: LexiconIndex,
  before: PlacedMention[],
): { events: PlacedEvent[]; subject: PlacedMention[] } {
  const verbs = verbsIn(sentence, lexicon);
  if (verbs.length === 0) return { events: nounEvents(sentence, verbs, lexicon), subject: before };
  const clauses = clausesOf(sentence);
  const { ranked, states, subject } = predicates(sentence, clauses, verbs, lexicon, before);
  const events = ranked
    .sort((a, b) => a.rank - b.rank || a.predicate.from - b.predicate.from)
    .map((entry) => ({ predicate: entry.predicate, event: placed(sentence, clauses, entry) }))
    .filter(({ predicate, event }) => isTelling(predicate, event))
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
  if (events.length > 0) return { events: events.sort((a, b) => a.from - b.from), subject };
  const named = nounEvents(sentence, verbs, lexicon);
  if (named.length > 0) return { events: named, subject };
  const [said] = states
    .map((entry) => placed(sentence, clauses, entry))
    .filter(({ source }) => source.length > 0);
  const avowed = said && avowalIn(sentence, said);
  if (avowed) return { events: [avowed], subject };
  return { events: said && sentence.mentions.length > 0 ? [said] : [], subject };
}

/**
 * "Chad said it would not hand over the general": a refusal, whatever it is that is refused;
 * "said it would shut the canal unless": a threat.
 */
function avowalIn({ words, mentions }: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  for (let at = said.to; at < words.length - 2; at++) {
    if (!SUBJECT_PRONOUNS.has(words[at - 1] ?? '') || !INTENT_MODALS.has(words[at] as string)) continue;
    const negated = NOT.has(words[at] as string) || NOT.has(words[at + 1] as string);
    const threat = words.includes('if', at) || words.includes('unless', at);
    if ((!negated && !threat) || BE.has(words[at + (negated ? 2 : 1)] as string)) continue;
    const target = mentions.filter(({ from }) => from > at).slice(0, 1);
    return {
      type: negated ? 'REJECT' : 'THREATEN',
      from: at,
      to: at + 2,
      source: said.source,
      target,
      place: null,
    };
  }
  return null;
}

function nounEvents(sentence: SentenceWords, verbs: FoundVerb[], lexicon: LexiconIndex): PlacedEvent[] {
  const noun = nounEvent(sentence, verbs, lexicon);
  return noun ? [{ ...noun, place: null }] : [];
}

/** An event needs somebody in it; one told by a verb of many meanings, somebody on both sides. */
function isTelling({ weak }: Predicate, { source, target, place }: PlacedEvent): boolean {
  if (weak) return source.length > 0 && target.length > 0;
  return source.length > 0 || target.length > 0 || place !== null;
}

interface Ranked {
  predicate: Predicate;
  antecedents: Antecedents;
  /** 0: main clause; higher: further from the point. */
  rank: number;
}

function predicates(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: FoundVerb[],
  lexicon: LexiconIndex,
  before: PlacedMention[],
): { ranked: Ranked[]; states: Ranked[]; subject: PlacedMention[] } {
  const ranked: Ranked[] = [];
  const states: Ranked[] = [];
  let last: Predicate | null = null;
  let antecedents: Antecedents = { speaker: before, shared: [], floor: 0 };
  for (const [index, verb] of verbs.entries()) {
    if (last && governed(sentence, clauses, last, verb)) continue;
    const reduced = isReduced(sentence, clauses, verbs, index);
    const predicate = predicateOf(sentence, clauses, verbs, index, lexicon);
    if (!predicate || clauses.unreal(verb.at)) continue;
    // A duty is a demand only where somebody says so.
    if (verb.mood === 'duty' && states.length === 0) continue;
    const entry = { predicate, antecedents, rank: rankOf(clauses, verb, reduced) };
    if (predicate.type === 'STATE') {
      states.push(entry);
      const speaker = subjectOf(sentence, clauses, verb.groupFrom, antecedents);
      antecedents = { speaker, shared: speaker, floor: predicate.to };
      continue;
    }
    ranked.push(entry);
    if (!verb.passive) {
      const shared = subjectOf(sentence, clauses, verb.groupFrom, antecedents);
      antecedents = { ...antecedents, speaker: shared, shared };
    }
    if (!reduced) last = predicate;
  }
  return { ranked, states, subject: antecedents.speaker };
}

/** "A bomb blamed on rebels killed six": a participle behind its noun, where the clause's verb is still to come. */
function isReduced({ words }: SentenceWords, clauses: Clauses, verbs: FoundVerb[], index: number): boolean {
  const verb = verbs[index] as FoundVerb;
  if (verb.form !== 'past' || verb.groupFrom < verb.at || !LINKS.has(words[verb.at + 1] ?? '')) return false;
  const next = verbs[index + 1];
  if (next?.form !== 'past' || next.at >= (clauses.end[verb.at] ?? 0)) return false;
  return !words
    .slice(verb.at + 1, next.groupFrom)
    .some((word) => word === ',' || word === 'and' || word === 'but');
}

/** Whether a verb only fills in an event already found: its infinitive, a participle on its object. */
function governed({ words }: SentenceWords, clauses: Clauses, last: Predicate, verb: FoundVerb): boolean {
  const end = clauses.end[last.verb.at] ?? 0;
  if (last.stance && verb.at < end) return true;
  if (verb.at >= end) return false;
  if (verb.infinitive) return true;
  const joint = words[verb.groupFrom - 1] ?? '';
  return !(joint === 'and' || joint === ',' || joint === 'but');
}

function rankOf(clauses: Clauses, verb: FoundVerb, reduced: boolean): number {
  const beside = reduced || BESIDE.has(clauses.opener[verb.at] ?? '') ? 2 : 0;
  return beside + (verb.infinitive || verb.participle ? 1 : 0);
}

function placed(sentence: SentenceWords, clauses: Clauses, { predicate, antecedents }: Ranked): PlacedEvent {
  const { type, from, to } = predicate;
  return { type, from, to, ...rolesOf(sentence, clauses, predicate, antecedents) };
}
