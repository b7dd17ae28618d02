import { fold } from '../../reading/actors/hash.ts';
import { tokenize } from '../../reading/tokens.ts';

/** Seen at least this often, and in lower case in all but this share of the places where case tells. */
const LEAST = 6;
const LARGEST_SHARE = 0.1;

/** Words that running text writes in lower case: what a capital means at the start of a sentence or in a headline. */
export function commonWords(texts: Iterable<string>): string[] {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokenize(text);
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1];
      if (!before || !/^[\p{L},]/u.test(before.text) || !/^\p{L}[\p{L}'’-]+$/u.test(token.text)) continue;
      const counts = /^\p{Lu}/u.test(token.text) ? capital : lower;
      const word = fold(token.text);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...lower]
    .filter(([word, count]) => count >= LEAST && (capital.get(word) ?? 0) <= count * LARGEST_SHARE)
    .map(([word]) => word);
}
