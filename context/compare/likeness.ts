import type { Facets } from './facets.ts';
import type { Links } from './links.ts';

/** What each name in common adds to common words, which count it once already, and the most that names add. */
const NAME = 0.1;
const MOST_NAMES = 0.2;
/** What one place, and one day, add. */
const PLACE = 0.1;
const DAY = 0.05;
/** Told further apart, the same names and places tell of other times. */
const MONTH = 31;

/**
 * How much speaks for two figures being of one thing where no table knows what they count: common words, names,
 * the same place and day. 0 for nothing at all; at 0.5 more is common than not.
 */
export function likenessOf(a: Facets, b: Facets, links: Links): number {
  if (links.times.days > MONTH) return links.overlap;
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  return (
    links.overlap +
    Math.min(MOST_NAMES, shared * NAME) +
    (links.places === 'same' ? PLACE : 0) +
    (links.times.order === 'same' ? DAY : 0)
  );
}
