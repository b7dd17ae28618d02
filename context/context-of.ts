import type { Reading } from '../reading/types.ts';
import { articleRef } from './article-ref.ts';
import { pageComparisons } from './compare/page-comparisons.ts';
import { contextActors } from './link/context-actors.ts';
import { rankRelated } from './related/rank-related.ts';
import type { Context, Corpus, CorpusArticle } from './types.ts';

/** How many related articles are shown and compared. */
const RELATED = 20;

/**
 * Reading × Corpus → Context: who the actors are, what else was written, where the figures disagree.
 * Pure but for the questions it asks the corpus.
 */
export async function contextOf(page: CorpusArticle, reading: Reading, corpus: Corpus): Promise<Context> {
  const [ranked, actors, limits] = await Promise.all([
    rankRelated(page, corpus, RELATED),
    contextActors(page, corpus),
    corpus.limits(),
  ]);
  const related = ranked.filter(({ related: { reasons } }) => reasons.length > 0);
  return {
    article: articleRef(page),
    actors,
    events: [],
    figures: pageComparisons(
      page,
      reading,
      related.map(({ article }) => article),
    ),
    related: related.map(({ related: shown }) => shown),
    omitted: [],
    limits,
  };
}
