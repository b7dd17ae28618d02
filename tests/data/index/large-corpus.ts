import type { CorpusArticle } from '../../../context/types.ts';
import { putArticles } from '../../../data/articles.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { tendIndex } from '../../../data/index/tend-index.ts';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';

/** Made-up news, the same every time. */
export function generated(size: number): CorpusArticle[] {
  return generateCorpus(7, size).articles;
}

/** In tests the index is filed sooner than it would be. */
export const WORTH_FILING = 128;

/** Puts articles in, some at a time, and lets the index come to rest after each. */
export async function fill(
  database: SidelightDatabase,
  articles: CorpusArticle[],
  atOnce: number,
): Promise<void> {
  for (let from = 0; from < articles.length; from += atOnce) {
    await putArticles(database, articles.slice(from, from + atOnce));
    await tendIndex(database, WORTH_FILING);
  }
}
