import { useEffect, useRef } from 'preact/hooks';

/** Where what has the focus is taken away, the section it stood in gets it: from there its reader goes on by keyboard. */
export function useKeptFocus(): void {
  const last = useRef<{ element: Element; section: string | null } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const section = target.closest('section[id]')?.id ?? last.current?.section ?? null;
      last.current = { element: target, section };
    };
    document.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);
  // After every drawing: any may have taken it away.
  useEffect(() => {
    const { element, section } = last.current ?? {};
    if (!section || element?.isConnected || document.activeElement !== document.body) return;
    document.getElementById(section)?.focus({ preventScroll: true });
  });
}
