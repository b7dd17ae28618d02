import type { Clauses } from './clauses.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';

/** So many words of sport make a sentence one of sport; a score counts as two. */
const LEAST_OF_GAME = 2;
/** How far behind its verb "by" may stand, and behind that who did it. */
const BY_REACH = 4;
const AGENT_REACH = 6;

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
  if (doer(words, clauses, verb).some((word) => mishaps.has(word))) return true;
  if (!games.verbs.has(verb.senses.lemma)) return false;
  const told = words.filter((word) => games.words.has(word)).length;
  return told + (words.some((_, at) => isScore(words, at)) ? LEAST_OF_GAME : 0) >= LEAST_OF_GAME;
}

/** The words for who did it: the subject, in the passive what stands behind "by". */
function doer(words: string[], clauses: Clauses, { passive, at, groupFrom }: FoundVerb): string[] {
  if (!passive) return words.slice(clauses.start[at] ?? 0, groupFrom);
  const by = words.indexOf('by', at);
  return by < 0 || by > at + BY_REACH ? [] : words.slice(by, by + AGENT_REACH);
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
