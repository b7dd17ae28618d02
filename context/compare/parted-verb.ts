import type { PassageWords } from './passage-words.ts';
import type { WordClasses } from './word-classes.ts';

/** How far before a figure its verb may stand, and how far behind it the verb's particle. */
const VERB_REACH = 4;
const PARTICLE_REACH = 5;

/** The name of the outcome that a verb on both sides of a figure tells: "let [26 women and infants] go". Null for none. */
export function partedVerb(
  { words, first, last }: PassageWords,
  { partedVerbs }: WordClasses,
): string | null {
  for (let at = first - 1; at >= Math.max(0, first - VERB_REACH); at--) {
    if (words[at + 1]?.gap !== 'none') return null;
    for (let after = last; after < Math.min(words.length, last + PARTICLE_REACH); after++) {
      if (words[after]?.gap !== 'none' || words[after]?.number) break;
      const outcome = partedVerbs.get(`${words[at]?.word}-${words[after]?.word}`);
      if (outcome !== undefined) return outcome;
    }
  }
  return null;
}
