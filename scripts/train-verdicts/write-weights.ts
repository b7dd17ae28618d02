import { STEP, VERDICTS } from '../../context/compare/weigh/weights.ts';

/** What an int16 holds. */
const MOST = 32767;

/** The table that `readWeights` reads: names, then whole numbers of STEPs; names whose weights all round to nothing are left out. */
export function writeWeights(weights: Map<string, number[]>): Uint8Array {
  const rows = [...weights]
    .map(([name, row]) => [name, row.map((weight) => inSteps(weight))] as const)
    .filter(([, row]) => row.some((steps) => steps !== 0));
  const names = new TextEncoder().encode(rows.map(([name]) => name).join('\n'));
  const length = Math.ceil((names.length + 1) / 4) * 4;
  const table = new Uint8Array(4 + length + rows.length * VERDICTS.length * 2);
  table.fill('\n'.charCodeAt(0), 4, 4 + length);
  table.set(names, 4);
  new Uint32Array(table.buffer, 0, 1)[0] = length;
  new Int16Array(table.buffer, 4 + length).set(rows.flatMap(([, row]) => row));
  return table;
}

function inSteps(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
}
