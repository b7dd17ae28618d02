import { arrange, type Found, type Match, type Order } from '../../data/search/arrange.ts';
import { matchPage } from '../../data/search/match-page.ts';
import type { Query } from '../../data/search/query.ts';
import { type SearchedPage, searchedPage } from '../../data/search/searched-page.ts';
import type { SavedSummary } from '../../data/types.ts';

/** How long the page may be held up at a time, in milliseconds: half of a frame. */
const SLICE = 8;

/** Pages made ready to be searched, for as long as their summaries are in use. */
export type Readied = WeakMap<SavedSummary, SearchedPage>;

/**
 * Searches all pages, letting the browser draw in between; null when it was called off.
 * @param textOf a page's folded text; empty while it is not known
 */
export async function searchInSlices(
  pages: readonly SavedSummary[],
  query: Query,
  order: Order,
  textOf: (id: string) => string,
  readied: Readied,
  signal: AbortSignal,
): Promise<Found | null> {
  const matches: Match[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const [place, saved] of pages.entries()) {
    const page = readied.get(saved) ?? searchedPage(saved);
    readied.set(saved, page);
    const score = matchPage(query, page, textOf(saved.id));
    if (score !== null) matches.push({ saved, score, place });
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    sliceEnd = performance.now() + SLICE;
  }
  if (signal.aborted) return null;
  const askedForArchived = query.states.some(({ state, without }) => state === 'archived' && !without);
  return arrange(matches, order, askedForArchived);
}
