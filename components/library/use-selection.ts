import { useState } from 'preact/hooks';
import type { SavedSummary } from '../../data/types.ts';

/** Which pages of a list are selected. Pages that have left the list are selected no longer. */
export function useSelection(pages: SavedSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);

  function toggle(id: string, through: boolean): void {
    const next = new Set(ids);
    const from = through ? pages.findIndex((page) => page.id === anchor) : -1;
    const to = pages.findIndex((page) => page.id === id);
    if (from === -1) {
      if (!next.delete(id)) next.add(id);
    } else for (const page of pages.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(page.id);
    setIds(next);
    setAnchor(id);
  }
  return {
    pages: pages.filter(({ id }) => ids.has(id)),
    has: (id: string) => ids.has(id),
    toggle,
    all: () => setIds(new Set(pages.map(({ id }) => id))),
    none: () => setIds(new Set()),
  };
}
