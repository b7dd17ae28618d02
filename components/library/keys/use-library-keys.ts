import type { LibraryRoute } from '../Library.tsx';
import { PLACES, ROOMS_OF_COLLECTION } from '../places.ts';
import { useKeys } from './use-keys.ts';

/** The keys that do the same in every view: to each place by its number, back to the collection, undo, and the list of all keys. */
export function useLibraryKeys(
  route: LibraryRoute,
  keys: {
    onGo: (route: LibraryRoute) => void;
    onHelp: () => void;
    /** Null where there is nothing to undo. */
    onUndo: (() => void) | null;
  },
  on: boolean,
): void {
  const { onGo, onHelp, onUndo } = keys;
  useKeys(({ key }) => {
    const place = PLACES[Number(key) - 1];
    if (place) onGo({ view: place[0] });
    else if (key === '?') onHelp();
    else if (key === 'z' && onUndo) onUndo();
    else if (key === 'u' && ROOMS_OF_COLLECTION.has(route.view)) onGo({ view: 'collection' });
    else return false;
    return true;
  }, on);
}
