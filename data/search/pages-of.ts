import type { SavedSummary } from '../types.ts';

/** The pages that a search has found, from their numbers; what is gone meanwhile is left out. The one part of a search that falls to the page's own thread. */
export function pagesOf(sequences: Uint32Array, byNumber: ReadonlyMap<number, SavedSummary>): SavedSummary[] {
  const pages: SavedSummary[] = [];
  for (const sequence of sequences) {
    const page = byNumber.get(sequence);
    if (page) pages.push(page);
  }
  return pages;
}
