import type { Context } from '../../context/types.ts';
import type { Text } from '../text.tsx';

/** What there is on a page, in a few words: "9 people", "4 related", and apart from them "1 conflict". */
export function summaryOf(
  context: Context | null,
  text: Text,
): { counts: string[]; conflicts: string | null } {
  if (!context) return { counts: [], conflicts: null };
  const people = context.actors.filter(({ kind }) => kind === 'person').length;
  const conflicts = context.figures.filter(({ verdict }) => verdict.verdict === 'conflict').length;
  const counts: string[] = [];
  if (people > 0) counts.push(text.plural('countPeople', people));
  else if (context.actors.length > 0) counts.push(text.plural('countNames', context.actors.length));
  if (context.related.length > 0) counts.push(text.plural('countRelated', context.related.length));
  return { counts, conflicts: conflicts > 0 ? text.plural('countConflicts', conflicts) : null };
}
