import type { Clauses } from './clauses.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceWords } from './sentence-words.ts';

/** So many words of sport make a sentence one of sport; a score counts as two. */
const LEAST_OF_GAME = 2;

/** "Beat her in three sets", "the typhoon hit Luzon": force in words only, or of nobody. */
export function isHarmless(
  sentence: SentenceWords,
  clauses: Clauses,
  { verb }: Predicate,
  { type }: PlacedEvent,
  { games, mishaps }: LexiconIndex,
): boolean {
  if (type !== 'ASSAULT' && type !== 'COERCE') return false;
  const { words } = sentence;
  const subject = words.slice(clauses.start[verb.at] ?? 0, verb.groupFrom);
  if (!verb.passive && subject.some((word) => mishaps.has(word))) return true;
  if (!games.verbs.has(verb.senses.lemma)) return false;
  const told = words.filter((word) => games.words.has(word)).length;
  return told + (words.some((_, at) => isScore(words, at)) ? LEAST_OF_GAME : 0) >= LEAST_OF_GAME;
}

/** "7-0", in one token or three. */
function isScore(words: string[], at: number): boolean {
  if (/^\d{1,3}[-–]\d{1,3}$/.test(words[at] ?? '')) return true;
  return (
    /^\d{1,3}$/.test(words[at] ?? '') &&
    /^[-–]$/.test(words[at + 1] ?? '') &&
    /^\d{1,3}$/.test(words[at + 2] ?? '')
  );
}
