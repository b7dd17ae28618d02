import type { Thing } from './lexicon/things.ts';
import type { PlacedEvent } from './placed-event.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceWords } from './sentence-words.ts';
import { thingsAt } from './things-at.ts';
import type { FoundVerb } from './verbs-in.ts';
import { is, PREPOSITION } from './word-classes.ts';

/** How far behind a verb of many meanings its object may stand, and nouns for who can be one. */
const PARTY_REACH = 6;
const PARTIES: ReadonlySet<Thing> = new Set<Thing>([
  'party',
  'people',
  'captives',
  'helpers',
  'suspects',
  'marchers',
]);
const DOERS: ReadonlySet<Thing> = new Set<Thing>([...PARTIES, 'forces']);

/** An event needs somebody in it; one told by a verb of many meanings, somebody on both sides. */
export function isTelling(
  { weak, verb, to }: Predicate,
  { source, target, place }: PlacedEvent,
  sentence: SentenceWords,
  clauseFrom: number,
): boolean {
  if (weak && verb.passive) return target.some(({ actor }) => actor.kind === 'person' || source.length > 0);
  if (weak) {
    // "Gunmen cut down Ms Mora".
    const [first] = target;
    const byNameless = first?.actor.kind === 'person' && namesDoer(sentence, clauseFrom, verb);
    return byNameless || (source.length > 0 && (target.length > 0 || namesParty(sentence, to)));
  }
  if (source.length > 0 || target.length > 0 || place !== null) return true;
  return verb.form !== 'noun' && (namesDoer(sentence, clauseFrom, verb) || namesParty(sentence, to));
}

/** "Rebels shelled the port": a clause that begins with one who can act, though the text gives it no name. */
function namesDoer(sentence: SentenceWords, from: number, { groupFrom }: FoundVerb): boolean {
  for (let at = from; at < groupFrom && at < from + PARTY_REACH; at++) {
    if (is(sentence, at, PREPOSITION)) return false;
    if (thingsAt(sentence, at).some(({ things }) => things.some((thing) => DOERS.has(thing)))) return true;
  }
  return false;
}

/** "Fined two banks": an object that can act, though the text gives it no name. */
function namesParty(sentence: SentenceWords, from: number): boolean {
  const { words, mentionAt } = sentence;
  for (let at = from; at < words.length && at < from + PARTY_REACH; at++) {
    if (mentionAt[at] || is(sentence, at, PREPOSITION) || words[at] === ',') return false;
    if (thingsAt(sentence, at).some(({ things }) => things.some((thing) => PARTIES.has(thing)))) return true;
  }
  return false;
}

/** A verb of many meanings that has no object to tell of, before an infinitive that may. */
export function isIdle(
  sentence: SentenceWords,
  { weak, to }: Predicate,
  next: FoundVerb | undefined,
): boolean {
  if (!weak || !next?.infinitive) return false;
  const named = sentence.mentions.some((mention) => mention.from >= to && mention.to <= next.groupFrom);
  return !named && !namesParty(sentence, to);
}
