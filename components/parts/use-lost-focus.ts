import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Where what has the focus is taken away, something else has to be given it: else who goes by keyboard begins anew.
 * @param room what is taken away elsewhere is none of the view's business
 */
export function useLostFocus(
  room: RefObject<HTMLElement | null>,
  give: () => HTMLElement | null | undefined,
): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && room.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);
  // After every drawing: any may have taken it away.
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    const next = give();
    if (next && !next.matches('button')) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  });
}
