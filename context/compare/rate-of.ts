import type { CorpusFigure } from '../types.ts';
import { CLAUSE } from './clause.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { PER } from './tables/definitions.ts';

/** What a figure is per: "season", "day"; null for a whole. */
export function perOf({ words, last }: PassageWords, { text, kind }: CorpusFigure): string | null {
  const [, within] = /(?<!\b(?:half|quarter of|third of) )\b(?:per|an?|each|every) (\w+)$/i.exec(text) ?? [];
  if (within && PER.test(`per ${within.toLowerCase()}`)) return within.toLowerCase();
  if (words[last]?.gap !== 'none') return null;
  const next = words.slice(last, last + 5).map(({ word }) => word);
  const following = next.slice(next[0] === 'of' ? 2 : 0).join(' ');
  const [, adverb] = /^(?:[a-z]+ )?(dai|month|week|hour|annual)ly\b/.exec(following) ?? [];
  if (adverb) return adverb === 'dai' ? 'day' : adverb === 'annual' ? 'year' : adverb;
  return PER.exec(following)?.[1] ?? (kind === 'measure' || kind === 'money' ? laterRate(words, last) : null);
}

/** "210,000 gallons of oil gush from the well each day". */
function laterRate(words: PassageWord[], from: number): string | null {
  let clause = '';
  for (const { word, gap, number } of words.slice(from, from + CLAUSE)) {
    if (gap === 'stop' || number) break;
    clause += ` ${word}`;
  }
  return / (?:daily|(?:per|a|each|every) (day|hour|minute|second))\b/.exec(clause)?.[1] ?? null;
}
