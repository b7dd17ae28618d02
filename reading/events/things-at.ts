import type { SentenceWords } from './sentence-words.ts';
import type { ThingPhrase } from './thing-phrases.ts';
import { AT_WORK } from './word-classes.ts';
import type { WordEntry } from './word-entries.ts';

const NONE: readonly ThingPhrase[] = [];

/** A news conference is no talks, a press release frees nobody. */
const PRESS = new Set(['news', 'press']);

/** The lexicon's noun phrases that stand at a position, the longest first. */
export function thingsAt(sentence: SentenceWords, at: number): readonly ThingPhrase[] {
  const { words, entries } = sentence;
  if (at < 0 || at >= words.length) return NONE;
  const phrases = (entries[at] as WordEntry).things;
  if (!phrases || (at > 0 && PRESS.has(words[at - 1] as string))) return NONE;
  const found = phrases.filter((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return (words[at] as string).startsWith('strike') && isStoppage(sentence) ? found.map(asStoppage) : found;
}

/** A strike of those who work is no attack. */
function asStoppage({ words, things }: ThingPhrase): ThingPhrase {
  return { words, things: things.filter((thing) => thing !== 'violence') };
}

const LASTING = /^(?:[a-z]+-|[0-9]+-)?(?:day|hour|week)$/;

function isStoppage({ words, entries }: SentenceWords): boolean {
  return entries.some(({ classes }, at) => (classes & AT_WORK) !== 0 || LASTING.test(words[at] as string));
}
