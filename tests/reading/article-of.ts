import { paragraphsOf } from '../../reading/article-text.ts';
import type { Article } from '../../reading/types.ts';

/** An article that is nothing but its text, and what else a test wants it to be. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  const nothing = { headline: null, publisher: null, byline: null, published: null, url: null };
  return { ...nothing, language: 'en', paragraphs: paragraphsOf(text), ...rest };
}
