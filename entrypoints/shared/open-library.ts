import { browser } from 'wxt/browser';
import type { AskedActor } from '../../context/about/types.ts';
import { actorPath, libraryPath, storyPath } from './library-path.ts';

/** Opens the library in a new tab, at one article or at its start. */
export function openLibrary(id: string | null): void {
  open(libraryPath(id));
}

export function openLibrarySettings(): void {
  open('/library.html#settings');
}

/** Opens what the library knows of an actor. */
export function openActor(actor: AskedActor): void {
  open(actorPath(actor));
}

/** Opens what the library knows of the event that an article of the corpus tells. */
export function openStory(id: string): void {
  open(storyPath(id));
}

function open(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/library.html') });
}
