import { articleRef } from '../article-ref.ts';
import { type Corrections, correctionsOf } from '../corrections.ts';
import { type Linker, linkerOf } from '../link/link-actors.ts';
import type { Corpus, CorpusArticle, RelatedArticle } from '../types.ts';
import { likenessOf } from './likeness.ts';
import { nearnessToFirst } from './nearness.ts';
import { numberTerms } from './number-terms.ts';
import { raiseSameDays } from './raise-same-days.ts';
import { relationOf } from './relation.ts';
import { rarityOf, unitVectors } from './unit-vectors.ts';

/** At least so many candidates are fetched: the graph of neighbours needs company. */
const CANDIDATES = 80;

/** A related article for the reader, with what the corpus keeps of it. */
export interface Ranked {
  related: RelatedArticle;
  article: CorpusArticle;
}

/** Related coverage of one article, best first, at most `limit`. */
export async function rankRelated(
  page: CorpusArticle,
  corpus: Corpus,
  limit: number,
  corrections: Corrections = correctionsOf([]),
  linker: Linker = linkerOf(page, corrections),
): Promise<Ranked[]> {
  const [candidates, { articles }] = await Promise.all([
    corpus.candidates(page, Math.max(CANDIDATES, limit)),
    corpus.limits(),
  ]);
  const all = [page, ...candidates];
  const numbered = numberTerms(all);
  const frequencies = await corpus.documentFrequencies(numbered.terms);
  const rarity = numbered.terms.map((term) => rarityOf(frequencies.get(term) ?? 0, articles));
  const likeness = likenessOf(unitVectors(all, numbered, rarity));
  raiseSameDays(likeness, all);
  const nearness = nearnessToFirst(likeness);
  return candidates
    .map((article, at) => ({
      article,
      score: nearness[at + 1] as number,
      cosine: likeness.cosine[at + 1] as number,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ article, score, cosine }) => ({
      article,
      related: {
        article: articleRef(article),
        score,
        ...relationOf(page, article, cosine, score, linker, corrections),
        copies: [],
      },
    }));
}
