import type { VerdictKind } from '../../types.ts';
import type { Facets } from '../facets.ts';
import type { ChainJudgement } from '../judge.ts';
import { type Judgement, say } from '../judgement.ts';
import type { Links } from '../links.ts';
import type { Scales } from '../scales.ts';
import { becauseOf } from './because.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { probabilitiesOf } from './probabilities.ts';
import type { Trees } from './trees.ts';
import { withWording, wordingRows } from './wording.ts';

/** By how much another verdict has to be more probable than the chain's to be given instead. */
const DOUBT = 0.1;
/** How probable a conflict, and an update, has to be to be called one: 0–1. */
export interface LeastProbable {
  conflict: number;
  update: number;
}
/** Of two figures that somebody set side by side. A conflict in doubt is not called one. */
export const SET_SIDE_BY_SIDE: LeastProbable = { conflict: 0.5, update: 0 };

/** Weighs all that speaks in a comparison at once, the chain's own verdict with it: where one link is misread the others may know better. */
export function weigh(
  a: Facets,
  b: Facets,
  links: Links,
  chain: ChainJudgement,
  { trees, wording }: Pick<Scales, 'trees' | 'wording'>,
  least: LeastProbable,
): Judgement {
  // Where one says no number there is nothing to weigh.
  if (!a.value || !b.value) return chain;
  const evidence = evidenceOf(a, b, links, chain);
  const worded = withWording(evidence, wordingRows(a.nearWords, b.nearWords), wording);
  const verdict = weighed(chain.verdict, worded, links, trees, least);
  return verdict === chain.verdict ? chain : say(verdict, becauseOf(verdict, a, b, links));
}

/** The chain's verdict, unless another that the links leave open is clearly more probable by the evidence. */
export function weighed(
  chain: VerdictKind,
  evidence: Evidence,
  links: Pick<Links, 'dimension' | 'values'>,
  trees: Trees,
  least: LeastProbable,
): VerdictKind {
  const certain = probabilitiesOf(evidence, trees).filter(
    ({ verdict, probability }) =>
      !(verdict === 'conflict' || verdict === 'update') || probability >= least[verdict],
  );
  const own = certain.find(({ verdict }) => verdict === chain)?.probability ?? -1;
  const likeliest = certain
    .filter(({ verdict }) => isPossible(verdict, links))
    .reduce((best, one) => (one.probability > best.probability ? one : best));
  return likeliest.probability - own > DOUBT ? likeliest.verdict : chain;
}

/** What the two numbers themselves leave open: numbers that exclude each other do not agree, and equal ones do not conflict. */
function isPossible(
  verdict: VerdictKind,
  { dimension, values }: Pick<Links, 'dimension' | 'values'>,
): boolean {
  if (verdict === 'agree') return !dimension || values !== 'excluded';
  if (verdict === 'conflict' || verdict === 'update') return dimension && values !== 'equal';
  return true;
}
