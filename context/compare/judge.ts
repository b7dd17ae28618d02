import { byValues } from './by-values.ts';
import type { Facets } from './facets.ts';
import type { Judgement } from './judgement.ts';
import type { Links } from './links.ts';
import { otherQuantity } from './other-quantity.ts';
import { otherScope } from './other-scope.ts';
import { reconsider } from './reconsider.ts';

/**
 * Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all.
 * What kind of number it is, and a common article, may turn that verdict once more.
 */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  const first = otherQuantity(a, b, links) ?? otherScope(a, b, links) ?? byValues(a, b, links);
  return reconsider(a, b, links, first) ?? first;
}
