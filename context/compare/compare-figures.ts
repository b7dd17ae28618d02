import type { Verdict } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { inOneUnit } from './common-unit.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { inOrder } from './in-order.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
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

/**
 * As `compareFigures`, with the links of the chain.
 * @param oneEvent whether the two articles are known to tell one event
 * @param least how probable a conflict, and an update, has to be to be called one
 */
export function weighPair(
  a: Facets,
  b: Facets,
  scales: Scales,
  oneEvent = false,
  least = SET_SIDE_BY_SIDE,
): Compared {
  const [one, other, links] = linked(a, b, oneEvent);
  const chain = judge(one, other, links);
  return compared(a, b, links, weigh(one, other, links, chain, scales, least));
}

/**
 * What the chain alone says of two figures.
 * @param oneEvent whether the two articles are known to tell one event
 */
export function comparePair(a: Facets, b: Facets, oneEvent: boolean): Compared {
  const [one, other, links] = linked(a, b, oneEvent);
  return compared(a, b, links, judge(one, other, links));
}

/** A verdict with the links that it rests on; they hold for the two figures `inOrder`. */
interface Compared {
  links: Links;
  verdict: Verdict;
}

function linked(a: Facets, b: Facets, oneEvent: boolean): [one: Facets, other: Facets, links: Links] {
  const [one, other] = inOrder(a, b);
  const alone = linksOf(one, other);
  return [one, other, oneEvent ? withinOneEvent(alone, one, other) : alone];
}

/** The reason names the two as they were given, each in a unit that both have. */
function compared(a: Facets, b: Facets, links: Links, { verdict, because }: Judgement): Compared {
  const reason = reasonOf(because, ...inOneUnit(a, b));
  return { links, verdict: { verdict, reason, certainty: certaintyOf(a, b, links) } };
}
