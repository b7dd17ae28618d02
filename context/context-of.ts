import type { Reading } from '../reading/types.ts';
import type { Context, Corpus, CorpusArticle } from './types.ts';

/**
 * Reading × Corpus → Context: who the actors are, what else was written, where the figures disagree.
 * Pure but for the questions it asks the corpus.
 */
export async function contextOf(page: CorpusArticle, _reading: Reading, corpus: Corpus): Promise<Context> {
  const { id, headline, publisher, published, url, genre, origin } = page;
  return {
    article: { id, headline, publisher, published, url, genre, origin },
    actors: [],
    events: [],
    figures: [],
    related: [],
    omitted: [],
    limits: await corpus.limits(),
  };
}
