import type { CorpusArticle } from '../../../../context/types.ts';
import type { Reading } from '../../../../reading/types.ts';

/** A page that the bench asks about, read beforehand. */
export interface AskedPage {
  article: CorpusArticle;
  reading: Reading;
}

/** A question to the worker, and what it is asked of. */
export interface Asked {
  what: 'candidates' | 'context';
  page: AskedPage;
}

/** As many candidates as a context is worked out from. */
export const CANDIDATES = 80;
