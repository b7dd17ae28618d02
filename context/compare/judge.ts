import { byValues } from './by-values.ts';
import type { Facets } from './facets.ts';
import type { Judgement } from './judgement.ts';
import type { Links } from './links.ts';
import { otherQuantity } from './other-quantity.ts';
import { otherScope } from './other-scope.ts';
import { reconsider } from './reconsider.ts';

/** The chain's verdict, where it stopped, and what the values alone would have said. */
export interface ChainJudgement extends Judgement {
  /** Which part of the chain decided: another quantity, another scope, or the two values. */
  stage: 'quantity' | 'scope' | 'values';
  byValues: Judgement;
}

/**
 * Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all.
 * What kind of number it is, and a common article, may turn that verdict once more.
 */
export function judge(a: Facets, b: Facets, links: Links): ChainJudgement {
  const quantity = otherQuantity(a, b, links);
  const scope = quantity ? null : otherScope(a, b, links);
  const values = byValues(a, b, links);
  const first = quantity ?? scope ?? values;
  const stage = quantity ? 'quantity' : scope ? 'scope' : 'values';
  return { ...(reconsider(a, b, links, first) ?? first), stage, byValues: values };
}
