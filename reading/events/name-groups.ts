import type { Clauses } from './clauses.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { ASIDE_PREPOSITION, AUXILIARY, holds } from './word-classes.ts';

/** What keeps names apart that stand one after the other. */
const JOINTS = new Set([',', 'and', 'or', 'of', '(', ')']);

/** The first name that begins behind a word, at most so many words further; an empty list for none. */
export function nextName({ mentions }: SentenceWords, at: number, reach: number): PlacedMention[] {
  const next = mentions.find(({ from }) => from > at && from <= at + reach);
  return next ? [next] : [];
}

/** "French President Jacques Chirac": of names side by side, the last is who acts. */
export function headOf(
  sentence: SentenceWords,
  { verbs }: Clauses,
  mentions: PlacedMention[],
  head: PlacedMention,
): PlacedMention {
  let at = head;
  for (const next of mentions) {
    if (next.from < at.to) continue;
    const joined =
      next.from - at.to <= 4 &&
      !sentence.words.slice(at.to, next.from).some((word, i) => JOINTS.has(word) || verbs.has(at.to + i)) &&
      !holds(sentence, at.to, next.from, ASIDE_PREPOSITION | AUXILIARY);
    if (!joined || at.actor.kind === 'person') break;
    at = next;
  }
  return at;
}

/** The name with those joined to it by "and" or commas. */
export function coordinated(
  sentence: SentenceWords,
  head: PlacedMention,
  mentions: PlacedMention[],
): PlacedMention[] {
  const all = [head];
  let last = head;
  for (const next of mentions) {
    if (next.from < last.to) continue;
    const between = sentence.words.slice(last.to, next.from);
    const joined =
      between.length > 0 &&
      between.length <= 4 &&
      /^(?:,|and|or|&)$/.test(between.find((word) => JOINTS.has(word)) ?? '');
    const plain = !between.includes('of') && !holds(sentence, last.to, next.from, ASIDE_PREPOSITION);
    if (!joined || !plain) break;
    all.push(next);
    last = next;
  }
  return all;
}

/** The names without some of them. */
export function others(mentions: PlacedMention[], than: PlacedMention[]): PlacedMention[] {
  return mentions.filter((mention) => !than.includes(mention));
}
