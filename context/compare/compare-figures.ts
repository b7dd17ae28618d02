import type { Verdict } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { inOrder } from './in-order.ts';
import { judge } from './judge.ts';
import { type Links, linksOf } from './links.ts';
import { withinOneEvent } from './one-event.ts';
import { reasonOf } from './reasons.ts';
import type { Scales } from './scales.ts';
import { SET_SIDE_BY_SIDE, weigh } from './weigh/weigh.ts';

export type { FigureInArticle } from './facets.ts';

/** What two figures that somebody set side by side have to do with each other, and why. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle, scales: Scales): Verdict {
  return weighPair(facetsOf(a, scales.words), facetsOf(b, scales.words), scales).verdict;
}

/** As `compareFigures`, with the links of the chain. */
export function weighPair(a: Facets, b: Facets, scales: Scales, least = SET_SIDE_BY_SIDE): Compared {
  const [one, other] = inOrder(a, b);
  const links = linksOf(one, other);
  const chain = judge(one, other, links);
  const { verdict, because } = weigh(one, other, links, chain, scales.weights, least);
  return {
    links,
    verdict: { verdict, reason: reasonOf(because, a, b), certainty: certaintyOf(a, b, links) },
  };
}

/**
 * What the chain alone says of two figures that nobody set side by side: of the many pairs of two articles most are
 * unrelated, and a link that breaks is not to be outweighed.
 * @param oneEvent whether the two articles are known to tell one event
 */
export function comparePair(a: Facets, b: Facets, oneEvent: boolean): Compared {
  const [one, other] = inOrder(a, b);
  const alone = linksOf(one, other);
  const links = oneEvent ? withinOneEvent(alone, one, other) : alone;
  const { verdict, because } = judge(one, other, links);
  return {
    links,
    verdict: { verdict, reason: reasonOf(because, a, b), certainty: certaintyOf(a, b, links) },
  };
}

/** A verdict with the links that it rests on; they hold for the two figures `inOrder`. */
interface Compared {
  links: Links;
  verdict: Verdict;
}
