import type { Facets } from './facets.ts';

const CONTRASTS = /\b(?:while|but|although|though|whereas)\b/i;

/** Two claim the numbers, or one sentence puts one against the other. */
export function isContested(a: Facets, b: Facets): boolean {
  const { text } = a.figure.passage;
  return isOfTwoClaimants(a, b) || (text === b.figure.passage.text && CONTRASTS.test(text));
}

function isOfTwoClaimants({ figure: a }: Facets, { figure: b }: Facets): boolean {
  return a.claimedBy !== b.claimedBy && a.claimedBy !== null && b.claimedBy !== null;
}
