import type { EventType } from '../types.ts';
import { type Clauses, isUnreal } from './clauses.ts';
import { deedAt } from './deeds.ts';
import {
  NOMINAL_INTENTS,
  NOMINAL_STANCES,
  STATE_EVENTS,
  SUFFERED,
  THING_EVENTS,
} from './lexicon/thing-events.ts';
import type { Thing } from './lexicon/things.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { turned } from './light-object.ts';
import { coordinated } from './name-groups.ts';
import { rolesOfNoun } from './noun-roles.ts';
import type { PlacedEvent } from './placed-event.ts';
import { isName, type PlacedMention, type SentenceWords } from './sentence-words.ts';
import type { ThingPhrase } from './thing-phrases.ts';
import { thingsAt } from './things-at.ts';
import type { FoundVerb } from './verbs-in.ts';
import { BE, is, STAYING, SUBJECT_PRONOUN } from './word-classes.ts';
import type { WordEntry } from './word-entries.ts';
import { ARMED, holdsOf } from './word-kinds.ts';

/** "Is in custody", "remain on strike", "were under siege": the noun says what its subject does or suffers. */
const STATE_PREPOSITIONS = new Set(['in', 'on', 'under', 'at', 'behind']);
const STATE_REACH = 4;
const SHARED: ReadonlySet<Thing> = new Set<Thing>(['trade', 'drills', 'exercises', 'joint']);
const NONE = new Set(['no', 'without', 'any']);
const TELLING = /^(?:told|tells?|address(?:ed|es))$/;
const AUDIENCE_REACH = 3;
/** How far before an infinitive the noun that governs it may stand. */
const STANCE_REACH = 10;
const INTENT_REACH = 5;
const UNHEEDED_REACH = 4;

/** The first event that a noun names together with somebody who did it or suffered it. */
export function nounEvent(
  sentence: SentenceWords,
  verbs: readonly FoundVerb[],
  clauses: Clauses | null,
  lexicon: LexiconIndex,
): PlacedEvent | null {
  if (sentence.mentions.length === 0) return null;
  // "Did not attack" has no noun; a bare "calls" that told nothing as a verb may be one.
  const taken = new Set(verbs.filter(({ at, groupFrom }) => groupFrom < at).map(({ at }) => at));
  for (let at = 0; at < sentence.words.length; at++) {
    const deed = !taken.has(at) && deedAt(sentence, verbs, clauses, at, lexicon);
    if (deed) return deed;
    if (!mayBeThing(sentence, at) || taken.has(at) || (clauses && isUnreal(clauses, at))) continue;
    const event = eventAt(sentence, at);
    if (event) return event;
  }
  return null;
}

/** "Is in talks to take over", "calls from Norway to lift": the event of the noun that governs the infinitive at `to`. */
export function governingNoun(sentence: SentenceWords, start: number, to: number): PlacedEvent | null {
  for (let at = to - 1; at >= start && at >= to - STANCE_REACH; at--) {
    if (!mayBeThing(sentence, at)) continue;
    const event = eventAt(sentence, at, NOMINAL_STANCES);
    if (!event) continue;
    // "Has come forward with an offer to": whoever the sentence is about.
    const [first] = sentence.mentions;
    if (event.source.length === 0 && first && first.to <= at && !event.target.includes(first))
      event.source.push(first);
    return event;
  }
  return null;
}

/** "Plans to sell", "a decision by Chad to ban": does a noun of intent govern the infinitive at `to`? */
export function isIntended(sentence: SentenceWords, to: number): boolean {
  for (let at = to - 1; at >= 0 && at >= to - INTENT_REACH; at--)
    if (
      !sentence.mentionAt[at] &&
      thingsAt(sentence, at).some(({ things }) => things.some((thing) => NOMINAL_INTENTS.has(thing)))
    )
      return true;
  return false;
}

/** Nearly no word names a thing. */
function mayBeThing({ entries, mentionAt }: SentenceWords, at: number): boolean {
  return (entries[at] as WordEntry).things !== null && mentionAt[at] === undefined;
}

function eventAt(
  sentence: SentenceWords,
  at: number,
  among: ReadonlySet<Thing> | null = null,
): PlacedEvent | null {
  const phrases = thingsAt(sentence, at);
  if (phrases.length === 0 || is(sentence, at - 1, SUBJECT_PRONOUN)) return null;
  if (at > 0 && NONE.has(sentence.words[at - 1] as string)) return null;
  if (isAudience(sentence, at) || (sentence.words[at] === 'talk' && sentence.words[at + 1] === 'of'))
    return null;
  // The longest alone: "aid workers" are no aid.
  const [phrase] = phrases;
  if (!phrase || isName(sentence, at) || (among && !phrase.things.some((thing) => among.has(thing))))
    return null;
  return eventOf(sentence, phrase, at);
}

/** "Told a rally": who is told something has met for that alone. */
function isAudience({ words }: SentenceWords, at: number): boolean {
  for (let i = Math.max(0, at - AUDIENCE_REACH); i < at; i++)
    if (TELLING.test(words[i] as string) && words[i + 1] !== 'of') return true;
  return false;
}

function eventOf(sentence: SentenceWords, { words, things }: ThingPhrase, from: number): PlacedEvent | null {
  const to = from + words.length;
  // Of nouns side by side the last is meant: "drone strike", "opposition party".
  const next = sentence.mentionAt[to] ? [] : thingsAt(sentence, to);
  if (
    next.some(
      (each) => typeOf(each.things) || each.things.includes('party') || each.things.includes('people'),
    )
  )
    return null;
  const state = isState(sentence, from);
  const type = typeOf(things, state ? STATE_EVENTS : THING_EVENTS) ?? sharedType(sentence, things, to);
  // "A frigate was on its way to Chad".
  if (!type || (things.includes('voyage') && !holdsOf(sentence, 0, from, ARMED))) return null;
  if (turned(sentence, from, type) !== type) return null;
  const { source, target } = rolesOfNoun(sentence, type, from, to);
  const [first] = sentence.mentions;
  // "Despite pleas by the union": what was asked has been refused.
  if (type === 'REQUEST' && first && first.to <= from && isUnheeded(sentence, from))
    return { type: 'REJECT', from, to, source: [first], target: source, place: null };
  if (source.length === 0 && first && first.to <= from && !target.includes(first)) {
    // "The envoy arrived for talks with the army", "Chad and Mali are at war": whoever the sentence is about.
    const all = coordinated(sentence, first, sentence.mentions).filter(({ to }) => to <= from);
    if (type === 'CONSULT') source.push(...all);
    else if (state) (things.some((thing) => SUFFERED.has(thing)) ? target : source).push(...all);
  }
  // "Spent the weekend in Chad for consultations": with those there.
  if (type === 'CONSULT' && target.length === 0)
    target.push(
      ...sentence.mentions.filter((each) => each.to <= from && isThere(sentence, each, source)).slice(0, 1),
    );
  // "Two Danes are under investigation by Mali".
  if (state && target.length === 0 && first && first.to <= from && !source.includes(first))
    if (things.some((thing) => SUFFERED.has(thing))) target.push(first);
  return source.length + target.length === 0 ? null : { type, from, to, source, target, place: null };
}

function isUnheeded({ words }: SentenceWords, from: number): boolean {
  return /\b(?:despite|defying|ignoring|(?:defiance|regardless) of)(?: [a-z'-]+){0,2}$/.test(
    words.slice(Math.max(0, from - UNHEEDED_REACH), from).join(' '),
  );
}

/** "Trade between Chad and Mali", "drills involving Chad": what is done together with others. */
function sharedType(
  { words }: SentenceWords,
  things: ThingPhrase['things'],
  to: number,
): EventType | undefined {
  const isShared = words[to] === 'between' || words[to] === 'involving';
  return isShared && things.some((thing) => SHARED.has(thing)) ? 'COOPERATE' : undefined;
}

function isThere({ words }: SentenceWords, mention: PlacedMention, source: PlacedMention[]): boolean {
  return /^(?:in|to|at)$/.test(words[mention.from - 1] ?? '') && !source.includes(mention);
}

function typeOf(things: ThingPhrase['things'], events = THING_EVENTS): EventType | undefined {
  for (const thing of things) {
    const type = events.get(thing);
    if (type !== undefined) return type;
  }
  return undefined;
}

function isState(sentence: SentenceWords, from: number): boolean {
  const { words } = sentence;
  let near = 1;
  while (near <= from && near < 3 && !STATE_PREPOSITIONS.has(words[from - near] as string)) near++;
  if (near > from || near === 3) return false;
  for (let i = from - near - 1; i >= 0 && i >= from - near - STATE_REACH; i--)
    if (is(sentence, i, BE | STAYING)) return true;
  return false;
}
