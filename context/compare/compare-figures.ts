import type { Verdict } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { inOneUnit } from './common-unit.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { judge } from './judge.ts';
import { type Links, linksOf } from './links.ts';
import { withinOneEvent } from './one-event.ts';
import { reasonOf } from './reasons.ts';

export type { FigureInArticle } from './facets.ts';

/** What two figures have to do with each other, and why. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle): Verdict {
  return comparePair(facetsOf(a), facetsOf(b), false).verdict;
}

/**
 * As `compareFigures`, with the links of the chain, for callers that compare one figure with many.
 * @param oneEvent whether the two articles are known to tell one event
 */
export function comparePair(
  one: Facets,
  other: Facets,
  oneEvent: boolean,
): { links: Links; verdict: Verdict } {
  const [a, b] = inOneUnit(one, other);
  const alone = linksOf(a, b);
  const links = oneEvent ? withinOneEvent(alone, a, b) : alone;
  const { verdict, because } = judge(a, b, links);
  const certainty = certaintyOf(a, b, links);
  return { links, verdict: { verdict, reason: reasonOf(because, a, b), certainty } };
}
