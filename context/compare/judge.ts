import { byValues } from './by-values.ts';
import type { Facets } from './facets.ts';
import type { Judgement } from './judgement.ts';
import type { Links } from './links.ts';
import { otherQuantity } from './other-quantity.ts';
import { otherScope } from './other-scope.ts';

/** Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all. */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  return otherQuantity(a, b, links) ?? otherScope(a, b, links) ?? byValues(a, b, links);
}
