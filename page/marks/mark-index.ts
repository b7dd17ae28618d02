import type { Span } from '../../reading/types.ts';
import { firstWhere } from './first-where.ts';

/** A marked name: whose it is, and where. */
export interface Mark extends Span {
  actor: string;
}

/** Marks in text order, found by offset in logarithmic time. Of names that overlap the first and longest is marked. */
export function markIndex(actors: { id: string; spans: Span[] }[]): {
  marks: Mark[];
  at(offset: number): Mark | null;
} {
  const all = actors
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ actor: id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const marks = all.filter((mark) => {
    const apart = mark.start >= end && mark.end > mark.start;
    if (apart) end = mark.end;
    return apart;
  });
  return {
    marks,
    at(offset) {
      const mark = marks[firstWhere(marks.length, (i) => (marks[i] as Mark).end > offset)];
      return mark && mark.start <= offset ? mark : null;
    },
  };
}
