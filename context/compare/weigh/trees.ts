import { VERDICTS } from './verdicts.ts';

/** One step of the amounts of evidence that trees ask for, and of what their leaves say. */
export const AMOUNT_STEP = 1 / 256;
export const LEAF_STEP = 1 / 4096;

/** Regression trees (gradient boosting); what those of one verdict say together is how much speaks for it. */
export interface Trees {
  /** The place of each evidence by name, from 1. */
  places: ReadonlyMap<string, number>;
  /** The first node of each tree: one for each of VERDICTS, round after round. */
  roots: readonly number[];
  /** For each node the place of the evidence it asks for, 0 where it is a leaf. */
  asked: Uint16Array;
  /** For each node the amount up to which the next node is gone to, for a leaf what it says. */
  amounts: Float64Array;
  /** For each node that is no leaf where to go when there is more of the evidence. */
  others: Uint32Array;
}

/**
 * Reads the trees of `verdicts.bin`, made by `scripts/train-verdicts`: the length of the names in bytes (uint32), the names in
 * UTF-8, each on a line, padded to a whole word with line breaks; then for all nodes, each tree from its root on and
 * every node before those below it, what is asked (uint16) and after them the amounts (int16, in steps).
 * @param from where in the table they begin
 * @throws RangeError when the table is cut short or its trees are not whole
 */
export function readTrees(table: ArrayBuffer, from = 0): Trees {
  const [length = 0] = new Uint32Array(table, from, 1);
  const start = from + 4 + length;
  const names = new TextDecoder()
    .decode(new Uint8Array(table, from + 4, length))
    .trimEnd()
    .split('\n');
  const nodes = (table.byteLength - start) / 4;
  const asked = new Uint16Array(table, start, nodes);
  const steps = new Int16Array(table, start + 2 * nodes, nodes);
  return {
    places: new Map(names.map((name, at) => [name, at + 1])),
    asked,
    amounts: Float64Array.from(steps, (amount, node) => amount * (asked[node] ? AMOUNT_STEP : LEAF_STEP)),
    ...branchesOf(asked, names.length),
  };
}

/** Finds where every tree and every second branch starts: from the end, each node takes the two below it. */
function branchesOf(asked: Uint16Array, names: number): Pick<Trees, 'roots' | 'others'> {
  const others = new Uint32Array(asked.length);
  const open: number[] = [];
  for (let node = asked.length - 1; node >= 0; node--) {
    if (asked[node] !== 0) {
      open.pop();
      const other = open.pop();
      if (other === undefined || (asked[node] as number) > names)
        throw new RangeError('The table of verdicts has trees that are not whole');
      others[node] = other;
    }
    open.push(node);
  }
  if (open.length % VERDICTS.length !== 0)
    throw new RangeError('The table of verdicts has not as many trees for each verdict');
  return { roots: open.reverse(), others };
}
