import { useEffect, useRef } from 'preact/hooks';

/** What the keys of the collection do. `id`: the page whose line has the focus. */
export interface CollectionKeys {
  search: () => void;
  help: () => void;
  clear: () => void;
  selectAll: () => void;
  select: (id: string, through: boolean) => void;
  tag: (id: string) => void;
  favourite: (id: string) => void;
  read: (id: string) => void;
  archive: (id: string) => void;
  remove: (id: string) => void;
}

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const ACTS = {
  x: 'select',
  X: 'select',
  t: 'tag',
  f: 'favourite',
  r: 'read',
  e: 'archive',
  Delete: 'remove',
} as const;

/** Listens for the collection's keys; never where something is typed or chosen, nor with Ctrl, Alt or Meta. */
export function useCollectionKeys(keys: CollectionKeys, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const life = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event, latest.current), { signal: life.signal });
    return () => life.abort();
  }, [on]);
}

function onKey(event: KeyboardEvent, keys: CollectionKeys): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (target.closest('select, textarea, dialog, input:not([type="checkbox"])')) return;
  if (act(event, target, keys)) event.preventDefault();
}

function act({ key, shiftKey }: KeyboardEvent, target: Element, keys: CollectionKeys): boolean {
  const step = STEPS[key];
  if (step) return goBy(step, target);
  if (key === '/') keys.search();
  else if (key === '?') keys.help();
  else if (key === 'Escape') keys.clear();
  else if (key === 'a') keys.selectAll();
  else {
    const id = target.closest<HTMLElement>('.sl-saved-item')?.dataset.id;
    if (!id || !Object.hasOwn(ACTS, key)) return false;
    keys[ACTS[key as keyof typeof ACTS]](id, shiftKey);
  }
  return true;
}

/** To the headline of another line; from elsewhere, to the first. */
function goBy(step: number, target: Element): boolean {
  const lines = [...document.querySelectorAll('.sl-saved-item')];
  const here = lines.indexOf(target.closest('.sl-saved-item') ?? target);
  const next = lines[here === -1 ? 0 : here + step];
  next?.querySelector<HTMLElement>('h2 button')?.focus();
  return next !== undefined;
}
