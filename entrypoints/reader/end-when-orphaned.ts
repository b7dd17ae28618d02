import { browser } from 'wxt/browser';

/** Signs that somebody is at the page again. */
const SIGNS = ['visibilitychange', 'focus', 'pointermove', 'keydown'];

/**
 * Ends the reader when the extension was updated or removed under it, so that it leaves no mark and no dead frame.
 * Nobody tells a script so; it finds itself without an extension.
 */
export function endWhenOrphaned(reader: AbortController): void {
  const look = () => {
    if (!browser.runtime?.id) reader.abort();
  };
  const options = { signal: reader.signal, passive: true, capture: true };
  for (const sign of SIGNS) window.addEventListener(sign, look, options);
}
