import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/Library.tsx';
import { actOfChange, actOfRemoval, isOffered, type LastAct } from '../../data/last-act.ts';
import { loadLastAct, storeLastAct } from '../../data/last-act-store.ts';
import type { SavedChange, SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { hashOf } from './route.ts';

const COLLECTION = hashOf({ view: 'collection' });

/**
 * Changes and removes saved pages, and takes the latest of that back: also after the browser was ended.
 * What was done is told where it shows, until that is left or something else is done; in the trash, a removal always is.
 */
export function useUndo(collection: SavedSummary[] | null, route: LibraryRoute, attempt: Attempt['attempt']) {
  const [act, setAct] = useState<LastAct | null>(null);
  const [toldAt, setToldAt] = useState<string | null>(null);
  const here = hashOf(route);
  const before = useRef(here);
  useEffect(() => {
    if (before.current === toldAt && here !== toldAt) setToldAt(null);
    before.current = here;
  }, [here]);
  useEffect(() => {
    const offer = (found: LastAct | null) => {
      if (found && isOffered(found, new Date())) tell(found, COLLECTION);
      else if (found) return storeLastAct(null);
    };
    void attempt(loadLastAct().then(offer));
  }, []);

  function tell(next: LastAct, at: string): void {
    setAct(next);
    setToldAt(at);
  }

  /** What undoes it is stored first: whatever comes in between, it can be undone. */
  async function perform(next: LastAct | null, doing: () => Promise<unknown>): Promise<boolean> {
    setToldAt(null);
    const done = await attempt((next ? storeLastAct(next) : Promise.resolve()).then(doing));
    // A page that was removed is left for the collection.
    if (done && next) tell(next, next.kind === 'removed' ? COLLECTION : here);
    return done;
  }
  const pagesOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return (collection ?? []).filter(({ id }) => wanted.has(id));
  };
  function forget(): Promise<void> {
    setAct(null);
    return storeLastAct(null);
  }

  const told = toldAt === here || (act?.kind === 'removed' && route.view === 'trash');
  return {
    act: act && { ...act, told },
    /** Something else is done: what was done before is told no longer. */
    hush: () => setToldAt(null),
    change: (ids: string[], change: SavedChange) =>
      perform(actOfChange(pagesOf(ids), change, new Date()), () => ask('collection.change', { ids, change })),
    remove: (ids: string[]) =>
      perform(actOfRemoval(ids, pagesOf(ids)[0]?.headline ?? '', new Date()), () =>
        ask('collection.delete', { ids }),
      ),
    async undo(): Promise<void> {
      if (!act) return;
      const taken = async () => {
        for (const { ids, change } of act.undo)
          await (change ? ask('collection.change', { ids, change }) : ask('collection.restore', { ids }));
        await forget();
      };
      await attempt(taken());
    },
    dismiss: () => void attempt(forget()),
  };
}
