import { useKeys } from './use-keys.ts';
import { goBy, pageAt, stepOf } from './walk-lines.ts';

/** What the keys of the collection do. `id`: the page whose line has the focus. */
export interface CollectionKeys {
  /** How many pages stand beside one another. */
  columns: number;
  search: () => void;
  /** From list to cards, and back. */
  layout: () => void;
  clear: () => void;
  selectAll: () => void;
  select: (id: string, through: boolean) => void;
  tag: (id: string) => void;
  favourite: (id: string) => void;
  read: (id: string) => void;
  archive: (id: string) => void;
  remove: (id: string) => void;
}

const ACTS = {
  x: 'select',
  X: 'select',
  t: 'tag',
  f: 'favourite',
  r: 'read',
  e: 'archive',
  Delete: 'remove',
  Backspace: 'remove',
} as const;

export function useCollectionKeys(keys: CollectionKeys, on: boolean): void {
  useKeys((event, target) => act(event, target, keys), on);
}

function act({ key, shiftKey }: KeyboardEvent, target: Element, keys: CollectionKeys): boolean {
  const step = stepOf(key, keys.columns);
  if (step !== 0) return goBy(step, target);
  if (key === '/') keys.search();
  else if (key === 'v') keys.layout();
  else if (key === 'Escape') keys.clear();
  else if (key === 'a') keys.selectAll();
  else {
    const id = pageAt(target);
    if (id === null || !Object.hasOwn(ACTS, key)) return false;
    keys[ACTS[key as keyof typeof ACTS]](id, shiftKey);
  }
  return true;
}
