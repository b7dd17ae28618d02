import type { ArticleRef, FigureGroup } from '../../../context/types.ts';
import { dateOf } from '../../sidebar/plot-rows.ts';

/** A quantity with its values oldest first, by the day each was true or else told; undated last. */
export function inOrderOfTime(group: FigureGroup, page: ArticleRef): FigureGroup {
  const dated = group.rows.map((row) => ({ row, day: dateOf(row, page).iso ?? '~' }));
  return { ...group, rows: dated.sort((a, b) => a.day.localeCompare(b.day)).map(({ row }) => row) };
}
