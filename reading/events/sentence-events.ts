import type { EventType } from '../types.ts';
import { avowalIn, refusalIn } from './avowals.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { isHarmless } from './harmless.ts';
import { LEAD_INS, PREPOSITIONS } from './lexicon/grammar-words.ts';
import type { Thing } from './lexicon/things.ts';
import { type LexiconIndex, thingsAt } from './lexicon-index.ts';
import { governingNoun, isIntended, nounEvent } from './noun-events.ts';
import type { PlacedEvent } from './placed-event.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { type Antecedents, rolesOf, subjectOf } from './roles.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { intended } from './stance-type.ts';
import { type FoundVerb, verbsIn } from './verbs-in.ts';

const MOST_EVENTS = 2;
/** What these are about has not been done. */
const UNDONE: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'REQUEST', 'THREATEN']);
/** How far behind a verb of many meanings its object may stand, and nouns for who can be one. */
const PARTY_REACH = 6;
const PARTIES: ReadonlySet<Thing> = new Set<Thing>([
  'party',
  'people',
  'captives',
  'helpers',
  'suspects',
  'marchers',
]);
const DOERS: ReadonlySet<Thing> = new Set<Thing>([...PARTIES, 'forces']);
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
  const clauses = clausesOf(sentence, verbs);
  const { ranked, states, subject } = predicates(sentence, clauses, verbs, lexicon, before);
  const events = ranked
    .sort((a, b) => a.rank - b.rank || a.predicate.from - b.predicate.from)
    .map((entry) => ({ predicate: entry.predicate, event: placed(sentence, clauses, entry, lexicon) }))
    .filter(({ predicate, event }) =>
      isTelling(predicate, event, sentence, clauses.start[predicate.verb.at] ?? 0, lexicon),
    )
    .filter(({ event }, index, all) => all.findIndex((each) => each.event.from === event.from) === index)
    .filter(({ predicate, event }) => !isHarmless(sentence, clauses, predicate, event, lexicon))
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
  const [only, another] = events;
  // "Condemned the army's raid on Beni": what was condemned has happened, too.
  if (only && !another && !UNDONE.has(only.type))
    for (const noun of nounEvents(sentence, verbs, lexicon))
      if (noun.from >= only.to || noun.to <= only.from) events.push(noun);
  if (events.length > 0) return { events: events.sort((a, b) => a.from - b.from), subject };
  const named = nounEvents(sentence, verbs, lexicon);
  if (named.length > 0) return { events: named, subject };
  const [said] = states
    .map((entry) => placed(sentence, clauses, entry, lexicon))
    .filter(({ source }) => source.length > 0);
  const avowed = (said && avowalIn(sentence, said)) ?? refusalIn(sentence);
  if (avowed) return { events: [avowed], subject };
  return { events: said && sentence.mentions.length > 0 ? [said] : [], subject };
}

function nounEvents(sentence: SentenceWords, verbs: FoundVerb[], lexicon: LexiconIndex): PlacedEvent[] {
  const noun = nounEvent(sentence, verbs, lexicon);
  return noun ? [{ ...noun, place: null }] : [];
}

/** An event needs somebody in it; one told by a verb of many meanings, somebody on both sides. */
function isTelling(
  { weak, verb, to }: Predicate,
  { source, target, place }: PlacedEvent,
  sentence: SentenceWords,
  clauseFrom: number,
  lexicon: LexiconIndex,
): boolean {
  if (weak && verb.passive) return target.some(({ actor }) => actor.kind === 'person' || source.length > 0);
  if (weak) return source.length > 0 && (target.length > 0 || namesParty(sentence, to, lexicon));
  if (source.length > 0 || target.length > 0 || place !== null) return true;
  return (
    verb.form !== 'noun' &&
    (namesDoer(sentence, clauseFrom, verb, lexicon) || namesParty(sentence, to, lexicon))
  );
}

/** "Rebels shelled the port": a clause that begins with one who can act, though the text gives it no name. */
function namesDoer(
  { words }: SentenceWords,
  from: number,
  { groupFrom }: FoundVerb,
  lexicon: LexiconIndex,
): boolean {
  for (let at = from; at < groupFrom && at < from + PARTY_REACH; at++) {
    if (PREPOSITIONS.has(words[at] as string)) return false;
    if (thingsAt(lexicon, words, at).some(({ things }) => things.some((thing) => DOERS.has(thing))))
      return true;
  }
  return false;
}

/** "Fined two banks": an object that can act, though the text gives it no name. */
function namesParty({ words, mentionAt }: SentenceWords, from: number, lexicon: LexiconIndex): boolean {
  for (let at = from; at < words.length && at < from + PARTY_REACH; at++) {
    if (mentionAt[at] || PREPOSITIONS.has(words[at] as string) || words[at] === ',') return false;
    if (thingsAt(lexicon, words, at).some(({ things }) => things.some((thing) => PARTIES.has(thing))))
      return true;
  }
  return false;
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
    const behind = states.length === 0 ? speakerBehind(sentence, clauses, verbs, index) : [];
    if (verb.mood === 'duty' && states.length + behind.length === 0) continue;
    const asked =
      verb.mood === 'duty' && behind.length > 0 ? { ...antecedents, speaker: behind } : antecedents;
    const entry = { predicate, antecedents: asked, rank: rankOf(clauses, verb, reduced) };
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

/** "Israel must let in aid, the union said": who says so in the end. */
function speakerBehind(
  sentence: SentenceWords,
  clauses: Clauses,
  verbs: FoundVerb[],
  index: number,
): PlacedMention[] {
  const said = verbs.find((verb, at) => at > index && verb.senses.says);
  const comma = said ? sentence.words.lastIndexOf(',', said.at) : -1;
  if (!said || comma < (verbs[index]?.at ?? 0)) return [];
  return subjectOf(sentence, clauses, said.groupFrom, { speaker: [], shared: [], floor: comma + 1 });
}

/** "A bomb blamed on rebels killed six": a participle behind its noun, where the clause's verb is still to come. */
function isReduced({ words }: SentenceWords, clauses: Clauses, verbs: FoundVerb[], index: number): boolean {
  const verb = verbs[index] as FoundVerb;
  const next = verbs[index + 1];
  if (verb.form !== 'past' || verb.groupFrom < verb.at) return false;
  if (!next || next.at >= (clauses.end[verb.at] ?? 0)) return false;
  // "In a statement released on Monday, Chad accused".
  const start = clauses.start[verb.at] ?? 0;
  const comma = words.indexOf(',', start);
  if (LEAD_INS.has(words[start] ?? '') && comma > verb.at && comma < next.groupFrom - 1) return true;
  if (next.form !== 'past' || !LINKS.has(words[verb.at + 1] ?? '')) return false;
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

function placed(
  sentence: SentenceWords,
  clauses: Clauses,
  { predicate, antecedents }: Ranked,
  lexicon: LexiconIndex,
): PlacedEvent {
  const { type, from, to, verb } = predicate;
  const noun = verb.infinitive
    ? governingNoun(sentence, clauses.start[verb.at] ?? 0, verb.groupFrom, lexicon)
    : null;
  if (noun) return { ...noun, place: null };
  const planned = verb.infinitive && isIntended(sentence, verb.groupFrom, lexicon);
  return {
    type: (planned && intended(type)) || type,
    from,
    to,
    ...rolesOf(sentence, clauses, predicate, antecedents),
  };
}
