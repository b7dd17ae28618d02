import type { Counted } from '../counted.ts';
import type { Facets } from '../facets.ts';
import type { Links } from '../links.ts';
import type { Note } from './evidence.ts';

/** What the link between two counted things is made of. */
const PARTS: readonly (readonly [name: string, of: (counted: Counted) => string | null])[] = [
  ['outcomes', ({ outcome }) => outcome?.name ?? null],
  ['families', ({ outcome }) => outcome?.family ?? null],
  ['actions', ({ action }) => action],
];

/**
 * In what the two counted things meet and part: what befell them, and the words for them. Two words for one number
 * are synonyms that no table has; for two numbers that exclude each other they are two things.
 */
export function countedEvidence(
  { counted: a }: Facets,
  { counted: b }: Facets,
  { values }: Links,
  note: Note,
): void {
  const apart = values === 'excluded' ? ', values apart' : '';
  for (const [name, of] of PARTS) note(`${name} ${meeting(of(a), of(b))}${apart}`, true);
  const common = [...a.words].some((word) => b.words.has(word));
  note(`common words${apart}`, common);
  note(`other words${apart}`, !common && a.words.size > 0 && b.words.size > 0);
  note('unsure', Number(!a.sure) + Number(!b.sure));
}

function meeting(a: string | null, b: string | null): 'none' | 'one' | 'same' | 'other' {
  if (a === null && b === null) return 'none';
  if (a === null || b === null) return 'one';
  return a === b ? 'same' : 'other';
}
