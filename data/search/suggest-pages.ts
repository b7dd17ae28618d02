import type { SummaryChanges, SummaryCursor } from '../summaries.ts';
import type { SavedSummary } from '../types.ts';
import { followCollection } from './follow-collection.ts';
import { pagesOf } from './pages-of.ts';
import { createSearchIndex } from './search-index.ts';

/** Saved pages that answer what is being typed somewhere. */
export interface Suggester {
  /** The best few, by everything but their texts; null where a newer question came meanwhile. */
  suggest(typed: string, most: number): Promise<SavedSummary[] | null>;
}

/** Holds what lists show of the collection for as long as somebody types; to be let go afterwards. */
export function suggestPages(since: (after: SummaryCursor) => Promise<SummaryChanges>): Suggester {
  const followed = followCollection(since);
  const index = createSearchIndex();
  let latest = 0;
  let ready: Promise<unknown> | null = null;
  return {
    async suggest(typed, most) {
      const turn = ++latest;
      ready ??= followed.catchUp(index.put);
      await ready;
      const pause = () => new Promise<boolean>((rest) => setTimeout(() => rest(latest === turn)));
      const found = await index.search(typed, 'relevance', pause);
      if (!found || latest !== turn) return null;
      return pagesOf(found.sequences.subarray(0, most), followed.byNumber);
    },
  };
}
