import type { Facets } from '../facets.ts';
import { byValue, saidBy } from '../kinds.ts';
import type { Note } from './evidence.ts';

/** Which of two numbers their own words tell as the later one, and whether that is the greater and the later printed. */
export function phaseEvidence(a: Facets, b: Facets, note: Note): void {
  const by = Math.abs(a.phase - b.phase);
  if (by === 0) return;
  note('phases apart', by);
  note('other phase in one passage', a.figure.passage.text === b.figure.passage.text);
  const later = a.phase > b.phase ? a : b;
  const [low, high] = byValue(a, b);
  if (saidBy(low) !== saidBy(high))
    note(`greater is at the ${later === high ? 'later' : 'earlier'} phase`, true);
  const [printed, other] = [later, later === a ? b : a].map(({ times }) => times.published);
  if (!printed || !other) note('other phase undated', true);
  else if (printed !== other) note(`later phase is printed ${printed > other ? 'later' : 'earlier'}`, true);
}
