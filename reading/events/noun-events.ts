import type { EventType } from '../types.ts';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/grammar-words.ts';
import { THING_EVENTS } from './lexicon/light-verbs.ts';
import { type LexiconIndex, thingsAt } from './lexicon-index.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';

/** An event named by a noun: "the strike on …", "talks between …", "Iran's attack". */
export interface NounEvent {
  type: EventType;
  from: number;
  to: number;
  source: PlacedMention[];
  target: PlacedMention[];
}

const TARGET_LINKS = new Set(['on', 'against', 'of', 'with', 'at', 'to']);
const SOURCE_LINKS = new Set(['by', 'from', 'between', 'among']);
const REACH = 7;

/** The first event that a noun (no word already read as a verb) names together with somebody who did it or suffered it. */
export function nounEvent(
  sentence: SentenceWords,
  verbs: FoundVerb[],
  lexicon: LexiconIndex,
): NounEvent | null {
  if (sentence.mentions.length === 0) return null;
  const taken = new Set(verbs.map(({ at }) => at));
  const { words, mentionAt } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (mentionAt[at]) continue;
    // Asked first, for nearly no word names a thing.
    const phrases = thingsAt(lexicon, words, at);
    if (phrases.length === 0 || taken.has(at) || SUBJECT_PRONOUNS.has(words[at - 1] ?? '')) continue;
    for (const phrase of phrases) {
      const type = phrase.things.map((thing) => THING_EVENTS[thing]).find((each) => each !== undefined);
      if (!type) continue;
      const event = withActors(sentence, type, at, at + phrase.words.length);
      if (event) return event;
    }
  }
  return null;
}

function withActors(sentence: SentenceWords, type: EventType, from: number, to: number): NounEvent | null {
  const { words, mentionAt } = sentence;
  const source: PlacedMention[] = [];
  const target: PlacedMention[] = [];
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const mention = mentionAt[i];
    if (PREPOSITIONS.has(words[i] as string)) break;
    if (!mention) continue;
    // "Iran's attack", "Israeli air strikes".
    source.push(mention);
    break;
  }
  let link = '';
  for (let i = to; i < words.length && i < to + REACH; i++) {
    const word = words[i] as string;
    if (TARGET_LINKS.has(word) || SOURCE_LINKS.has(word)) link = word;
    const mention = mentionAt[i];
    if (!mention || link === '' || mention.from !== i) continue;
    (SOURCE_LINKS.has(link) ? source : target).push(mention);
    if (words[mention.to] !== 'and') break;
  }
  const [first] = sentence.mentions;
  // "The envoy arrived for talks with the army": whoever the sentence is about.
  if (type === 'CONSULT' && source.length === 0 && first && first.to <= from && !target.includes(first))
    source.push(first);
  return source.length + target.length === 0 ? null : { type, from, to, source, target };
}
