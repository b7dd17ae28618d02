import { browser } from 'wxt/browser';
import { libraryPath } from './library-path.ts';

/** Opens the library in a new tab, at one article or at its start. */
export function openLibrary(id: string | null): void {
  void browser.tabs.create({ url: browser.runtime.getURL(libraryPath(id) as '/library.html') });
}

export function openLibrarySettings(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html#settings' as '/library.html') });
}
