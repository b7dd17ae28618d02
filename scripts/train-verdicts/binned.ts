import { AMOUNT_STEP } from '../../context/compare/weigh/trees.ts';
import type { Example } from './examples.ts';

/** Into how many ranges the amounts of one evidence are parted at most. */
const MOST_BINS = 24;
/** Evidence that fewer examples have is not asked for. */
const LEAST_SEEN = 20;

/** Examples by ranges of their evidence. */
export interface Binned {
  names: string[];
  /** For each evidence the amounts between its ranges, rising: a range holds its upper amount. */
  cuts: number[][];
  /** Where each evidence's ranges start among all ranges; one more for the end. */
  starts: number[];
  /** For each evidence the range that nothing of it is in, among all ranges. */
  zeros: number[];
  /** For each example the ranges of the evidence it has, those that nothing is in left out. */
  rows: Int32Array[];
  /** For each evidence and each example the range, counted within the evidence. */
  columns: Uint8Array[];
}

export function binned(examples: Example[]): Binned {
  const names = namesIn(examples);
  const cuts = names.map((name) => cutsOf(examples.map(({ evidence }) => evidence.get(name) ?? 0)));
  const starts = [0];
  for (const each of cuts) starts.push((starts.at(-1) as number) + each.length + 1);
  const columns = names.map((name, at) =>
    Uint8Array.from(examples, ({ evidence }) => binOf(evidence.get(name) ?? 0, cuts[at] as number[])),
  );
  const nothing = cuts.map((each) => binOf(0, each));
  const rows = examples.map((_, example) => {
    const ranges: number[] = [];
    for (const [at, column] of columns.entries())
      if (column[example] !== nothing[at]) ranges.push((starts[at] as number) + (column[example] as number));
    return Int32Array.from(ranges);
  });
  const zeros = nothing.map((bin, at) => (starts[at] as number) + bin);
  return { names, cuts, starts, zeros, rows, columns };
}

function namesIn(examples: Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { evidence } of examples)
    for (const name of evidence.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, times]) => (times < LEAST_SEEN ? [] : [name])).sort();
}

/** Halfway between neighbouring amounts, or between as many of them as stand for equal shares of the examples. */
function cutsOf(amounts: number[]): number[] {
  const distinct = [...new Set(amounts)].sort((a, b) => a - b);
  const sorted = amounts.toSorted((a, b) => a - b);
  const kept =
    distinct.length <= MOST_BINS
      ? distinct
      : Array.from({ length: MOST_BINS }, (_, at) =>
          sorted.at(Math.floor(((at + 0.5) * sorted.length) / MOST_BINS)),
        );
  const marks = [...new Set(kept as number[])];
  const between = marks
    .slice(1)
    .map((mark, at) => Math.round((mark + (marks[at] as number)) / 2 / AMOUNT_STEP) * AMOUNT_STEP);
  return [...new Set(between)];
}

function binOf(amount: number, cuts: number[]): number {
  const bin = cuts.findIndex((cut) => amount <= cut);
  return bin < 0 ? cuts.length : bin;
}
