import type { ArticleRef } from '../../context/types.ts';
import type { Text } from '../text.tsx';

/** Characters of a headline that stand in for a publisher nobody knows. */
const SHORT = 26;

/** How an article is named in a line: its publisher; without one, the beginning of its headline; null is this page. */
export function sourceName(article: ArticleRef | null, text: Text): string {
  if (!article) return text.t('thisPage');
  return article.publisher ?? text.t('quoted', shortened(article.headline));
}

function shortened(headline: string): string {
  if (headline.length <= SHORT) return headline;
  const start = headline.slice(0, SHORT);
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > 0 ? lastSpace : SHORT).trimEnd()}\u00a0…`;
}
