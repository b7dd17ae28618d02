import doublearray from 'doublearray';
import { eachName, type NameTable, type NumberedName } from '../../../../reading/actors/name-table.ts';

/** Counts the names in a text. */
export type Matcher = (text: string) => number;

const LONGEST_NAME = 60;
const MOST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

export function tableMatcher(table: NameTable): Matcher {
  return (text) => {
    let found = 0;
    eachName(text, table, () => found++);
    return found;
  };
}

/** A double-array trie, asked where ours looks: at words with a capital. */
export function doubleArrayMatcher(names: readonly NumberedName[]): Matcher {
  const trie = doublearray.builder().build(names.map(({ name, number }) => ({ k: name, v: number })));
  return (text) => {
    let found = 0;
    let next = 0;
    for (const { index } of text.matchAll(/\b[A-Z]/g)) {
      if (index < next) continue;
      const longest = trie.commonPrefixSearch(text.slice(index, index + LONGEST_NAME)).at(-1);
      if (!longest) continue;
      found++;
      next = index + longest.k.length;
    }
    return found;
  };
}

/** A Map from whole names, asked for every run of up to four words that begins with a capital. */
export function mapMatcher(names: ReadonlyMap<string, number>): Matcher {
  return (text) => {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      const start = words[at]?.start ?? 0;
      if (!/[A-Z]/.test(text.charAt(start))) continue;
      for (let more = MOST_WORDS - 1; more >= 0; more--) {
        const last = words[at + more];
        if (!last || !names.has(text.slice(start, last.end))) continue;
        found++;
        at += more;
        break;
      }
    }
    return found;
  };
}

/** The floor: every character of the text is looked at once. */
export function charCodeLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
  return sum;
}
