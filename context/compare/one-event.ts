import { foldName } from '../text/fold.ts';
import type { CorpusArticle } from '../types.ts';
import type { Facets } from './facets.ts';
import { relateOnMap } from './gazetteer.ts';
import type { Links } from './links.ts';

/**
 * The links between figures of two articles that are known to tell one event. What places and days would leave
 * in doubt is settled then: each telling names the scene in its own way, from its own dateline, on its own day.
 */
export function withinOneEvent(links: Links, a: Facets, b: Facets): Links {
  const otherWords = links.places === 'different' && !isOtherScene(a, b);
  return { ...links, oneEvent: true, places: otherWords ? 'unknown' : links.places };
}

/** Two scenes of one event: on the map they are apart, or one of the articles tells of both. */
function isOtherScene(a: Facets, b: Facets): boolean {
  const [here, there] = [a.places.own ?? '', b.places.own ?? ''];
  return (
    relateOnMap(here, there, a.places.gazetteer) === 'apart' ||
    names(a.article, there) ||
    names(b.article, here)
  );
}

function names({ actors }: CorpusArticle, place: string): boolean {
  return actors.some(({ name, aliases }) => [name, ...aliases].some((one) => foldName(one) === place));
}
