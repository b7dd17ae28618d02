import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { addressed, counterparts, provoker } from './counterparts.ts';
import { happenedTo } from './happenings.ts';
import { STANCE_NOUNS } from './lexicon/operators.ts';
import { coordinated, headOf, nextName, others } from './name-groups.ts';
import type { Predicate } from './predicate.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { type Antecedents, subjectOf } from './subject.ts';
import type { FoundVerb } from './verbs-in.ts';
import { culprit, victims } from './victims.ts';
import { AT_PLACE, is, PREPOSITION } from './word-classes.ts';
import { AIMING, holdsOf, isOf, RELATING, ROUNDABOUT } from './word-kinds.ts';

/** Who stands where around an event. */
export interface Roles {
  source: PlacedMention[];
  target: PlacedMention[];
  place: PlacedMention | null;
}

/** How far behind an act of a state the place may stand that says whose. */
const STATE_REACH = 5;
const EXCHANGING = new Set(['exchange', 'trade', 'swap']);
/** In these both take part alike. */
const ENCOUNTERS = new Set([
  'meet',
  'confer',
  'negotiate',
  'hold',
  'resume',
  'open',
  'begin',
  'huddle',
  'lunch',
  'dine',
]);
/** How far behind an act whom it is aimed at may stand. */
const AIM_REACH = 7;
/** How far behind a verb of saying its subject may begin, and behind "by" whoever did it. */
const SPEAKER_REACH = 4;
const AGENT_REACH = 8;
/** How far behind "that" whoever sent what did it may stand. */
const SENDER_REACH = 2;
/** What leads to whom a verb is about, and how far behind it he may stand. */
const LEADING = new Set(['to', 'on', 'against', 'with', 'for']);
const LED_REACH = 3;
/** "Were deported from Chad": by Chad. */
const EXPELLING = new Set(['deport', 'expel', 'banish', 'evict', 'exile', 'recall', 'bar', 'ban']);
/** What is done to a place is done to those who live there. */
const AIMED: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'SANCTION',
  'THREATEN',
  'AID',
]);
/** Words that lead from what is lost to who gains it. */
const LOSING = new Set(['to', 'of']);
/** How far behind what opens a clause that describes an object its name may stand. */
const RELATIVE_REACH = 9;
/** "The town of Beni", "a camp in the hills of Beni": of these a name is no owner. */
const GEOGRAPHICAL =
  /^(?:towns?|city|cities|villages?|port|provinces?|regions?|districts?|states?|island|capital|republic|valley|enclave|suburbs?|outskirts|south|north|east|west|coast|area|part|half|hills|streets|border)$/;
/** How far after a verb its object's name may stand, in words. */
const TARGET_REACH = 25;

/** Who did it to whom: the clause's subject and what follows the verb, turned round in the passive. */
export function rolesOf(
  sentence: SentenceWords,
  clauses: Clauses,
  predicate: Predicate,
  antecedents: Antecedents,
): Roles {
  const { verb } = predicate;
  const { words } = sentence;
  const place = placeOf(sentence, clauses, verb.at);
  const happened = happenedTo(sentence, clauses, predicate, antecedents, place);
  if (happened) return happened;
  const subject = inverted(sentence, predicate) ?? subjectOf(sentence, clauses, verb.groupFrom, antecedents);
  const after = objectOf(sentence, clauses, predicate, subject);
  // "Told Chad that its aid could be cut": as whoever tells it wills.
  const willed = verb.mood === 'intent' || (verb.mood === 'maybe' && !!antecedents.audience?.length);
  if (predicate.suffered) {
    // "Came under fire from", "fell to", "fell into the hands of".
    const last = verb.sense.rest.at(-1) ?? '';
    const by = agentOf(sentence, clauses, verb.at, verb.passive ? 'by' : LOSING.has(last) ? last : 'from');
    // "Was put under investigation in Chad": by whoever has the law there on his side.
    const state = predicate.lawful || predicate.type === 'ACCUSE' || predicate.type === 'PROTEST';
    const there =
      place &&
      !subject.includes(place) &&
      place.from <= predicate.to + STATE_REACH &&
      !words.slice(predicate.to, place.from).some((word) => word.endsWith('ing'));
    const sent =
      by.length === 0 && EXPELLING.has(verb.sense.lemma) ? agentOf(sentence, clauses, verb.at, 'from') : by;
    const doers = sent.length === 0 && state && there ? [place] : sent;
    // "Planes would be fired on, a minister said": by those for whom he speaks.
    const isTold =
      willed ||
      (predicate.type === 'ACCUSE' && verb.infinitive) ||
      predicate.type === 'REJECT' ||
      antecedents.decreed;
    const told = doers.length === 0 && isTold ? others(antecedents.said, subject) : doers;
    // "Ties between Chad and Mali were cut": by both of them.
    const mutual = told.length === 0 && words.slice(predicate.from, verb.at).includes('between');
    const source = mutual ? subject : told.length > 0 ? told : culprit(sentence, clauses, predicate, subject);
    // "Sanctions were imposed on Chad": of what the subject is done to.
    const aimed =
      subject.length > 0
        ? [...subject, ...others(addressed(sentence, predicate, subject), source)]
        : directedAt(sentence, predicate, source);
    // "Shots were exchanged by Chad and Mali".
    if (source.length > 1 && predicate.type === 'ASSAULT' && EXCHANGING.has(verb.sense.lemma))
      return { source, target: source, place };
    const target = aimed.length > 0 ? aimed : others(provoker(sentence, predicate), source);
    return { source, target: source.length > 0 ? orThere(predicate, target, place, source) : target, place };
  }
  if (verb.mood === 'duty' && predicate.type === 'REQUEST') {
    return { source: antecedents.said, target: others(subject, antecedents.said), place };
  }
  const doer = new Set(subject.map(({ actor }) => actor));
  const met = counterparts(sentence, predicate, subject, after).filter(({ actor }) => !doer.has(actor));
  const target = met.length > 0 ? met : victims(sentence, clauses, predicate, subject);
  // "Rallies broke out in Beni": by those who live there.
  if (predicate.type === 'PROTEST' && subject.length === 0 && place && !target.includes(place))
    return { source: [place], target, place };
  // "Rioting shook Beni".
  if (predicate.type === 'PROTEST' && subject.length === 0 && verb.sense.light.includes('rock'))
    return { source: after, target: [], place };
  // "Gunners would fire on Beni, a general said".
  const unnamed = subject.length === 0 && willed;
  const source = unnamed ? others(antecedents.said, target) : subject;
  const partners =
    ENCOUNTERS.has(verb.sense.lemma) && predicate.type === 'CONSULT' && source.length > 0 ? target : [];
  return { source: [...source, ...partners], target: orThere(predicate, target, place, source), place };
}

/** "A bomb set off by rebels wrecked a barracks in Beni": where nobody else is named, it is done to those there. */
function orThere(
  { type }: Predicate,
  target: PlacedMention[],
  place: PlacedMention | null,
  source: PlacedMention[],
): PlacedMention[] {
  return target.length === 0 && place && AIMED.has(type) && !source.includes(place) ? [place] : target;
}

/** `"…," said Jane Roe`: the one who says it stands behind the verb. */
function inverted(sentence: SentenceWords, { says, verb }: Predicate): PlacedMention[] | null {
  if (!says || !/^(?:,|''|["”’?!])$/.test(sentence.words[verb.at - 1] ?? '')) return null;
  const behind = nextName(sentence, verb.at, SPEAKER_REACH);
  return behind.length > 0 ? behind : null;
}

/** Whom what was done in the passive was aimed at: "on Chad", "against Chad". */
function directedAt(sentence: SentenceWords, { to }: Predicate, source: PlacedMention[]): PlacedMention[] {
  const aimed = sentence.mentions.find(
    (mention) =>
      mention.from >= to &&
      mention.from <= to + AIM_REACH &&
      !source.includes(mention) &&
      holdsOf(sentence, to - 1, mention.from, AIMING),
  );
  return aimed ? [aimed] : [];
}

/** The names that follow a verb as its object. */
function objectOf(
  sentence: SentenceWords,
  clauses: Clauses,
  { type, from, to, verb, stance }: Predicate,
  subject: PlacedMention[],
): PlacedMention[] {
  const { words, mentions } = sentence;
  const end = Math.min(clauses.end[from] ?? words.length, verb.at + 1 + TARGET_REACH);
  const inReach = mentions.filter(
    (mention) =>
      mention.from > from &&
      mention.to <= end &&
      !subject.includes(mention) &&
      // "The force in Chad (UNFC)": a second name of what has been named.
      words[mention.from - 1] !== '(',
  );
  // "Handed the docks of Beni back to Chad", "blamed a row in Togo on Mali": whom the verb's last word leads to.
  const last = words[to - 1] ?? '';
  // "Arrived in Chad".
  const arrived = type === 'CONSULT' && (last === 'in' || last === 'at');
  const led = verb.sense.rest.length > 0 && !stance && (arrived || LEADING.has(last));
  if (inReach.length === 0) return behindRelative(sentence, clauses, end, subject);
  const head =
    (led && inReach.find((mention) => mention.from >= to && isLedTo(clauses, to, mention.from))) ||
    (inReach.find(
      (mention) =>
        !isPlaceOf(sentence, mention) && !isOwnWill(words, mention) && !isRoundabout(sentence, mention, verb),
    ) ??
      inReach.find((mention) => !isPlaceOf(sentence, mention) && !isOwnWill(words, mention)) ??
      inReach[0]);
  return head ? coordinated(sentence, headOf(sentence, clauses, inReach, head), inReach) : [];
}

/** "Killed a treaty that would have kept the bases of Chad": of the clause that describes the object, its first name. */
function behindRelative(
  sentence: SentenceWords,
  { opener, end }: Clauses,
  at: number,
  subject: PlacedMention[],
): PlacedMention[] {
  if (!isOf(sentence, at, RELATING) || opener[at + 1] !== sentence.words[at]) return [];
  const named = nextName(sentence, at, RELATIVE_REACH).filter(
    (mention) => mention.to <= (end[at + 1] ?? 0) && !subject.includes(mention),
  );
  return named;
}

/** Whether a name stands right behind the word that leads to it, and no verb between them: "pressed Chad to free Mora". */
function isLedTo({ verbs }: Clauses, to: number, at: number): boolean {
  if (at > to + LED_REACH) return false;
  for (let i = to; i < at; i++) if (verbs.has(i)) return false;
  return true;
}

/** The names after "by"; "came under attack from". */
function agentOf(sentence: SentenceWords, clauses: Clauses, at: number, link: string): PlacedMention[] {
  const { words, mentions } = sentence;
  const end = clauses.end[at] ?? words.length;
  const by = words.findIndex((word, i) => i > at && (word === 'by' || word === link));
  if (by < 0 || by >= end) return [];
  const agents = mentions.filter(({ from, to }) => from > by && from <= by + AGENT_REACH && to <= end);
  const [head] = agents;
  // "By drones that Chad had launched": who is behind what did it.
  if (!head) return /^(?:that|which)$/.test(words[end] ?? '') ? nextName(sentence, end, SENDER_REACH) : [];
  // Of what stands behind an agent only the name of his office's holder belongs to him.
  const last = headOf(sentence, clauses, agents, head);
  return coordinated(sentence, last.actor.kind === 'person' ? last : head, agents);
}

/** "Expressed Oslo's readiness to": whose it is, and not whom it is told. */
function isOwnWill(words: string[], { to }: PlacedMention): boolean {
  return /^['’]s?$/.test(words[to] ?? '') && (words[to + 1] ?? '') in STANCE_NOUNS;
}

/** "Appealed through a Danish newspaper": who stands behind a preposition that leads to nobody. */
function isRoundabout(sentence: SentenceWords, { from }: PlacedMention, verb: FoundVerb): boolean {
  for (let at = from - 1; at > verb.at; at--) {
    const word = sentence.words[at] as string;
    if (isOf(sentence, at, ROUNDABOUT)) return !verb.sense.rest.includes(word);
    if (is(sentence, at, PREPOSITION) || word === ',' || sentence.mentionAt[at]) return false;
  }
  return false;
}

function isPlaceOf(sentence: SentenceWords, { actor, from }: PlacedMention): boolean {
  if (actor.kind !== 'place') return false;
  // "Guards around embassies of Chad", but "in the town of Beni".
  if (sentence.words[from - 1] === 'of' && !GEOGRAPHICAL.test(sentence.words[from - 2] ?? '')) return false;
  // "Outrage at Chad" is no place, "at a camp in Chad" is.
  for (let i = from - 1; i >= 0 && i >= from - 3; i--)
    if (is(sentence, i, AT_PLACE) && !(i === from - 1 && sentence.words[i] === 'at')) return true;
  return false;
}

/** Where it happened: the first place named after "in", "at" or "near" from the verb on, else before it. */
function placeOf(sentence: SentenceWords, clauses: Clauses, at: number): PlacedMention | null {
  const { words, mentions } = sentence;
  const start = clauses.start[at] ?? 0;
  const end = clauses.end[at] ?? words.length;
  const places = mentions.filter(
    (mention) => mention.from >= start && mention.to <= end && isPlaceOf(sentence, mention),
  );
  return places.find(({ from }) => from > at) ?? places[0] ?? null;
}
