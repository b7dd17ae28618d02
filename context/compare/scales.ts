import { readTrees, type Trees } from './weigh/trees.ts';
import { type WordClasses, type WordLists, wordClasses } from './word-classes.ts';

/**
 * The tables that comparing needs, kept gzipped as `public/tables/<name>.bin.gz`; whoever compares unpacks and opens
 * them once. They never change.
 */
export interface Scales {
  /** What words tell of what is counted. */
  words: WordClasses;
  /** How evidence speaks for each verdict. */
  trees: Trees;
}

/**
 * Opens the two unpacked tables.
 * @param classes UTF-8 JSON of the word lists, by `scripts/write-lexicon.ts`
 * @param verdicts trees, by `scripts/train-verdicts`: layout in weigh/trees.ts
 */
export function openScales(classes: ArrayBuffer, verdicts: ArrayBuffer): Scales {
  const lists = JSON.parse(new TextDecoder().decode(classes)) as WordLists;
  return { words: wordClasses(lists), trees: readTrees(verdicts) };
}
