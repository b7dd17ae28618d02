import { nextName } from './name-groups.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { SentenceWords } from './sentence-words.ts';
import { AUXILIARY, is, PREPOSITION } from './word-classes.ts';

const MARK = /^(?:["“”]|''|``)$/;
const THREATENING = /\byou (?:will|shall|'ll)\b/;
const REFUSING =
  /\b(?:there (?:will|can|shall|must) be no|we (?:will|shall|can|do|would) (?:not|never)|we never|never again)\b/;
/** How far behind "told" whoever is told may stand. */
const HEARER_REACH = 6;

/** `"Send tents," Chad told Mali`: what somebody's own words ask for, refuse or threaten; null for none of these. */
export function quotedEvent(sentence: SentenceWords, said: PlacedEvent): PlacedEvent | null {
  const { words, entries } = sentence;
  if (!MARK.test(words[0] ?? '')) return null;
  const end = words.findIndex((word, at) => at > 0 && MARK.test(word));
  if (end < 0 || end > said.from) return null;
  const spoken = words.slice(1, end).join(' ');
  const asks =
    (entries[1]?.verbs?.some(({ form }) => form === 'base') ?? false) &&
    !is(sentence, 2, PREPOSITION | AUXILIARY);
  const type = THREATENING.test(spoken)
    ? 'THREATEN'
    : REFUSING.test(spoken)
      ? 'REJECT'
      : asks
        ? 'REQUEST'
        : null;
  if (!type) return null;
  const target = nextName(sentence, said.to - 1, HEARER_REACH).filter(
    (mention) => !said.source.includes(mention),
  );
  return { ...said, type, from: 1, to: Math.min(end, 4), target };
}
