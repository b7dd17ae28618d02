import { useState } from 'preact/hooks';
import type { SavedSummary } from '../../data/types.ts';

interface Selected {
  ids: ReadonlySet<string>;
  /** The page selected last, from which a stretch is selected through to another. */
  anchor: string | null;
}

const NONE: Selected = { ids: new Set(), anchor: null };

/** Which pages of a list are selected. Pages that have left the list are selected no longer. */
export function useSelection(pages: SavedSummary[]) {
  const [{ ids }, set] = useState(NONE);
  return {
    pages: pages.filter(({ id }) => ids.has(id)),
    has: (id: string) => ids.has(id),
    // From what is selected by then: two ticks may come before the list is drawn again.
    toggle: (id: string, through: boolean) => set((now) => toggled(now, pages, id, through)),
    all: () => set({ ids: new Set(pages.map(({ id }) => id)), anchor: null }),
    none: () => set(NONE),
  };
}

function toggled({ ids, anchor }: Selected, pages: SavedSummary[], id: string, through: boolean): Selected {
  const next = new Set(ids);
  const from = through ? pages.findIndex((page) => page.id === anchor) : -1;
  const to = pages.findIndex((page) => page.id === id);
  if (from === -1) {
    if (!next.delete(id)) next.add(id);
  } else for (const page of pages.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(page.id);
  return { ids: next, anchor: id };
}
