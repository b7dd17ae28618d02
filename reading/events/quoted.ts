import type { EventType } from '../types.ts';
import { nextName } from './name-groups.ts';
import type { PlacedEvent } from './placed-event.ts';
import { isMark, type SentenceWords } from './sentence-words.ts';
import { AUXILIARY, DETERMINER, is, PREPOSITION, PRONOUN } from './word-classes.ts';

const PARTICLE = /^(?:over|out|up|down|off|back)$/;
const TOLD = /^(?:tells?|told|commanded)$/;
const THREATENING = /\byou (?:will|shall|'ll)\b/;
const REFUSING =
  /\b(?:there (?:will|can|shall|must) be no|we (?:will|shall|can|do|would) (?:not|never)|we never|never again)\b/;
/** How far behind "told" whoever is told may stand. */
const HEARER_REACH = 6;

/**
 * `"Send tents," Chad told Mali`: what somebody's own words ask for, refuse or threaten; null for none of these.
 * Without marks only what is told to somebody: "Hand over the bombers, Chad told Mali".
 */
export function quotedEvent(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words } = sentence;
  const from = words.findIndex((word) => !isMark(word));
  const marked = from > 0;
  const end = words.findIndex((word, at) => at > from && (marked ? closes(words, at) : word === ','));
  if (end < 0 || end > said.from) return null;
  const target = nextName(sentence, said.to - 1, HEARER_REACH).filter(
    (mention) => !said.source.includes(mention),
  );
  const type = marked
    ? spokenType(sentence, from, end)
    : TOLD.test(words[said.from] ?? '') && target.length > 0 && isPlainOrder(sentence, from, end)
      ? 'REQUEST'
      : null;
  return type && { ...said, type, from, to: Math.min(end, from + 3), target };
}

/** A mark, but no apostrophe. */
function closes(words: readonly string[], at: number): boolean {
  return isMark(words[at]) && (words[at] !== "'" || words[at + 1] === "'");
}

function spokenType(sentence: SentenceWords, from: number, end: number): EventType | null {
  const spoken = sentence.words.slice(from, end).join(' ');
  if (THREATENING.test(spoken)) return 'THREATEN';
  if (REFUSING.test(spoken)) return 'REJECT';
  return isOrder(sentence, from) ? 'REQUEST' : null;
}

/** "Hand over the bombers, Chad told": an order by its form alone, with nobody who does it. */
function isPlainOrder(sentence: SentenceWords, from: number, end: number): boolean {
  if (!isOrder(sentence, from)) return false;
  const { words, entries, mentionAt } = sentence;
  const next = from + 1;
  if (!mentionAt[next] && !is(sentence, next, DETERMINER | PRONOUN) && !PARTICLE.test(words[next] ?? ''))
    return false;
  for (let at = next; at < end; at++)
    if (is(sentence, at, AUXILIARY) || entries[at]?.verbs?.some(({ form }) => form === 'past')) return false;
  return true;
}

/** Whether words begin with a verb in its bare form. */
function isOrder(sentence: SentenceWords, from: number): boolean {
  const { verbs } = sentence.entries[from] ?? {};
  return (
    (verbs?.some(({ form }) => form === 'base') ?? false) &&
    !sentence.mentionAt[from] &&
    !is(sentence, from, PREPOSITION) &&
    (!is(sentence, from + 1, PREPOSITION | AUXILIARY) || PARTICLE.test(sentence.words[from + 1] ?? ''))
  );
}
