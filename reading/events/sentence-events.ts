import type { EventType } from '../types.ts';
import {
  avowalIn,
  blameIn,
  conditionIn,
  facedIn,
  nothingGranted,
  refusalIn,
  timeIn,
  toldIn,
} from './avowals.ts';
import { chargeBehind, chargeIn, REPORTING } from './charges.ts';
import { type Clauses, clausesOf, isUnreal } from './clauses.ts';
import { denialEnd, denies, isDenial } from './denials.ts';
import { isHarmless } from './harmless.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { nextName, others } from './name-groups.ts';
import { governingNoun, isIntended, nounEvent } from './noun-events.ts';
import type { PlacedEvent } from './placed-event.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { quotedEvent } from './quoted.ts';
import { rolesOf } from './roles.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { intended } from './stance-type.ts';
import { type Antecedents, RELATIVES, subjectOf } from './subject.ts';
import { sameNames, speakerOf, tellerBehind } from './tellers.ts';
import { isIdle, isTelling } from './telling.ts';
import { type FoundVerb, verbsIn } from './verbs-in.ts';
import { is, LEAD_IN, PREPOSITION } from './word-classes.ts';
import { isOf, SWAYED } from './word-kinds.ts';

const MOST_EVENTS = 2;
/** Who says it so decides it. */
const DECREEING = new Set(['announce', 'declare', 'decree', 'decide', 'rule', 'order']);
/** How far behind "told" whoever is told may stand. */
const AUDIENCE_REACH = 4;
/** What these are about has not been done. */
const UNDONE: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'REQUEST', 'THREATEN']);
/** What follows a participle that describes a noun. */
const LINKS = new Set(['by', 'on', 'in', 'at', 'from', 'over', 'during', 'to']);
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
  if (verbs.length === 0) {
    const refused = refusalIn(sentence);
    return { events: refused ? [refused] : nounEvents(sentence, verbs, null, lexicon), subject: before };
  }
  const clauses = clausesOf(sentence, verbs);
  const { ranked, states, subject } = predicates(sentence, clauses, verbs, lexicon, before);
  const [said] = states
    .map((entry) => placed(sentence, clauses, entry))
    .filter(({ source }) => source.length > 0);
  const quoted = said && quotedEvent(sentence, said);
  if (quoted?.type === 'THREATEN') return { events: [quoted], subject };
  const asked = said && timeIn(sentence, said, !ranked.some(({ rank }) => rank === 0));
  if (asked) return { events: [asked], subject };
  const blamed = said && (blameIn(sentence, said) ?? facedIn(sentence, said));
  if (blamed) return { events: [blamed], subject };
  const events = firstTelling(sentence, clauses, ranked, lexicon);
  const [only, another] = events;
  const charge =
    said && only && (!another || sameNames(another.source, only.source))
      ? chargeIn(sentence, said, only)
      : null;
  const charged = charge ?? (only && !another ? chargeBehind(sentence, clauses, verbs, only) : null);
  if (charged) events.push(charged);
  // "Condemned the army's raid on Beni": what was condemned has happened, too; a warning that was rejected is only that.
  const aside = only && sentence.words[only.from - 1] === ',' && sentence.words[only.to] === 'by';
  const undone = only && ((UNDONE.has(only.type) && !aside) || isDenial(sentence, only.from));
  if (only && !another && !charged && !undone)
    for (const noun of nounEvents(sentence, verbs, clauses, lexicon))
      if (
        (noun.from >= only.to || noun.to <= only.from) &&
        !(only.type === 'REJECT' && UNDONE.has(noun.type)) &&
        noun.type !== 'REJECT'
      )
        events.push(noun);
  if (events.length > 0) return { events: events.sort((a, b) => a.from - b.from), subject };
  if (quoted) return { events: [quoted], subject };
  const avowed =
    (said && (avowalIn(sentence, said) ?? toldIn(sentence, said) ?? nothingGranted(sentence, said))) ??
    conditionIn(sentence) ??
    refusalIn(sentence);
  // "Would not be drawn into an apology": there has been none.
  if (avowed && (avowed.type === 'THREATEN' || isOf(sentence, avowed.to - 1, SWAYED)))
    return { events: [avowed], subject };
  const named = nounEvents(sentence, verbs, clauses, lexicon);
  if (named.length > 0) return { events: named, subject };
  if (avowed) return { events: [avowed], subject };
  return { events: said && sentence.mentions.length > 0 ? [said] : [], subject };
}

/** The first of these that tell an event, each trigger once, without those that hurt nobody. */
function firstTelling(
  sentence: SentenceWords,
  clauses: Clauses,
  ranked: Ranked[],
  lexicon: LexiconIndex,
): PlacedEvent[] {
  ranked.sort((a, b) => a.rank - b.rank || a.predicate.from - b.predicate.from);
  const told = new Set<number>();
  const events: PlacedEvent[] = [];
  for (const entry of ranked) {
    const { predicate } = entry;
    const event = placed(sentence, clauses, entry);
    const clauseFrom = clauses.start[predicate.verb.at] ?? 0;
    if (told.has(event.from) || !isTelling(predicate, event, sentence, clauseFrom)) continue;
    told.add(event.from);
    if (isHarmless(sentence, clauses, predicate, event, lexicon)) continue;
    events.push(event);
    if (events.length === MOST_EVENTS) break;
  }
  return events;
}

function nounEvents(
  sentence: SentenceWords,
  verbs: FoundVerb[],
  clauses: Clauses | null,
  lexicon: LexiconIndex,
): PlacedEvent[] {
  const noun = nounEvent(sentence, verbs, clauses, lexicon);
  return noun ? [noun] : [];
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
  let undone = 0;
  let antecedents: Antecedents = { speaker: before, shared: [], floor: 0, said: [], decreed: false };
  for (const [index, verb] of verbs.entries()) {
    if (last && governed(sentence, clauses, last, verb)) continue;
    const reduced = isReduced(sentence, clauses, verbs, index);
    const read = predicateOf(sentence, clauses, verbs, index, lexicon);
    if (!read || isUnreal(clauses, verb.at)) continue;
    const denied = read.type === 'STATE' && denies(sentence, verb);
    // "Hezbollah, which denies any role, fired": said aside.
    if (verb.at < undone || (denied && BESIDE.has(clauses.opener[verb.at] ?? ''))) {
      if (denied) undone = denialEnd(sentence, verb.at);
      continue;
    }
    const predicate: Predicate = denied ? { ...read, type: 'REJECT', stance: 'refusal' } : read;
    const told = states.length > 0;
    const teller = told ? states.at(-1)?.predicate.verb : tellerBehind(sentence, verbs, index);
    const said = told ? antecedents.speaker : teller ? speakerOf(sentence, clauses, teller) : [];
    const decreed = DECREEING.has(teller?.senses.lemma ?? '');
    // "Told Chad it had to pay"; "had to flee" by itself is a fact.
    if (
      sentence.words[verb.at] === 'had' &&
      verb.mood === 'duty' &&
      states.at(-1)?.predicate.verb.senses.lemma !== 'tell'
    )
      continue;
    // A duty is a demand only where somebody says so.
    if (verb.mood === 'duty' && !told && said.length === 0) continue;
    // "Told Mr Noor that he should resign": who is told is whom it is about.
    const audience = verb.mood === 'fact' ? [] : audienceOf(sentence, states.at(-1));
    const speaker = verb.mood === 'duty' && audience.length > 0 ? audience : antecedents.speaker;
    const around = { ...antecedents, speaker, said, audience, decreed };
    // What one must do oneself is demanded of nobody; "told the miners that they must" is about the miners.
    if (
      verb.mood === 'duty' &&
      !tellsOthers(sentence, states.at(-1)) &&
      sameNames(subjectOf(sentence, clauses, verb.groupFrom, around), said)
    )
      continue;
    const entry = { predicate, antecedents: around, rank: rankOf(clauses, verb, reduced) };
    if (predicate.type === 'STATE') {
      states.push(entry);
      // "Gave ground and said it would meet": what is said is no part of what was done.
      if (sentence.words[verb.groupFrom - 1] === 'and') last = null;
      const speaker = subjectOf(sentence, clauses, verb.groupFrom, antecedents);
      // "Chad, whose envoy claimed victory, has": what is said aside leaves the subject to the clause around it.
      const aside = RELATIVES.has(clauses.opener[verb.at] ?? '');
      if (!aside) antecedents = { speaker, shared: speaker, floor: predicate.to, said: [], decreed: false };
      continue;
    }
    ranked.push(entry);
    // "Denied that it had shelled": has not been done, as this side tells it.
    if (denied) {
      undone = denialEnd(sentence, verb.at);
      continue;
    }
    if (!verb.passive) {
      const shared = subjectOf(sentence, clauses, verb.groupFrom, antecedents);
      antecedents = { speaker: shared, shared, floor: antecedents.floor, said: [], decreed: false };
    }
    // "Ordered his men to disarm": told by what they are to do.
    // "Its decision to pray drew": the clause's verb is still to come.
    const next = verbs[index + 1];
    const hanging =
      verb.infinitive &&
      next?.form === 'past' &&
      next.at < (clauses.end[verb.at] ?? 0) &&
      isIntended(sentence, verb.groupFrom);
    if (!reduced && !hanging && !isIdle(sentence, predicate, next)) last = predicate;
  }
  return { ranked, states, subject: antecedents.speaker };
}

/** Who is told, and not where, nor by what paper. */
function audienceOf(sentence: SentenceWords, told: Ranked | undefined): PlacedMention[] {
  const verb = told?.predicate.verb;
  if (verb?.senses.lemma !== 'tell') return [];
  return nextName(sentence, verb.at, AUDIENCE_REACH).filter(
    ({ from, actor }) => !is(sentence, from - 1, PREPOSITION) && !REPORTING.test(actor.name),
  );
}

/** "Told the miners": who are no name. */
function tellsOthers({ words }: SentenceWords, told: Ranked | undefined): boolean {
  const verb = told?.predicate.verb;
  return verb?.senses.lemma === 'tell' && words[verb.at + 1] !== 'that';
}

/** "A bomb blamed on rebels killed six": a participle behind its noun, where the clause's verb is still to come. */
function isReduced(sentence: SentenceWords, clauses: Clauses, verbs: FoundVerb[], index: number): boolean {
  const { words } = sentence;
  const verb = verbs[index] as FoundVerb;
  const next = verbs[index + 1];
  if (verb.form !== 'past' || verb.groupFrom < verb.at) return false;
  if (!next || next.at >= (clauses.end[verb.at] ?? 0)) return false;
  // "In a statement released on Monday, Chad accused".
  const start = clauses.start[verb.at] ?? 0;
  const comma = words.indexOf(',', start);
  if (is(sentence, start, LEAD_IN) && comma > verb.at && comma < next.groupFrom - 1) return true;
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
  // "Rebels seeking to halt the vote have killed": the clause's own verb is still to come.
  if ((last.verb.infinitive || last.verb.participle) && !verb.participle && verb.groupFrom < verb.at)
    return false;
  const joint = words[verb.groupFrom - 1] ?? '';
  return !(joint === 'and' || joint === ',' || joint === 'but');
}

function rankOf(clauses: Clauses, verb: FoundVerb, reduced: boolean): number {
  const beside = reduced || BESIDE.has(clauses.opener[verb.at] ?? '') ? 2 : 0;
  return beside + (verb.infinitive || verb.participle ? 1 : 0);
}

function placed(sentence: SentenceWords, clauses: Clauses, { predicate, antecedents }: Ranked): PlacedEvent {
  const { type, from, to, verb } = predicate;
  const noun = verb.infinitive ? governingNoun(sentence, clauses.start[verb.at] ?? 0, verb.groupFrom) : null;
  if (noun) return noun;
  const planned = verb.infinitive && isIntended(sentence, verb.groupFrom);
  const { source, target, place } = rolesOf(sentence, clauses, predicate, antecedents);
  // "Told Chad that it would back its bid": what is told is about whom it is told.
  if (target.length === 0) target.push(...others(antecedents.audience ?? [], source));
  return { type: (planned && intended(type)) || type, from, to, source, target, place };
}
