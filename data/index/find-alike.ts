import { foldedNames, highest, tellingTerms } from '../../context/telling-terms.ts';
import { toldKeys } from '../../context/told-keys.ts';
import type { CorpusArticle } from '../../context/types.ts';
import { weightOf } from './entries.ts';
import { nameHash, termHash, toldHash } from './key-hash.ts';
import type { IndexReader } from './read-index.ts';

/** What a shared name, event or quantity counts beside a shared term of the same rarity; about what a term that occurs once weighs in a news text. */
const KEY_WEIGHT = 0.1;

/**
 * The numbers of the articles that share most with a page, best first; the page itself and articles that are gone may be
 * among them. By the index alone: no article is read.
 */
export async function numbersAlike(
  { state, frequencyOf, postingsOf }: IndexReader,
  page: CorpusArticle,
  count: number,
): Promise<number[]> {
  const hashes = new Map(Object.keys(page.terms).map((term) => [term, termHash(term)]));
  const hashOf = (term: string) => hashes.get(term) ?? 0;
  const telling = tellingTerms(page, (term) => frequencyOf(hashOf(term)), state.articles);
  const asked = telling.map(([term]) => term);
  const keys = [...[...foldedNames(page)].map(nameHash), ...[...toldKeys(page)].map(toldHash)];
  const lists = await postingsOf([...asked.map(hashOf), ...keys]);
  const listOf = (hash: number) => lists.get(hash) ?? [];
  /** Counted in the lists, which is exact but for articles that are gone. */
  const exactly = (hash: number) => Math.min(listOf(hash).length, state.articles);

  /** By number, from the first that is in the index. */
  const scores = new Float64Array(state.next - state.floor);
  const terms = Object.fromEntries(asked.map((term) => [term, page.terms[term] ?? 1]));
  for (const [term, weight] of tellingTerms({ terms }, (one) => exactly(hashOf(one)), state.articles))
    for (const { number, value } of listOf(hashOf(term)))
      (scores[number - state.floor] as number) += weight * weightOf(value);
  for (const key of keys) {
    const weight = KEY_WEIGHT * Math.log((state.articles + 1) / Math.max(1, exactly(key))) ** 2;
    for (const { number } of listOf(key)) (scores[number - state.floor] as number) += weight;
  }
  return highest(scores, count).map((place) => state.floor + place);
}
