import { certaintyOf } from '../certainty.ts';
import type { Facets } from '../facets.ts';
import type { ChainJudgement } from '../judge.ts';
import { byValue, saidBy } from '../kinds.ts';
import type { Links } from '../links.ts';
import type { Note } from './evidence.ts';
import { sharesSource } from './link-evidence.ts';
import { boundedRatio } from './value-evidence.ts';

/** Ratios of the two numbers between which a verdict weighs differently. */
const STEPS = [1.001, 1.2, 2, 6] as const;
const FEW = 10;

/** The chain's verdict, alone and together with what makes it more or less believable. */
export function chainEvidence(a: Facets, b: Facets, links: Links, chain: ChainJudgement, note: Note): void {
  const [low, high] = byValue(a, b);
  const { verdict } = chain;
  const ratio = boundedRatio(low, high);
  note(`is ${verdict}`, true);
  note(`at ${chain.stage}`, true);
  note(`by values ${chain.byValues.verdict}`, true);
  note(`${verdict} overlap`, links.overlap);
  note(`${verdict} certainty`, certaintyOf(a, b, links));
  note(`${verdict} publisher`, sharesSource(a, b));
  note(`${verdict} few`, saidBy(low) <= FEW);
  note(`${verdict} ratio`, Math.log(ratio));
  note(`${verdict} step ${STEPS.filter((step) => ratio >= step).length}`, true);
}
