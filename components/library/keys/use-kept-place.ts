import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  id: string;
  index: number;
}

/**
 * Keeps a reader’s place in a long list: the line that was left for its page is gone back to, and where a line with
 * the focus leaves the list, the one that comes into its place has it.
 * @param cameFrom id of the page that the reader comes back from
 * @param show draws the item at an index, somewhere in sight
 */
export function useKeptPlace(
  items: readonly { id: string }[],
  cameFrom: string | null,
  show: (index: number) => void,
): void {
  const focused = useRef<Place | null>(null);
  const wanted = useRef(cameFrom);

  useEffect(() => {
    const life = new AbortController();
    const listen = ({ target }: FocusEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>('.sl-saved-item') : null;
      const { id } = line?.dataset ?? {};
      focused.current = line && id ? { id, index: Number(line.getAttribute('aria-posinset')) - 1 } : null;
    };
    document.addEventListener('focusin', listen, { signal: life.signal });
    return () => life.abort();
  }, []);

  useLayoutEffect(() => {
    const left = focused.current;
    if (!left || document.activeElement !== document.body) return;
    if (items.some(({ id }) => id === left.id)) return;
    wanted.current = items[Math.min(left.index, items.length - 1)]?.id ?? null;
    focused.current = null;
  }, [items]);

  // Drawn as far as it is in sight: the line may come with a later drawing.
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === null || items.length === 0) return;
    const index = items.findIndex((item) => item.id === id);
    const line = document.querySelector<HTMLElement>(`.sl-saved-item[data-id="${CSS.escape(id)}"]`);
    if (index !== -1 && !line) return show(index);
    wanted.current = null;
    line?.querySelector('button')?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  });
}
