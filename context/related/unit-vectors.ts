import { termsOf } from '../text/terms-of.ts';
import type { CorpusArticle } from '../types.ts';

/** Rare words tell events apart better than plain idf gives them credit for. */
const RARITY = 1.2;
/** Headlines name the event; their words weigh more. */
const HEADLINE_BOOST = 1.3;

/** A sparse vector of length 1 over terms. */
export interface UnitVector {
  terms: string[];
  weights: number[];
}

/** Weights of terms by their rarity; a term of the page alone counts as found once. */
export function rarityOf(frequencies: Map<string, number>, articles: number): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    let rarity = known.get(term);
    if (rarity === undefined) {
      rarity = Math.log((articles + 1) / Math.max(1, frequencies.get(term) ?? 1)) ** RARITY;
      known.set(term, rarity);
    }
    return rarity;
  };
}

/** tf·idf with sublinear tf, headline words raised, scaled to length 1 (Salton & Buckley 1988, "ltc"). */
export function unitVector(article: CorpusArticle, rarity: (term: string) => number): UnitVector {
  const headline = termsOf(article.headline);
  const terms: string[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const [term, count] of Object.entries(article.terms)) {
    const weight = (1 + Math.log(count)) * rarity(term) * (headline.has(term) ? HEADLINE_BOOST : 1);
    if (!(weight > 0)) continue;
    terms.push(term);
    weights.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let at = 0; at < weights.length; at++) (weights[at] as number) /= length;
  return { terms, weights };
}
