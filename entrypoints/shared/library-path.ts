import type { AskedActor } from '../../context/about/types.ts';

/** Where in the library something is shown: `saved/…` and `corpora/…` name one article. */
export function libraryPath(id: string | null): string {
  if (id === null) return '/library.html';
  const room = id.startsWith('page:') ? 'saved' : 'corpora';
  return `/library.html#${room}/${encodeURIComponent(id)}`;
}

/** What the library knows of an actor. */
export function actorPath({ kind, name }: AskedActor): string {
  return `/library.html#actor/${kind}/${encodeURIComponent(name)}`;
}

/** What it knows of the event that an article of the corpus tells. */
export function storyPath(id: string): string {
  return `/library.html#story/${encodeURIComponent(id)}`;
}

/** The collection, searched for what was typed elsewhere. */
export function searchPath(typed: string): string {
  return `/library.html#search/${encodeURIComponent(typed.trim())}`;
}
