import { termListsOf } from '../text/term-lists.ts';
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
  const [[terms, counts], [otherTerms, otherCounts]] = [termListsOf(a), termListsOf(b)];
  const [sizeOfA, sizeOfB] = [sumOf(counts), sumOf(otherCounts)];
  if (sizeOfA === 0 || Math.min(sizeOfA, sizeOfB) < COPY * Math.max(sizeOfA, sizeOfB)) return false;
  const others = new Map(otherTerms.map((term, at) => [term, otherCounts[at] as number]));
  const common = sumOf(terms.map((term, at) => Math.min(counts[at] as number, others.get(term) ?? 0)));
  return common / (sizeOfA + sizeOfB - common) >= COPY;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
