/** Hands the main thread back to the page; resolves when work may go on. */
export type Pause = () => Promise<void>;

/** Keeps long work in slices: ask `due()` often, `await rest()` when it says so. */
export interface Pacer {
  due(): boolean;
  rest(): Promise<void>;
  /** True once all slices together have used up the time allowed. */
  spent(): boolean;
}

const SLICE_MS = 8;
const TOTAL_MS = 3000;

/** With no `pause` (the command line, tests) nothing is ever due and no time limit holds. */
export function pacer(pause?: Pause): Pacer {
  if (!pause) return { due: () => false, rest: async () => {}, spent: () => false };
  let sliceStart = performance.now();
  let used = 0;
  return {
    due: () => performance.now() - sliceStart >= SLICE_MS,
    async rest() {
      used += performance.now() - sliceStart;
      await pause();
      sliceStart = performance.now();
    },
    spent: () => used >= TOTAL_MS,
  };
}
