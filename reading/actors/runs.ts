import { ALL_CAPITALS, CAPITALISED, type Words } from './words.ts';

/** For every token: the unbroken run of capitalised tokens it stands in, as first and last index; a token outside is its own run. */
export interface Runs {
  from: Int32Array;
  to: Int32Array;
}

/** Finds the runs in one pass forwards and one back. */
export function runsOf(words: Words): Runs {
  const { count, first } = words;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const goesOn = i > (first[i] as number) && isCapital(words, i) && isCapital(words, i - 1);
    from[i] = goesOn ? (from[i - 1] as number) : i;
  }
  for (let i = count - 1; i >= 0; i--) {
    to[i] = i + 1 < count && (from[i + 1] as number) <= i ? (to[i + 1] as number) : i;
  }
  return { from, to };
}

function isCapital(words: Words, index: number): boolean {
  const form = words.form[index];
  return form === CAPITALISED || form === ALL_CAPITALS;
}
