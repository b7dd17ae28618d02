import { useEffect, useRef, useState } from 'preact/hooks';
import { followCollection } from '../../data/search/follow-collection.ts';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import { openSearchDesk, type SearchDesk } from './search/search-desk.ts';

export interface FollowedCollection {
  /** The latest save first; null until it is all there. */
  pages: SavedSummary[] | null;
  /** By their own numbers. */
  byNumber: ReadonlyMap<number, SavedSummary>;
  desk: SearchDesk;
  /** Catches up with what has changed. */
  refresh: () => Promise<void>;
}

/** The collection as it is, and the desk where it is searched. */
export function useCollection(): FollowedCollection {
  const [pages, setPages] = useState<SavedSummary[] | null>(null);
  const [followed] = useState(() => followCollection((after) => ask('collection.since', { after })));
  const turn = useRef<Promise<void>>(Promise.resolve());
  const [desk] = useState(openSearchDesk);
  useEffect(() => () => desk.close(), []);

  async function catchUp(): Promise<void> {
    if (!(await followed.catchUp(desk.put))) return setPages((now) => now ?? []);
    setPages([...followed.byId.values()].sort((a, b) => b.sequence - a.sequence));
  }

  return {
    pages,
    byNumber: followed.byNumber,
    desk,
    // One after another: each goes on from where the one before it came to.
    refresh: () => {
      turn.current = turn.current.catch(() => {}).then(catchUp);
      return turn.current;
    },
  };
}
