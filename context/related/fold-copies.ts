import type { CorpusArticle } from '../types.ts';
import type { Ranked } from './rank-related.ts';

/** From this share of common words on, two articles are one text: syndicated, or lightly edited. */
const COPY = 0.8;

/** Puts near-copies under the best-ranked of them. Compares only within the list: its length is bounded. */
export function foldCopies(ranked: Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const one of ranked) {
    const original = kept.find(({ article }) => isCopy(article, one.article));
    if (original) original.related.copies.push(one.related.article);
    else kept.push({ ...one, related: { ...one.related, copies: [] } });
  }
  return kept;
}

/** Whether two articles are one text. Weighted Jaccard likeness of the words' counts (Ruzicka): common words over all words. */
export function isCopy(a: CorpusArticle, b: CorpusArticle): boolean {
  const [sizeOfA, sizeOfB] = [size(a), size(b)];
  if (sizeOfA === 0 || Math.min(sizeOfA, sizeOfB) < COPY * Math.max(sizeOfA, sizeOfB)) return false;
  let common = 0;
  for (const [term, count] of Object.entries(a.terms))
    if (Object.hasOwn(b.terms, term)) common += Math.min(count, b.terms[term] as number);
  return common / (sizeOfA + sizeOfB - common) >= COPY;
}

function size(article: CorpusArticle): number {
  return Object.values(article.terms).reduce((sum, count) => sum + count, 0);
}
