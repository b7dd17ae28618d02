import type { Facets } from '../facets.ts';
import { courseOf } from '../kinds.ts';
import type { Note } from './evidence.ts';

/** What kinds of number the two are, and whether somebody claims them. */
export function dimensionEvidence(a: Facets, b: Facets, note: Note): void {
  for (const one of [a, b]) {
    note(`of ${plainDimension(one)}`, true);
    note(`course ${courseOf(one) ?? 'none'}`, true);
    note('claimed', one.figure.claimedBy !== null);
  }
}

/** Money of all currencies is one, and so are all units that no table knows, and rates of one thing. */
function plainDimension({ value }: Facets): string {
  return (value?.dimension ?? 'none').split(/[:/]/)[0] ?? 'none';
}
