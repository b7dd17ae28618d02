import type { EventType } from '../types.ts';
import { nextName } from './name-groups.ts';
import type { Predicate } from './predicate.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { is, LEAD_IN, OPPOSING, OWN, PREPOSITION } from './word-classes.ts';

/** How far behind "that" the one may stand whom it is about. */
const THAT_REACH = 3;
/** How far behind what leads to the one a protest is about he may stand. */
const OPPONENT_REACH = 6;
const ADDRESSED_REACH = 4;
const SIDING = /^(?:support|solidarity|sympathy|favou?r|defence|defense|praise)$/;
const CONDITION_REACH = 6;
const CONDITIONS = new Set(['unless', 'if', 'until', 'should']);
const ADDRESSING = new Set(['in', 'at', 'during', 'after', 'speaking', 'writing']);
const ADDRESSED = new Set(['to', 'with']);
/** What is done because of what somebody else did. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>([
  'MOBILIZE',
  'SANCTION',
  'THREATEN',
  'PROTEST',
  'CONCEDE',
  'REJECT',
]);
const CAUSES = new Set(['after', 'following', 'as', 'since', 'because', 'when']);
const CAUSE_REACH = 8;
/** What may be done to somebody through what is his. */
const OWNED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION']);

/** Whom an act is directed at: by its own words, else its object, else who is named around it. */
export function counterparts(
  sentence: SentenceWords,
  predicate: Predicate,
  subject: PlacedMention[],
  object: PlacedMention[],
): PlacedMention[] {
  const against = opponent(sentence, predicate);
  if (against.length > 0) return against;
  const owner = ownerOf(sentence, predicate, subject);
  if (object.length > 0) return [...owner, ...object, ...addressed(sentence, predicate, object)];
  const around = [
    ...owner,
    ...addressee(sentence, subject),
    ...reproached(sentence, predicate),
    ...pressed(sentence, predicate),
  ];
  if (around.length > 0) return around;
  const provoked = provoker(sentence, predicate);
  return provoked.length > 0 ? provoked : alarmed(sentence, predicate, subject);
}

/** What links another to an act than its object. */
const LINKS: Partial<Record<EventType, string>> = {
  AGREE: 'to',
  CONSULT: 'with',
  THREATEN: 'unless',
  COOPERATE: 'to',
  CONCEDE: 'to',
  RETREAT: 'to',
  AID: 'to',
};

/**
 * Who else than the object: "flew to Oslo for talks with Chad", "will shut the border with Mali unless Chad pays",
 * "turned over a Dane to Chad".
 */
export function addressed(
  sentence: SentenceWords,
  predicate: Predicate,
  object: PlacedMention[],
): PlacedMention[] {
  const { type, verb } = predicate;
  const link = LINKS[type];
  const at = link === undefined ? -1 : sentence.words.indexOf(link, verb.at);
  const next = sentence.mentions.filter(({ from }) => at >= 0 && from > at && from <= at + ADDRESSED_REACH);
  return next.filter((mention) => !object.includes(mention));
}

/** "Charged that Chad had armed rebels", "insisted that Chad free them": whom the clause behind "that" begins with. */
function reproached(sentence: SentenceWords, { type, verb, to, stance }: Predicate): PlacedMention[] {
  if (type !== 'ACCUSE' && type !== 'REQUEST' && stance !== 'consent') return [];
  const that = sentence.words.indexOf('that', verb.at);
  return that < 0 || that > to + THAT_REACH ? [] : nextName(sentence, that, THAT_REACH);
}

/**
 * "March to protest against Chad", "marched demanding that Chad pay", "called on all to side against Chad":
 * whom it is about, wherever it takes place and whoever is called on.
 */
function opponent(sentence: SentenceWords, { type, verb, stance }: Predicate): PlacedMention[] {
  const { words } = sentence;
  if (type === 'SUPPORT') return sided(sentence, verb.at);
  if (type !== 'PROTEST' && !(type === 'ACCUSE' && stance === 'demand')) return [];
  for (let at = verb.at + 1; at < words.length; at++) {
    if (!is(sentence, at, OPPOSING) || (type === 'ACCUSE' && words[at] !== 'against')) continue;
    const named = nextName(sentence, at, OPPONENT_REACH);
    if (named.length > 0) return named;
  }
  return [];
}

/** "Marched through Beni in a show of support for Chad": whose side is taken. */
function sided(sentence: SentenceWords, from: number): PlacedMention[] {
  const { words } = sentence;
  const at = words.findIndex(
    (word, i) => i > from && SIDING.test(word) && /^(?:for|of|with)$/.test(words[i + 1] ?? ''),
  );
  return at < 0 ? [] : nextName(sentence, at + 1, OPPONENT_REACH);
}

/** "Two Danes died when rebels attacked their jeep": whoever has been named, and is not the one who does it. */
function ownerOf(
  sentence: SentenceWords,
  { type, verb, to }: Predicate,
  subject: PlacedMention[],
): PlacedMention[] {
  if (!OWNED.has(type) || !(is(sentence, verb.end, OWN) || is(sentence, to - 1, OWN))) return [];
  const [first] = sentence.mentions;
  if (!first || first.to > verb.groupFrom || subject.length === 0) return [];
  return subject.some(({ actor }) => actor === first.actor) ? [] : [first];
}

/** "Threatened to strike unless Chad pays": who can still avert it. */
function pressed(sentence: SentenceWords, { type, verb }: Predicate): PlacedMention[] {
  if (type !== 'THREATEN' && type !== 'AGREE') return [];
  const behind = sentence.words.findIndex((word, i) => i > verb.at && CONDITIONS.has(word));
  // "If Chad does not pay, Mali could shut its office".
  const at = behind < 0 && CONDITIONS.has(sentence.words[0] ?? '') ? 0 : behind;
  return at < 0 ? [] : nextName(sentence, at, CONDITION_REACH);
}

/** "In a letter to Chad, Norway asked": whom the phrase before the subject addresses. */
function addressee({ words, mentions }: SentenceWords, [subject]: PlacedMention[]): PlacedMention[] {
  const [first] = mentions;
  if (!first || !subject || first.to >= subject.from || !ADDRESSING.has(words[0] ?? '')) return [];
  const link = words.slice(Math.max(0, first.from - 2), first.from);
  return link.some((word) => ADDRESSED.has(word)) && words.slice(first.to, subject.from).includes(',')
    ? [first]
    : [];
}

/** "In a step that alarmed Chad, Mali called up its reserves": who is named in what leads to it. */
function alarmed(sentence: SentenceWords, { type }: Predicate, [subject]: PlacedMention[]): PlacedMention[] {
  const [first] = sentence.mentions;
  if (!first || !subject || !ANSWERS.has(type) || first.to >= subject.from || !is(sentence, 0, LEAD_IN))
    return [];
  // "In Beni", "according to the Abo Times".
  const isAside = is(sentence, first.from - 1, PREPOSITION) || is(sentence, first.from - 2, PREPOSITION);
  return isAside || !sentence.words.slice(first.to, subject.from).includes(',') ? [] : [first];
}

/** "Called up its reserves after Chad had moved troops": whose deed it answers. */
export function provoker(sentence: SentenceWords, { type, verb }: Predicate): PlacedMention[] {
  if (!ANSWERS.has(type)) return [];
  const at = sentence.words.findIndex((word, i) => i > verb.at && CAUSES.has(word));
  return at < 0 ? [] : nextName(sentence, at, CAUSE_REACH);
}
