import { measureContext } from '../../bench/measure-context.ts';
import type { Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';

const SIZES = [1_000, 10_000];

/** The time of a whole context for one article, as a multiple of the time of reading it, in generated corpora. */
export async function contextSet(read: Read): Promise<SetResult> {
  const { reading, contexts } = await measureContext(read, SIZES);
  return {
    measures: contexts.map((time, at) => ({
      set: 'context',
      name: `whole context at ${SIZES[at]} articles, × reading`,
      ours: time / reading,
      baseline: null,
      floor: null,
      goal: null,
      lower: true,
      digits: 1,
    })),
    errors: {},
  };
}
