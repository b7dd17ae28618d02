import type { EventType } from '../types.ts';
import { deedNoun } from './deed-nouns.ts';
import { BEHIND_PASSIVE, BY_SUBJECT, type LightVerb } from './lexicon/light-verbs.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import type { SentenceWords } from './sentence-words.ts';
import { thingsAt } from './things-at.ts';
import type { FoundVerb } from './verbs-in.ts';
import { DETERMINER, holds, is, PREPOSITION, SUBJECT_PRONOUN, TRADED } from './word-classes.ts';
import { AFTER_OBJECT, CONTAINER, ENDING, isOf } from './word-kinds.ts';

/** A light verb's object and the event they make, by positions in the sentence. */
export interface LightObject {
  type: EventType;
  from: number;
  to: number;
}

/** How far an object may stand from its verb, and a subject that says what happened. */
export const OBJECT_REACH = 10;
const SUBJECT_REACH = 5;
const CONTENTS_REACH = 6;
const JOINT = new Set(['joint', 'bilateral', 'combined']);
const JOINT_REACH = 4;
const DRILL = /^(?:exercise|drill|manoeuvre|maneuver)s?$/;
const BAN_REACH = 6;
const ENDING_REACH = 4;
const ENDED: Partial<Record<EventType, EventType>> = {
  SANCTION: 'RETREAT',
  COERCE: 'CONCEDE',
  ASSAULT: 'RETREAT',
  PROTEST: 'CONCEDE',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
};
const WANTED = new Set(['wanted', 'accused', 'suspected', 'charged']);

/** Finds a light verb's object: between the verb and `limit`, in the passive before the verb. */
export function lightObject(
  sentence: SentenceWords,
  verb: FoundVerb,
  light: LightVerb[],
  limit: number,
  lexicon: LexiconIndex,
): LightObject | null {
  if (light.length === 0) return null;
  let hanging: LightObject | null = null;
  if (verb.passive) {
    const from = beforeInsertion(sentence, verb.groupFrom - 1);
    for (let i = from; i >= 0 && i > from - OBJECT_REACH; i--) {
      // "Carried aid when it was stopped": what was stopped is "it".
      if (is(sentence, i, SUBJECT_PRONOUN)) break;
      const found = thingAt(sentence, i, light, lexicon);
      if (!found) continue;
      // "The recall of the envoy was ordered": told by the noun.
      if (verb.be && hangsOnDeed(sentence, i)) return null;
      hanging = { type: turned(sentence, i, found.type), from: i, to: verb.at + 1 };
      // "Talks on a treaty were broken off": the talks were.
      if (!hangs(sentence, i)) return hanging;
    }
  }
  if (hanging) return hanging;
  const [bySubject, objects] = parted(light, is(sentence, verb.at + 1, DETERMINER));
  const byObject = verb.passive ? objects.filter((group) => BEHIND_PASSIVE.has(group)) : objects;
  let reach = SUBJECT_REACH;
  for (let i = verb.groupFrom - 1; bySubject.length > 0 && i >= 0; i--) {
    if (i < verb.groupFrom - reach || sentence.words[i] === ',' || is(sentence, i, SUBJECT_PRONOUN)) break;
    // A name counts as one word, however long.
    if (sentence.mentionAt[i] && sentence.mentionAt[i] === sentence.mentionAt[i - 1]) reach++;
    const found = thingAt(sentence, i, bySubject, lexicon);
    if (found) return { type: found.type, from: i, to: verb.at + 1 };
  }
  if (byObject.length === 0) return null;
  // From the verb itself on: "pulled its staff out" has its object before the particle.
  for (let i = verb.at + 1; i < limit; i++) {
    // "In a letter released on Friday, reporters": what follows is told anew.
    if (sentence.words[i] === ',' && (sentence.mentionAt[i + 1] || is(sentence, i + 1, DETERMINER))) break;
    // But one is driven "from home".
    if (i > verb.at + 1 && isOf(sentence, i, AFTER_OBJECT) && !byObject.includes('uproot')) break;
    const found = thingAt(sentence, i, byObject, lexicon);
    // "Threw out the diplomats' claim": who it belongs to is not yet it.
    if (!found || owns(sentence, i + found.length)) continue;
    // Of nouns side by side the last is meant: "weapons inspectors".
    const head = thingAt(sentence, i + found.length, byObject, lexicon);
    const to = i + found.length + (head?.length ?? 0);
    const type = contents(sentence, to, byObject, lexicon) ?? head?.type ?? found.type;
    return { type: turned(sentence, i, withOthers(sentence, i, to, type)), from: verb.at, to };
  }
  return null;
}

/** "The curfew in Beni, in force since May, was": what stands between commas is passed over. */
function beforeInsertion({ words }: SentenceWords, at: number): number {
  const comma = words[at] === ',' ? words.lastIndexOf(',', at - 1) : -1;
  return comma > 0 ? comma - 1 : at;
}

/** Whether a noun hangs on another by a preposition. */
function hangs(sentence: SentenceWords, at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 3; i--) if (is(sentence, i, PREPOSITION)) return true;
  return false;
}

/** "The easing of the ban": whether a noun is the object of one that tells a deed. */
function hangsOnDeed(sentence: SentenceWords, at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - ENDING_REACH; i--)
    if (is(sentence, i, PREPOSITION)) return deedNoun(sentence, i - 1) !== null;
  return false;
}

/** Whether the noun before a position owns what follows: "the diplomat's", "the diplomats' claim". */
function owns({ words }: SentenceWords, at: number): boolean {
  const mark = words[at] ?? '';
  return /^['’]s$/.test(mark) || (/^['’]$/.test(mark) && (words[at - 1] ?? '').endsWith('s'));
}

/** "Resumed shipments of food": what is in them says what they are. */
function contents(
  sentence: SentenceWords,
  to: number,
  light: LightVerb[],
  lexicon: LexiconIndex,
): EventType | null {
  const { words } = sentence;
  if (!isOf(sentence, to - 1, CONTAINER) || words[to] !== 'of') return null;
  for (let i = to + 1; i <= to + CONTENTS_REACH; i++) {
    const found = thingAt(sentence, i, light, lexicon);
    if (found) return found.type;
  }
  return null;
}

/**
 * "Joint anti-piracy exercises", "Chad and Mali held a drill", "handed over two men wanted in Oslo": what is done together
 * with others.
 */
function withOthers(sentence: SentenceWords, from: number, to: number, type: EventType): EventType {
  const { words } = sentence;
  // "A ban on the import of beef": what is banned is trade with somebody.
  if (
    words[to] === 'on' &&
    /^(?:ban|restriction|curb|limit|control|prohibition)s?$/.test(words[to - 1] ?? '') &&
    holds(sentence, to, to + BAN_REACH, TRADED)
  )
    return type === 'CONCEDE' ? 'RETREAT' : type === 'COERCE' ? 'SANCTION' : type;
  if (type === 'RETREAT' && WANTED.has(words[to] ?? '')) return 'COOPERATE';
  if (type !== 'MOBILIZE') return type;
  if (DRILL.test(words[to - 1] ?? '') && joinsNations(sentence, from)) return 'COOPERATE';
  for (let i = from - 1; i >= 0 && i >= from - JOINT_REACH; i--)
    if (JOINT.has(words[i] as string)) return 'COOPERATE';
  return type;
}

/** "Considered an end to its embargo", "the lifting of the curfew": what is to be no more. */
export function turned(sentence: SentenceWords, from: number, type: EventType): EventType {
  for (let i = from - 1; i > 0 && i >= from - ENDING_REACH; i--)
    if (/^(?:of|to|in)$/.test(sentence.words[i] as string) && isOf(sentence, i - 1, ENDING))
      return ENDED[type] ?? type;
  return type;
}

/** Whether two nations or their alliances joined by "and" stand before a position. */
function joinsNations({ words, mentions }: SentenceWords, to: number): boolean {
  return mentions.some((mention, i) => {
    const next = mentions[i + 1];
    if (!next || next.to > to || next.from !== mention.to + 1 || words[mention.to] !== 'and') return false;
    return mention.actor.kind !== 'person' && next.actor.kind !== 'person';
  });
}

/** Those that look before them for what happened, and those that look behind. A strike that ends something is not over. */
function parted(light: LightVerb[], hasObject: boolean): [LightVerb[], LightVerb[]] {
  if (!light.some((group) => BY_SUBJECT.has(group))) return [[], light];
  return [
    light.filter((group) => BY_SUBJECT.has(group) && !(hasObject && group === 'cease')),
    light.filter((group) => !BY_SUBJECT.has(group)),
  ];
}

/** The thing at a position that one of these verbs makes an event of. */
export function thingAt(
  sentence: SentenceWords,
  at: number,
  light: LightVerb[],
  lexicon: LexiconIndex,
): { type: EventType; length: number } | null {
  if (sentence.mentionAt[at]) return null;
  // The longest alone: "trade unionists" are no trade.
  const [phrase] = thingsAt(sentence, at);
  if (!phrase) return null;
  for (const group of light) {
    // In the table's own order: an ended strike is a protest before it is an attack.
    for (const [thing, type] of lexicon.pairs.get(group) ?? [])
      if (phrase.things.includes(thing)) return { type, length: phrase.words.length };
  }
  return null;
}
