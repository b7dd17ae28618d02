import { readPages } from './read-pages.ts';

/** Set in the script's own world, where no page can see it: the reader at work in this document. */
declare global {
  var sidelightReader: AbortController | undefined;
}

/**
 * The script in a web page. Injected by `scripting` rather than declared as a content script,
 * because a declared one would announce the extension to the page.
 */
export default defineUnlistedScript(() => {
  // Injected again (a click, an updated extension): the newer one takes over.
  globalThis.sidelightReader?.abort();
  const reader = new AbortController();
  globalThis.sidelightReader = reader;
  readPages(reader).catch(() => reader.abort());
});
