import { readTrees, type Trees } from './weigh/trees.ts';
import { readWording, type Wording } from './weigh/wording.ts';
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
  /** How the words near two figures speak for each verdict. */
  wording: Wording;
}

/**
 * Opens the two unpacked tables.
 * @param classes UTF-8 JSON of the word lists, by `scripts/write-lexicon/main.ts`
 * @param verdicts wording and trees, by `scripts/train-verdicts`: layout in weigh/wording.ts and weigh/trees.ts
 * @throws RangeError when the table of verdicts is cut short or its trees are not whole
 */
export function openScales(classes: ArrayBuffer, verdicts: ArrayBuffer): Scales {
  const lists = JSON.parse(new TextDecoder().decode(classes)) as WordLists;
  const wording = readWording(verdicts);
  return { words: wordClasses(lists), wording, trees: readTrees(verdicts, wording.byteLength) };
}
