import type { Facets } from '../facets.ts';
import type { Links } from '../links.ts';
import type { Note } from './evidence.ts';

/** Links that are either compatible or different. */
const CONTRADICTABLE = ['causes', 'names', 'owners', 'subjects', 'happenings'] as const;

/** Every link's own answer. */
export function linkEvidence(a: Facets, b: Facets, links: Links, note: Note): void {
  for (const link of CONTRADICTABLE) note(`other ${link}`, links[link] === 'different');
  note(`counted ${links.counted}`, true);
  note(`places ${links.places}`, true);
  note(`values ${links.values}`, true);
  note('other dimension', !links.dimension);
  note('other rate', !links.rates);
  note('other definition', !links.definition);
  note('one article', links.oneArticle);
  note('one publisher', sharesSource(a, b));
  note('one sentence', a.figure.passage.text === b.figure.passage.text);
}

/** Of one publisher and one day, or of one and no day. */
export function sharesSource({ article: a }: Facets, { article: b }: Facets): boolean {
  return a.publisher !== null && a.publisher === b.publisher && a.published?.date === b.published?.date;
}
