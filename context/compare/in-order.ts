import { inOneUnit } from './common-unit.ts';
import type { Facets } from './facets.ts';
import { saidBy } from './kinds.ts';

/**
 * Two figures as they are compared: in one unit where one can be read in the other's, and in an order of their own,
 * the smaller first, so that a verdict never depends on which of them was named first.
 */
export function inOrder(a: Facets, b: Facets): [Facets, Facets] {
  const [one, other] = keyOf(a) <= keyOf(b) ? inOneUnit(a, b) : inOneUnit(b, a);
  return saidBy(one) <= saidBy(other) ? [one, other] : [other, one];
}

function keyOf({ figure, article }: Facets): string {
  return [figure.passage.text, figure.text, article.published?.date, article.publisher, figure.id].join('\n');
}
