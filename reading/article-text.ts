import type { Article } from './types.ts';

/** What stands between two paragraphs in the text that all offsets count in. */
export const PARAGRAPH_BREAK = '\n\n';

/** The text that every span of a Reading points into. */
export function articleText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.join(PARAGRAPH_BREAK);
}

/** The inverse of `articleText`: any string can be split and joined again unchanged. */
export function paragraphsOf(text: string): string[] {
  return text === '' ? [] : text.split(PARAGRAPH_BREAK);
}
