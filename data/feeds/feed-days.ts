import type { FeedDays } from './types.ts';

/** The first and the last of days in any order, null where there are none. */
export function spanOfDays(days: readonly (string | null | undefined)[]): FeedDays | null {
  const known = days.filter((day) => typeof day === 'string').sort();
  const [first, last] = [known[0], known.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}
