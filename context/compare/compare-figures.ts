import type { Verdict } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { judge } from './judge.ts';
import { type Links, linksOf } from './links.ts';
import { reasonOf } from './reasons.ts';

export type { FigureInArticle } from './facets.ts';

/** What two figures have to do with each other, and why. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle): Verdict {
  return comparePair(facetsOf(a), facetsOf(b)).verdict;
}

/** As `compareFigures`, with the links of the chain, for callers that compare one figure with many. */
export function comparePair(a: Facets, b: Facets): { links: Links; verdict: Verdict } {
  const links = linksOf(a, b);
  const { verdict, because } = judge(a, b, links);
  const certainty = certaintyOf(a, b, links);
  return { links, verdict: { verdict, reason: reasonOf(because, a, b), certainty } };
}
