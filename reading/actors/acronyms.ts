import { extendHash } from './hash.ts';
import { isOpen, OUTSIDE } from './labels.ts';
import { ALL_CAPITALS, CAPITALISED, SENTENCE_CASE, type Words } from './words.ts';

/** The kind of a capitalised run that the first pass did not call a name. */
export const UNNAMED = 3;

/**
 * The initials of every longer name of a document, as folded hashes, with the kind of the name: how
 * "the Anti-Doping Bureau" explains "ADB". Small words count or not, as acronyms do ("MoRA", "ICC").
 */
export function acronymsOf(words: Words, labels: Uint8Array): Map<number, number> {
  const acronyms = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    if (words.candidate[i] === 0 || words.casing[i] !== SENTENCE_CASE) continue;
    const first = i;
    const label = labels[i] as number;
    if (label === OUTSIDE) {
      if (!isCapital(words, i)) continue;
      while (i + 1 < (words.last[i] as number) && labels[i + 1] === OUTSIDE && isCapital(words, i + 1)) i++;
    } else while (isOpen(labels[i] as number) && i + 1 < words.count) i++;
    if (i > first) note(acronyms, words, first, i, label === OUTSIDE ? UNNAMED : (label - 1) >> 2);
  }
  return acronyms;
}

function note(acronyms: Map<number, number>, words: Words, first: number, last: number, kind: number): void {
  let all = 0;
  let large = 0;
  for (let i = first; i <= last; i++) {
    const letter = words.initial[i] as number;
    if (letter < 97 || letter > 122) continue;
    all = extendHash(all, letter);
    if (isCapital(words, i)) large = extendHash(large, letter);
  }
  for (const hash of [all, large]) if (!(kind === UNNAMED && acronyms.has(hash))) acronyms.set(hash, kind);
}

function isCapital(words: Words, index: number): boolean {
  const form = words.form[index];
  return form === CAPITALISED || form === ALL_CAPITALS;
}
