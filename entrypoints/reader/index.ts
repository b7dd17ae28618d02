import { browser } from 'wxt/browser';
import { removeLeftOver } from '../../page/frames/remove-left-over.ts';
import { endWhenOrphaned } from './end-when-orphaned.ts';
import { readPages } from './read-pages.ts';

/** Set in the script's own world, where no page can see it: the reader at work in this document. */
declare global {
  var sidelightReader: AbortController | undefined;
  interface Document {
    readonly prerendering?: boolean;
  }
}

/**
 * The script in a web page. Injected by `scripting` rather than declared as a content script,
 * because a declared one would announce the extension to the page.
 */
export default defineUnlistedScript(begin);

/** Resolves when the page has been read once, and with it the injection: orders sent after that are heard. */
async function begin(): Promise<void> {
  await shown();
  // Injected again (a click, an updated extension): the newer one takes over.
  globalThis.sidelightReader?.abort();
  removeLeftOver(document, browser.runtime.getURL('/'));
  const reader = new AbortController();
  globalThis.sidelightReader = reader;
  endWhenOrphaned(reader);
  // Back from the back/forward cache: the background has met another page in this tab meanwhile.
  const returned = (event: PageTransitionEvent) => event.isTrusted && event.persisted && void begin();
  window.addEventListener('pageshow', returned, { signal: reader.signal });
  await readPages(reader).catch(() => reader.abort());
}

/** A page that is made ready unseen is none of its tab's yet, and may never be: another one is on screen there. */
async function shown(): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((come) => document.addEventListener('prerenderingchange', come, { once: true }));
}
