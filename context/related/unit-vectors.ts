import { termsOf } from '../text/terms-of.ts';
import type { CorpusArticle } from '../types.ts';

/** Rare words tell events apart better than plain idf gives them credit for. */
const RARITY = 1.2;
/** Headlines name the event; their words weigh more. */
const HEADLINE_BOOST = 1.3;

/** A sparse vector of length 1 over terms. */
export type UnitVector = Map<string, number>;

/**
 * tf·idf with sublinear tf, headline words raised, scaled to length 1 (Salton & Buckley 1988, "ltc").
 * `frequencies`: in how many of `articles` articles each term occurs; a term of the page alone counts as 1.
 */
export function unitVector(
  article: CorpusArticle,
  frequencies: Map<string, number>,
  articles: number,
): UnitVector {
  const headline = termsOf(article.headline);
  const vector: UnitVector = new Map();
  let squares = 0;
  for (const [term, count] of Object.entries(article.terms)) {
    const frequency = Math.max(1, frequencies.get(term) ?? 1);
    const idf = Math.log((articles + 1) / frequency) ** RARITY;
    const weight = (1 + Math.log(count)) * idf * (headline.has(term) ? HEADLINE_BOOST : 1);
    if (!(weight > 0)) continue;
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
