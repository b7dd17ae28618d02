import type { Example } from './examples.ts';
import { fitTrees } from './fit-trees.ts';
import { fitWording, worded } from './fit-wording.ts';
import { writeTrees } from './write-trees.ts';

/** `verdicts.bin`: the weights of words, which `readWording` reads, and behind them the trees, which `readTrees` does. */
export function fitTable(examples: Example[]): Uint8Array<ArrayBuffer> {
  const wording = fitWording(examples);
  const trees = writeTrees(fitTrees(worded(examples)));
  const table = new Uint8Array(wording.length + trees.length);
  table.set(new Uint8Array(wording.buffer));
  table.set(trees, wording.length);
  return table;
}
