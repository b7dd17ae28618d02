import { readTrees, type Trees } from '../../../../context/compare/weigh/trees.ts';
import { VERDICTS } from '../../../../context/compare/weigh/verdicts.ts';
import type { VerdictKind } from '../../../../context/types.ts';
import type { Grown } from '../../../../scripts/train-verdicts/grow-tree.ts';
import { writeTrees } from '../../../../scripts/train-verdicts/write-trees.ts';

/** A tree that always says the same. */
export const saying = (says: number): Grown => ({ examples: new Int32Array(), says });

/** A tree that asks whether there is more than `cut` of the evidence at that place. */
export const asking = (evidence: number, cut: number, upTo: Grown, more: Grown): Grown => ({
  ...saying(0),
  split: { evidence, cut, upTo, more },
});

export const openTrees = (names: string[], trees: Grown[]): Trees =>
  readTrees(writeTrees({ names, trees }).buffer);

/** Trees that want one verdict, or none, whatever the evidence. */
export const wanting = (verdict?: VerdictKind): Trees =>
  openTrees(
    ['equal'],
    VERDICTS.map((each) => saying(each === verdict ? 7 : 0)),
  );
