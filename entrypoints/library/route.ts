import { useEffect, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/Library.tsx';

const PLACES = ['trash', 'move', 'corpora', 'corrections', 'settings'] as const;

const KINDS = ['person', 'organisation', 'place', 'group'] as const;

/** `#search/QUERY`, `#saved/ID`, `#actor/KIND/NAME`, `#story/ID`, `#trash`, `#move`, `#corpora`, `#corrections`, `#settings`; anything else is the collection. */
export function routeOf(hash: string): LibraryRoute {
  const [room, id, name] = hash.replace(/^#/, '').split('/');
  if (room === 'saved' && id) return { view: 'article', id: decoded(id) };
  if (room === 'story' && id) return { view: 'story', id: decoded(id) };
  const kind = KINDS.find((one) => one === id);
  if (room === 'actor' && kind && name) return { view: 'actor', kind, name: decoded(name) };
  const place = PLACES.find((name) => name === room);
  if (place) return { view: place };
  if (room === 'search' && id) return { view: 'collection', query: decoded(id) };
  return { view: 'collection' };
}

export function hashOf(route: LibraryRoute): string {
  if (route.view === 'article') return `#saved/${encodeURIComponent(route.id)}`;
  if (route.view === 'story') return `#story/${encodeURIComponent(route.id)}`;
  if (route.view === 'actor') return `#actor/${route.kind}/${encodeURIComponent(route.name)}`;
  if (route.view !== 'collection') return `#${route.view}`;
  return route.query ? `#search/${encodeURIComponent(route.query)}` : '#';
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
