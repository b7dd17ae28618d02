import type { Context } from '../../context/types.ts';
import type { AutoOpen } from '../../data/settings.ts';
import { isEnglish } from '../../reading/is-english.ts';
import type { Article } from '../../reading/types.ts';

/**
 * Does the sidebar open unasked? A page can see that it opens, so what the reader saved has no say in it:
 * only bundled articles, packs and feeds count here. Of an article that is not in English there is too little to say.
 */
export function opensByItself(article: Pick<Article, 'language'>, context: Context, when: AutoOpen): boolean {
  if (when === 'never' || !isEnglish(article)) return false;
  if (when === 'always') return true;
  const conflict = context.figures.some(({ rows }) =>
    rows.some((row) => row.verdict?.verdict === 'conflict' && row.article?.origin !== 'collection'),
  );
  if (when === 'conflict') return conflict;
  return conflict || context.related.some(({ article }) => article.origin !== 'collection');
}
