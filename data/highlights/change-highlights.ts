import type { Highlight } from '../types.ts';

/** A page's highlights with some added, and without some; in the order of the text. The same words at the same place are kept once. */
export function withHighlights(
  kept: readonly Highlight[] | undefined,
  { add = [], remove = [] }: { add?: Highlight[] | undefined; remove?: string[] | undefined },
): Highlight[] {
  const gone = new Set(remove);
  const byPlace = new Map<string, Highlight>();
  for (const one of [...(kept ?? []), ...add]) {
    const place = `${one.start} ${one.exact}`;
    if (!byPlace.has(place) && !gone.has(one.madeAt)) byPlace.set(place, one);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
