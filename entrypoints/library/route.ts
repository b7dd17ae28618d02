import { useEffect, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/Library.tsx';

const PLACES = ['trash', 'move', 'corpora', 'corrections', 'settings'] as const;

/** `#saved/ID`, `#trash`, `#move`, `#corpora`, `#corrections`, `#settings`; anything else is the collection. */
export function routeOf(hash: string): LibraryRoute {
  const [room, id] = hash.replace(/^#/, '').split('/');
  if (room === 'saved' && id) return { view: 'article', id: decoded(id) };
  const place = PLACES.find((name) => name === room);
  if (place) return { view: place };
  return { view: 'collection' };
}

export function hashOf(route: LibraryRoute): string {
  if (route.view === 'article') return `#saved/${encodeURIComponent(route.id)}`;
  return route.view === 'collection' ? '#' : `#${route.view}`;
}

/** The library's place in the address, so that back, forward and links work. */
export function useRoute(): [LibraryRoute, (route: LibraryRoute) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(routeOf(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  return [
    route,
    (next) => {
      location.hash = hashOf(next);
    },
  ];
}

/** A link that somebody mangled leads to an article that is not there, not to an error. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
