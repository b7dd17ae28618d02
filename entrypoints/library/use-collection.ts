import { useEffect, useRef, useState } from 'preact/hooks';
import type { SummaryCursor } from '../../data/summaries.ts';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import { openSearchDesk, type SearchDesk } from './search/search-desk.ts';

/** Before the first change of all. */
const START: SummaryCursor = { revision: -1, id: '' };

export interface FollowedCollection {
  /** The latest save first; null until it is all there. */
  pages: SavedSummary[] | null;
  /** By their own numbers. */
  byNumber: ReadonlyMap<number, SavedSummary>;
  desk: SearchDesk;
  /** Catches up with what has changed. */
  refresh: () => Promise<void>;
}

/** The collection as it is: read once in parts, and from then on only what has changed. */
export function useCollection(): FollowedCollection {
  const [pages, setPages] = useState<SavedSummary[] | null>(null);
  const held = useRef(new Map<string, SavedSummary>());
  const byNumber = useRef(new Map<number, SavedSummary>());
  const cursor = useRef(START);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const [desk] = useState(openSearchDesk);
  useEffect(() => () => desk.close(), []);

  async function catchUp(): Promise<void> {
    let changed = false;
    for (let more = true; more; ) {
      const { changes, ...next } = await ask('collection.since', { after: cursor.current });
      cursor.current = next.cursor;
      more = next.more;
      changed ||= changes.length > 0;
      const gone = changes.flatMap(({ id }) => held.current.get(id)?.sequence ?? []);
      for (const sequence of gone) byNumber.current.delete(sequence);
      const put: SavedSummary[] = [];
      for (const { id, saved } of changes) {
        if (saved) {
          held.current.set(id, saved);
          byNumber.current.set(saved.sequence, saved);
          put.push(saved);
        } else held.current.delete(id);
      }
      const kept = new Set(put.map(({ sequence }) => sequence));
      desk.put(
        put,
        gone.filter((sequence) => !kept.has(sequence)),
      );
    }
    if (!changed) return setPages((now) => now ?? []);
    setPages([...held.current.values()].sort((a, b) => b.sequence - a.sequence));
  }

  return {
    pages,
    byNumber: byNumber.current,
    desk,
    // One after another: each goes on from where the one before it came to.
    refresh: () => {
      turn.current = turn.current.catch(() => {}).then(catchUp);
      return turn.current;
    },
  };
}
