import { measureContext } from '../../bench/measure-context.ts';
import type { Read } from '../engine.ts';
import type { Measure, SetResult } from '../measure.ts';

const SIZES = [1_000, 10_000];

/** The time of a whole context for one article in generated corpora: in milliseconds, and as a multiple of reading it. */
export async function contextSet(read: Read): Promise<SetResult> {
  const { reading, contexts } = await measureContext(read, SIZES);
  return {
    measures: contexts.flatMap((time, at) => [
      row(`whole context at ${SIZES[at]} articles, ms`, time),
      row(`whole context at ${SIZES[at]} articles, × reading`, time / reading),
    ]),
    errors: {},
  };
}

function row(name: string, ours: number): Measure {
  return { set: 'context', name, ours, baseline: null, floor: null, goal: null, lower: true, digits: 1 };
}
