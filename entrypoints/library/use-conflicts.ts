import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../components/library/finding.ts';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';

/** How many pages are set beside the corpus at once: a second's worth at most. */
const BATCH = 20;

/**
 * From when conflicts are searched for, has the background look at the pages that it has not looked at, the latest first.
 * @param refresh catches up with what was noted
 */
export function useConflicts(
  pages: SavedSummary[] | null,
  wanted: boolean,
  refresh: () => Promise<void>,
): Pick<Finding, 'conflictsLeft' | 'onLookAgain'> {
  const [again, setAgain] = useState<string[]>([]);
  const withText = wanted ? (pages ?? []).filter(({ words }) => words > 0) : [];
  const unknown = withText.filter(({ conflicts }) => conflicts === undefined);
  const left = wanted ? [...again, ...unknown.map(({ id }) => id)] : [];
  useEffect(() => {
    if (left.length === 0) return;
    let current = true;
    const batch = left.slice(0, BATCH);
    const look = async () => {
      await ask('collection.conflicts', { ids: batch });
      await refresh();
      if (current) setAgain((now) => now.slice(BATCH));
    };
    // What could not be looked at stays unknown; the list itself says when the background is gone.
    void look().catch(() => {});
    return () => {
      current = false;
    };
  }, [left[0], left.length]);
  return {
    conflictsLeft: wanted ? left.length : null,
    onLookAgain: () => setAgain(withText.map(({ id }) => id)),
  };
}
