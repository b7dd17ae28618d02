import type { Found, Order } from '../../data/search/arrange.ts';
import type { FilterKind, NotUnderstood } from '../../data/search/query.ts';
import type { SavedChange } from '../../data/types.ts';
import type { Span } from '../../reading/types.ts';

/** The collection as it is searched just now, and how to search it otherwise. */
export interface Finding {
  query: string;
  order: Order;
  /** What reads as if it narrowed the query and does not. */
  notUnderstood: NotUnderstood[];
  /** null until the first search is done. */
  found: Found | null;
  /** Every tag in use, for completion. */
  tags: string[];
  onQuery: (query: string) => void;
  onOrder: (order: Order) => void;
  /** Whether the query narrows to this already. */
  isOn: (kind: FilterKind, value: string) => boolean;
  /** Narrows to this, or no longer. */
  onToggle: (kind: FilterKind, value: string) => void;
  /** Where `has:conflict` is asked for: how many pages have still to be set beside the corpus. Else null. */
  conflictsLeft: number | null;
  /** Sets all pages beside the corpus again. */
  onLookAgain: () => void;
  /** By id of a page in sight, the passage of its text in which the query's words stand. */
  passages: ReadonlyMap<string, string>;
  /** Says which pages are in sight. */
  onSight: (ids: string[]) => void;
  /** Where the query's words stand in some words of a page. */
  spansIn: (words: string) => Span[];
}

/** What can be done to saved pages; one or many. */
export interface SavedActs {
  onOpen: (id: string) => void;
  /** Opens what is known of somebody whom the page names. */
  onOpenNamed: (id: string, name: string) => void;
  onChange: (ids: string[], change: SavedChange) => void;
  onRemove: (ids: string[]) => void;
}
