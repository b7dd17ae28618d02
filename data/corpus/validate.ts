import type { CorpusArticle } from '../../context/types.ts';
import { articleSchema } from './article-schema.ts';
import { checkConsistency } from './consistency.ts';

export type Validation = { article: CorpusArticle } | { errors: string[] };

/** A list of problems is for people; past this many, the first ones say enough. */
const MOST_ERRORS = 100;

/**
 * Rebuilds an article of the corpus from untrusted JSON, or says what is wrong with it.
 * @param file where the value came from; opens every error: `my.json: figures/2/min must be a finite number, not "ten"`
 */
export function validateArticle(value: unknown, file = 'article'): Validation {
  const errors: string[] = [];
  const report = (path: string, problem: string) => {
    if (errors.length < MOST_ERRORS) errors.push(`${file}: ${path}${path && ' '}${problem}`);
  };
  const article = articleSchema(value, '', report);
  if (article) checkConsistency(article, report);
  return article && errors.length === 0 ? { article } : { errors };
}
