import type { EventType } from '../types.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { AUXILIARY, DETERMINER, is, NUMBER_WORD, PREPOSITION } from './word-classes.ts';

const TARGET_LINKS = new Set(['on', 'against', 'of', 'with', 'at', 'to', 'targeting']);
const SOURCE_LINKS = new Set(['by', 'from', 'between', 'among', 'involving']);
/** "A call for Chad to …", "aid for Chad": with these "for" leads to whom it is about. */
const FOR_SOMEBODY = new Set<EventType>(['REQUEST', 'SUPPORT', 'AID']);
const REACH = 13;
/** What ends a noun's phrase. */
const STOP = /^(?:[,.;:)]|that|which|who|where|when|while|after|before|since|until|as|comes|follows)$/;
/** Verbs in the past, whether the lexicon has them or not. */
const PAST = /(?:[a-z]{2}ed|drew|took|came|began|gave|made|got|put|brought|left|led|met|set|cost|went|fell)$/;

/** "Iran's attack", "Israeli air strikes". */
export function before(sentence: SentenceWords, from: number): PlacedMention[] {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const mention = sentence.mentionAt[i];
    if (is(sentence, i, PREPOSITION) || sentence.words[i] === ',') return [];
    if (mention) return [mention];
  }
  return [];
}

/** Who stands around the noun from `from` to `to` that names an event of this type. */
export function rolesOfNoun(
  sentence: SentenceWords,
  type: EventType,
  from: number,
  to: number,
  limit = sentence.words.length,
): { source: PlacedMention[]; target: PlacedMention[] } {
  const source = before(sentence, from);
  const target: PlacedMention[] = [];
  behind(sentence, type, to, Math.min(limit, to + REACH), source, target);
  return { source, target };
}

/** "On Odesa by Russia": those behind the noun, told apart by their prepositions. */
function behind(
  sentence: SentenceWords,
  type: EventType,
  to: number,
  end: number,
  source: PlacedMention[],
  target: PlacedMention[],
): void {
  const { words, mentionAt } = sentence;
  let told = false;
  let link = '';
  for (let i = to; i < words.length && i < end; i++) {
    const word = words[i] as string;
    told ||= isPast(sentence, i);
    if (TARGET_LINKS.has(word) || SOURCE_LINKS.has(word) || (word === 'for' && FOR_SOMEBODY.has(type)))
      link = word === 'of' && words[i - 1] === 'work' ? 'by' : word;
    const mention = mentionAt[i];
    if (!mention || link === '' || mention.from !== i) continue;
    // "The murder of a Dane was condemned by Chad": by whom behind the verb is another matter.
    if (told && link === 'by' && source.length + target.length > 0) break;
    (SOURCE_LINKS.has(link) ? source : target).push(mention);
    i = mention.to - 1;
    const isListed = words[mention.to] === ',' && mentionAt[mention.to + 1] !== undefined;
    if (words[mention.to] !== 'and' && !isListed) link = '';
  }
}

/** One after a noun's phrase: at the clause's verb, known or not, or at a word that ends it. */
export function phraseEnd(sentence: SentenceWords, from: number): number {
  const { words } = sentence;
  let end = from;
  while (end < words.length && !STOP.test(words[end] as string) && !is(sentence, end, AUXILIARY)) {
    if (isPast(sentence, end)) break;
    end++;
  }
  return end;
}

/** "Condemned", but not "of jailed Danes": before a noun, and behind none, it is no verb. */
function isPast(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at] as string;
  return (
    PAST.test(word) &&
    sentence.words[at - 1] !== '-' &&
    !is(sentence, at - 1, DETERMINER | NUMBER_WORD | PREPOSITION)
  );
}
