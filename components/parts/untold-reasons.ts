import type { Phrase } from '../../context/types.ts';

/** The distance in days is told by the line of the date; the relation, where it has no name, by the heading. */
const TOLD_ALREADY: ReadonlySet<string> = new Set([
  'whyDaysLater',
  'whyDaysEarlier',
  'whySameEventUnnamed',
  'whySameStoryUnnamed',
]);

/** Of the reasons why an article is related, those that its heading and its line do not tell. */
export function untoldReasons(reasons: readonly Phrase[]): Phrase[] {
  return reasons.filter(({ key }) => !TOLD_ALREADY.has(key));
}
