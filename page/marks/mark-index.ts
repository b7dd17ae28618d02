import type { Span } from '../../reading/types.ts';

/** A marked name: whose it is, and where. */
export interface Mark extends Span {
  actor: string;
}

/** Marks in text order, found by offset in logarithmic time. */
export function markIndex(actors: { id: string; spans: Span[] }[]): {
  marks: Mark[];
  at(offset: number): Mark | null;
} {
  const marks = actors
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ actor: id, start, end })))
    .sort((a, b) => a.start - b.start);
  return {
    marks,
    at(offset) {
      let low = 0;
      let high = marks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((marks[middle] as Mark).end > offset) high = middle;
        else low = middle + 1;
      }
      const mark = marks[low];
      return mark && mark.start <= offset ? mark : null;
    },
  };
}
