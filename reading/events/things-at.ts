import type { SentenceWords } from './sentence-words.ts';
import type { ThingPhrase, WordEntry } from './word-entries.ts';

const NONE: readonly ThingPhrase[] = [];

/** A news conference is no talks, a press release frees nobody. */
const PRESS = new Set(['news', 'press']);

/** The lexicon's noun phrases that stand at a position, the longest first. */
export function thingsAt({ words, entries }: SentenceWords, at: number): readonly ThingPhrase[] {
  if (at < 0 || at >= words.length) return NONE;
  const phrases = (entries[at] as WordEntry).things;
  if (!phrases || (at > 0 && PRESS.has(words[at - 1] as string))) return NONE;
  const found = phrases.filter((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return (words[at] as string).startsWith('strike') && isStoppage(words) ? found.map(asStoppage) : found;
}

/** A strike of those who work is no attack. */
function asStoppage({ words, things }: ThingPhrase): ThingPhrase {
  return { words, things: things.filter((thing) => thing !== 'violence') };
}

const WORKING =
  /^(?:unions?|workers?|teachers|miners|nurses|doctors|drivers|dockers|dockworkers|pilots|staff|employees|pay|wages?|salary|salaries|labou?r|general|hunger|walkout|stoppage|(?:[a-z]+-|[0-9]+-)?(?:day|hour|week))$/;

function isStoppage(words: readonly string[]): boolean {
  return words.some((word) => WORKING.test(word));
}
