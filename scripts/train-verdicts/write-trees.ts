import { AMOUNT_STEP, LEAF_STEP } from '../../context/compare/weigh/trees.ts';
import type { Fitted } from './fit-trees.ts';
import type { Grown } from './grow-tree.ts';

/** What an int16 holds. */
const MOST = 32767;

/** The table that `readTrees` reads. */
export function writeTrees({ names, trees }: Fitted): Uint8Array<ArrayBuffer> {
  const lines = new TextEncoder().encode(names.join('\n'));
  const length = Math.ceil((lines.length + 1) / 4) * 4;
  const nodes = trees.flatMap(nodesOf);
  const table = new Uint8Array(4 + length + nodes.length * 4);
  table.fill('\n'.charCodeAt(0), 4, 4 + length);
  table.set(lines, 4);
  new Uint32Array(table.buffer, 0, 1)[0] = length;
  new Uint16Array(table.buffer, 4 + length, nodes.length).set(nodes.map(({ asked }) => asked));
  new Int16Array(table.buffer, 4 + length + nodes.length * 2).set(nodes.map(({ steps }) => steps));
  return table;
}

/** Every node before those below it; a leaf asks for nothing. */
function nodesOf({ says, split }: Grown): { asked: number; steps: number }[] {
  if (!split) return [{ asked: 0, steps: inSteps(says, LEAF_STEP) }];
  const { evidence, cut, upTo, more } = split;
  return [{ asked: evidence + 1, steps: inSteps(cut, AMOUNT_STEP) }, ...nodesOf(upTo), ...nodesOf(more)];
}

function inSteps(amount: number, step: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(amount / step)));
}
