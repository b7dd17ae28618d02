import type { Facets } from '../facets.ts';
import type { ChainJudgement } from '../judge.ts';
import type { Links } from '../links.ts';
import { chainEvidence } from './chain-evidence.ts';
import { claimantEvidence } from './claimant-evidence.ts';
import { contrastEvidence } from './contrast-evidence.ts';
import { countedEvidence } from './counted-evidence.ts';
import { dimensionEvidence } from './dimension-evidence.ts';
import { linkEvidence } from './link-evidence.ts';
import { phaseEvidence } from './phase-evidence.ts';
import { scopeEvidence } from './scope-evidence.ts';
import { sumEvidence } from './sum-evidence.ts';
import { timeEvidence } from './time-evidence.ts';
import { valueEvidence } from './value-evidence.ts';
import { wordEvidence } from './word-evidence.ts';

/** What speaks in a comparison, by name: 1 where it is so, or how much of it there is. What is not said is 0. */
export type Evidence = ReadonlyMap<string, number>;

/** What weighs in every comparison. */
export const ALWAYS = 'always';

/** Collects evidence; what is false or 0 is left out. */
export type Note = (name: string, amount: number | boolean) => void;

/** All evidence of two figures, the same in either order. */
export function evidenceOf(a: Facets, b: Facets, links: Links, chain: ChainJudgement): Evidence {
  const evidence = new Map([[ALWAYS, 1]]);
  const note: Note = (name, amount) => {
    const number = Number(amount);
    if (number !== 0) evidence.set(name, (evidence.get(name) ?? 0) + number);
  };
  linkEvidence(a, b, links, note);
  valueEvidence(a, b, note);
  dimensionEvidence(a, b, note);
  countedEvidence(a, b, links, note);
  timeEvidence(a, b, links, note);
  phaseEvidence(a, b, note);
  scopeEvidence(a, b, note);
  wordEvidence(a, b, links, note);
  claimantEvidence(a, b, note);
  contrastEvidence(a, b, note);
  sumEvidence(a, b, note);
  chainEvidence(a, b, links, chain, note);
  return evidence;
}
