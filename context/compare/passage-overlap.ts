import { STOP_WORDS } from '../text/stop-words.ts';
import type { PassageWords } from './passage-words.ts';

/** Stems of a passage's content words, without its numbers. */
export function contentOf({ words }: PassageWords): Set<string> {
  const content = words.filter(({ word, number }) => !number && word.length > 2 && !STOP_WORDS.has(word));
  return new Set(content.map((word) => word.stem));
}

/** Share of the shorter passage's content that the other has too: 0–1 (overlap coefficient). */
export function overlapOf(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}
