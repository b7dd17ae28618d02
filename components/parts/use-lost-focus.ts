import { useEffect, useRef } from 'preact/hooks';

/**
 * Where what has the focus is taken away, something else has to be given it: else who goes by keyboard begins anew.
 * @param placeOf where an element with the focus stands, and where the one before it stood; null is none of the view's business
 * @param give what gets the focus that was lost in a place
 */
export function useLostFocus<Place>(
  placeOf: (focused: Element, before: Place | null) => Place | null,
  give: (place: Place) => HTMLElement | null | undefined,
): void {
  const last = useRef<{ element: Element; place: Place | null } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last.current = { element: target, place: placeOf(target, last.current?.place ?? null) };
    };
    document.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);
  // After every drawing: each may have taken it away.
  useEffect(() => {
    const { element, place = null } = last.current ?? {};
    if (place === null || element?.isConnected || document.activeElement !== document.body) return;
    const next = give(place);
    if (next && !next.matches('button')) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  });
}
