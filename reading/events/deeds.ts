import type { EventType } from '../types.ts';
import type { Clauses } from './clauses.ts';
import { deedNoun } from './deed-nouns.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { thingAt } from './light-object.ts';
import { before, phraseEnd } from './noun-roles.ts';
import type { PlacedEvent } from './placed-event.ts';
import { senseAt } from './sense-at.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';
import { DETERMINER, is, PREPOSITION } from './word-classes.ts';
import { AIMING, isOf } from './word-kinds.ts';

/** Verbs whose object is whom they are done to; of the others the object's owner does it: "the suspension of Dutch aid". */
const DONE_TO = /^(?:free|uproot)$/;

/** These are always done to it. */
const SUFFERED = /^(?:COERCE|ASSAULT|PROTEST|REJECT)$/;
/** What is told with these has not come about; but "in May" is a month. */
const MODAL = /\b(?:will|would|shall|could|might|must|should|(?<!in )may)\b/;

/** "The expulsion of two Danes from Chad", "the muzzling of the press by Chad": the deed that a clause has for its subject. */
export function deedAt(
  sentence: SentenceWords,
  verbs: readonly FoundVerb[],
  clauses: Clauses | null,
  at: number,
  lexicon: LexiconIndex,
): PlacedEvent | null {
  const { words } = sentence;
  const reading = deedNoun(sentence, at);
  if (!reading || !isSubject(sentence, verbs, clauses?.start[at] ?? 0, at)) return null;
  const end = phraseEnd(sentence, at + 1);
  if (!isDone(sentence, verbs, end, clauses?.end[at] ?? words.length)) return null;
  // "The capture of the title", "the closure of the port by fog".
  const { games, mishaps } = lexicon;
  if (words.slice(at, end).some((word) => games.words.has(word) || mishaps.has(word))) return null;
  // "The expulsion of", "a halt to", but "an attempt on her life".
  const direct = senseAt(sentence, reading.senses, at)?.sense;
  const isLinked =
    (words[at + 1] === 'of' || isOf(sentence, at + 1, AIMING)) && direct?.rest[0] !== words[at + 1];
  const sense = isLinked ? senseAt(sentence, reading.senses, at + 1)?.sense : direct;
  if (!sense) return null;
  const thing =
    isLinked && (sense.rest.length === 0 || !sense.act)
      ? ofThing(sentence, at, end, sense.light, lexicon)
      : null;
  const type = thing?.type ?? sense.act;
  const { by, of, near } = namesIn(sentence, at, end, isLinked);
  if (!type || (!thing && words[at + 1] !== 'of' && sense.rest.length + by.length === 0)) return null;
  const owner = before(sentence, at);
  const isOwn =
    isLinked &&
    !SUFFERED.test(type) &&
    (thing !== null || sense.rest.length > 0) &&
    (type === 'AID' || !reading.senses.alone?.light.some((light) => DONE_TO.test(light)));
  const suffering = isOwn ? [] : firstOf([of, near, by.length > 0 ? owner : []], []);
  const source = firstOf([by, owner, isOwn ? of : type === 'ASSAULT' ? [] : near], suffering);
  const target = isOwn ? firstOf([near, of], source) : suffering;
  const named = source.length + target.length > 0;
  if (!named || (sense.weak && !thing && by.length * target.length === 0)) return null;
  return { type, from: at, to: thing?.to ?? at + 1, source, target, place: null };
}

/** Whether a clause whose verb stands behind its subject tells of what has come about: "the lifting of the ban could", "was urged" do not. */
function isDone({ words }: SentenceWords, verbs: readonly FoundVerb[], from: number, end: number): boolean {
  if (MODAL.test(words.slice(from, end).join(' '))) return false;
  const verb = verbs.find(({ at }) => at >= from && at < end);
  return !verb?.sense.stance || verb.senses.lemma === 'announce';
}

/** The first of these lists that names somebody and is not another. */
function firstOf(lists: PlacedMention[][], than: PlacedMention[]): PlacedMention[] {
  return lists.find((list) => list.length > 0 && list[0] !== than[0]) ?? [];
}

/** Whether nothing but what belongs to the noun stands before it in its clause, or behind the clause's last comma. */
function isSubject(sentence: SentenceWords, verbs: readonly FoundVerb[], start: number, at: number): boolean {
  const { words, mentionAt } = sentence;
  const from = Math.max(start, words.lastIndexOf(',', at) + 1);
  if (verbs.some((verb) => verb.at >= from && verb.at < at)) return false;
  for (let i = from; i < at; i++) {
    if (mentionAt[i]) continue;
    // "A plan includes the", "fans demanding an".
    if (is(sentence, i, PREPOSITION) || /...ing$/.test(words[i] as string)) return false;
    if (i > from && is(sentence, i, DETERMINER) && !mentionAt[i - 1] && !is(sentence, i - 1, DETERMINER))
      return false;
  }
  return true;
}

/** What the last thing behind "of", before another preposition, makes of the deed. */
function ofThing(
  sentence: SentenceWords,
  at: number,
  end: number,
  light: LightVerb[],
  lexicon: LexiconIndex,
): { type: EventType; to: number } | null {
  let told: { type: EventType; to: number } | null = null;
  for (let i = at + 2; i < end && !is(sentence, i, PREPOSITION); i++) {
    const found = thingAt(sentence, i, light, lexicon);
    if (found) told = { type: found.type, to: i + found.length };
  }
  return told;
}

/** The names in the phrase, by what leads to them. */
function namesIn(
  sentence: SentenceWords,
  at: number,
  end: number,
  isLinked: boolean,
): { by: PlacedMention[]; of: PlacedMention[]; near: PlacedMention[] } {
  const { words, mentionAt } = sentence;
  const names = { by: [] as PlacedMention[], of: [] as PlacedMention[], near: [] as PlacedMention[] };
  let link = isLinked ? names.of : names.near;
  for (let i = at + 1; i < end; i++) {
    const mention = mentionAt[i];
    const word = words[i];
    if (mention?.from === i) link.push(mention);
    else if (word === 'by' || word === 'of') link = names[word];
    else if (i > at + 1 && !mention && (word === 'off' || is(sentence, i, PREPOSITION))) link = names.near;
  }
  return names;
}
