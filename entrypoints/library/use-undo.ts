import { useEffect, useState } from 'preact/hooks';
import { actOfChange, actOfRemoval, isOffered, type LastAct } from '../../data/last-act.ts';
import { loadLastAct, storeLastAct } from '../../data/last-act-store.ts';
import type { SavedChange, SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** Changes and removes saved pages, and takes the latest of that back: also after the browser was ended. */
export function useUndo(collection: SavedSummary[] | null, attempt: Attempt['attempt']) {
  const [act, setAct] = useState<LastAct | null>(null);
  useEffect(() => {
    const offer = (found: LastAct | null) => {
      if (found && isOffered(found, new Date())) setAct(found);
      else if (found) return storeLastAct(null);
    };
    void attempt(loadLastAct().then(offer));
  }, []);

  /** What undoes it is stored first: whatever comes in between, it can be undone. */
  async function perform(next: LastAct | null, doing: () => Promise<unknown>): Promise<boolean> {
    const done = await attempt((next ? storeLastAct(next) : Promise.resolve()).then(doing));
    if (done && next) setAct(next);
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

  return {
    act,
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
