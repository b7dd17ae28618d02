import { useEffect, useRef } from 'preact/hooks';

/** What a key does where the focus is; false: nothing, it is the browser's. */
type OnKey = (event: KeyboardEvent, target: Element) => boolean;

/** Listens for single keys; never where something is typed or chosen, nor with Ctrl, Alt or Meta. */
export function useKeys(onKey: OnKey, on: boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!on) return;
    const life = new AbortController();
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (target.closest('select, textarea, dialog, input:not([type="checkbox"])')) return;
      if (latest.current(event, target)) event.preventDefault();
    };
    document.addEventListener('keydown', listen, { signal: life.signal });
    return () => life.abort();
  }, [on]);
}
