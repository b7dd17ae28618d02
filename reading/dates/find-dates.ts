import type { Source } from '../source.ts';
import type { DateMention } from '../types.ts';

/** Finds the dates and periods of an article. */
export function findDates(_source: Source): DateMention[] {
  return [];
}
