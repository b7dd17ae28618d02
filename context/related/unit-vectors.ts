import { termsOf } from '../text/terms-of.ts';
import type { CorpusArticle } from '../types.ts';
import type { NumberedTerms } from './number-terms.ts';

/** Rare words tell events apart better than plain idf gives them credit for. */
const RARITY = 1.2;
/** A handful of articles cannot tell which words are rare: fewer than this are taken for a sample of so many. */
const LEAST_ARTICLES = 100;
/**
 * Headlines name the event, people and numbers mark it: their words weigh more. On labelled news each helps by about
 * half a point of R-precision, and the exact values matter little.
 */
const HEADLINE_BOOST = 1.3;
const PERSON_BOOST = 1.5;
const NUMBER_BOOST = 1.5;

/** A sparse vector of length 1 over numbered terms. */
export interface UnitVector {
  terms: number[];
  weights: number[];
}

/** Weighs a term by the number of articles that have it; a term of the page alone counts as found once. */
export function rarityOf(frequency: number, articles: number): number {
  return Math.log((Math.max(articles, LEAST_ARTICLES) + 1) / Math.max(1, frequency)) ** RARITY;
}

/** tf·idf with sublinear tf, telling words raised, scaled to length 1 (Salton & Buckley 1988, "ltc"), for each article. */
export function unitVectors(
  articles: CorpusArticle[],
  numbered: NumberedTerms,
  rarity: readonly number[],
): UnitVector[] {
  const worth = rarity.map((one, at) => (isNumber(numbered.terms[at] ?? '') ? NUMBER_BOOST * one : one));
  return articles.map((article, at) => {
    const boosts = boostsOf(article, numbered);
    const { numbers = [], counts = [] } = numbered.articles[at] ?? {};
    const vector: UnitVector = { terms: [], weights: [] };
    let squares = 0;
    for (const [place, term] of numbers.entries()) {
      const weight = (1 + Math.log(counts[place] ?? 1)) * (worth[term] ?? 0) * (boosts.get(term) ?? 1);
      if (!(weight > 0)) continue;
      vector.terms.push(term);
      vector.weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    vector.weights = vector.weights.map((weight) => weight / length);
    return vector;
  });
}

/** How much more than others the terms of an article count that name people or stand in its headline. */
function boostsOf(article: CorpusArticle, { numberOf }: NumberedTerms): Map<number, number> {
  const boosts = new Map<number, number>();
  const boost = (text: string, by: number) => {
    for (const term of termsOf(text).keys()) {
      const number = numberOf.get(term);
      if (number !== undefined) boosts.set(number, (boosts.get(number) ?? 1) * by);
    }
  };
  boost(article.headline, HEADLINE_BOOST);
  boost(namesOfPeople(article), PERSON_BOOST);
  return boosts;
}

function namesOfPeople(article: CorpusArticle): string {
  const people = article.actors.filter((actor) => actor.kind === 'person');
  return people.flatMap((actor) => [actor.name, ...actor.aliases]).join(' ');
}

function isNumber(term: string): boolean {
  const first = term.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}
