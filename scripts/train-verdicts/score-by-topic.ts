import { readTrees } from '../../context/compare/weigh/trees.ts';
import { SET_SIDE_BY_SIDE, weighed } from '../../context/compare/weigh/weigh.ts';
import { readWording, withWording } from '../../context/compare/weigh/wording.ts';
import type { VerdictKind } from '../../context/types.ts';
import { scorePairs } from '../../tests/eval/scorers/score-pairs.ts';
import type { Example } from './examples.ts';

const FOLDS = 5;

/** Prints how the chain alone and the trees judge each set, every topic by trees fitted without it. */
export function scoreByTopic(
  sets: Record<string, Example[]>,
  fitTable: (examples: Example[]) => Uint8Array<ArrayBuffer>,
): void {
  const all = Object.values(sets).flat();
  const topics = [...new Set(all.map(({ topic }) => topic))].sort();
  const foldOf = new Map(topics.map((topic, at) => [topic, at % FOLDS]));
  const judged = new Map<Example, VerdictKind>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHere = ({ topic }: Example) => foldOf.get(topic) === fold;
    const table = fitTable(all.filter((example) => !isHere(example))).buffer;
    const wording = readWording(table);
    const trees = readTrees(table, wording.byteLength);
    for (const example of all.filter(isHere)) {
      const { chain, links, rows } = example;
      const evidence = withWording(example.evidence, rows, wording);
      judged.set(example, weighed(chain, evidence, links, trees, SET_SIDE_BY_SIDE));
    }
  }
  for (const [set, examples] of Object.entries(sets)) {
    print(`${set}, chain`, examples, ({ chain }) => chain);
    print(`${set}, weighed`, examples, (example) => judged.get(example) ?? example.chain);
  }
}

function print(name: string, examples: Example[], verdictOf: (example: Example) => VerdictKind): void {
  const score = scorePairs(
    examples.map((example) => ({ label: example.label, verdict: verdictOf(example) })),
  );
  const { macroF1, accuracy, conflictPrecision, conflictRecall } = score;
  console.log(
    `${name.padEnd(18)} ${examples.length} pairs: macro-F1 ${macroF1.toFixed(3)}, right ${accuracy.toFixed(3)}, ` +
      `conflict precision ${conflictPrecision.toFixed(3)} at recall ${conflictRecall.toFixed(3)}`,
  );
}
