import type { SavedSummary } from '../types.ts';
import type { State } from './query.ts';

export type Order = 'relevance' | 'saved' | 'oldest' | 'published' | 'title' | 'publisher';

/** A page that answers a query. `place`: its place among all pages, the latest save first. */
export interface Match {
  saved: SavedSummary;
  score: number;
  place: number;
}

/** How many of the pages found each filter would leave: the most frequent first. */
export interface FilterCounts {
  tags: [tag: string, pages: number][];
  publishers: [publisher: string, pages: number][];
  states: Record<State, number>;
}

/** What a query has found. */
export interface Found {
  pages: SavedSummary[];
  counts: FilterCounts;
}

/**
 * Puts matches in order and counts what they could be narrowed to.
 * Archived pages stay out, but are counted, unless the query asks for them.
 */
export function arrange(matches: readonly Match[], order: Order, askedForArchived: boolean): Found {
  const shown = askedForArchived ? matches.slice() : matches.filter(({ saved }) => !saved.archived);
  const by = ORDERS[order];
  shown.sort((a, b) => by(a, b) || a.place - b.place);
  const pages = shown.map(({ saved }) => saved);
  const count = (fits: (page: SavedSummary) => boolean) => pages.filter(fits).length;
  const read = count((page) => page.read);
  return {
    pages,
    counts: {
      tags: counted(pages.flatMap(({ tags }) => tags)),
      publishers: counted(pages.flatMap(({ publisher }) => publisher ?? [])),
      states: {
        unread: pages.length - read,
        read,
        favourite: count((page) => page.favourite),
        archived: matches.filter(({ saved }) => saved.archived).length,
        link: count(({ words }) => words === 0),
        conflict: count(({ conflicts = 0 }) => conflicts > 0),
        highlight: count(({ highlights }) => highlights.length > 0),
        note: count(({ note }) => note !== ''),
      },
    },
  };
}

const ORDERS: Record<Order, (a: Match, b: Match) => number> = {
  relevance: (a, b) => b.score - a.score,
  saved: () => 0,
  oldest: (a, b) => b.place - a.place,
  // Pages without a date, and those without a publisher, come last.
  published: (a, b) => compare(b.saved.published?.date ?? '', a.saved.published?.date ?? ''),
  title: (a, b) => compare(plain(a.saved.headline), plain(b.saved.headline)),
  publisher: (a, b) => compare(plain(a.saved.publisher ?? '\uffff'), plain(b.saved.publisher ?? '\uffff')),
};

/** Collation of 20,000 titles takes longer than a reader waits; small letters sort well enough. */
function plain(words: string): string {
  return words.toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}
