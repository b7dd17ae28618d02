import { eachWord } from './each-word.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Content words of a text, folded and stemmed, with their counts. Linear in the length of the text. */
export function termsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const stems = new Map<string, string>();
  eachWord(text, (word) => {
    if (word.length < 2 || word.length > 40 || STOP_WORDS.has(word)) return;
    let term = stems.get(word);
    if (term === undefined) {
      term = stem(word);
      stems.set(word, term);
    }
    counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
}
