import type { Verdict } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { judge } from './judge.ts';
import { linksOf } from './links.ts';
import { reasonOf } from './reasons.ts';

export type { FigureInArticle } from './facets.ts';

/** What two figures have to do with each other, and why. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle): Verdict {
  return compareFacets(facetsOf(a), facetsOf(b));
}

/** As `compareFigures`, for callers that compare one figure with many. */
export function compareFacets(a: Facets, b: Facets): Verdict {
  const links = linksOf(a, b);
  const { verdict, because } = judge(a, b, links);
  return { verdict, reason: reasonOf(because, a, b), certainty: certaintyOf(a, b, links) };
}
