import { extractArticle } from './extract-article.ts';
import type { Pause } from './pacer.ts';

/**
 * Whether a page is one article, by what it says of itself and by its text.
 * Asks no less work than `extractArticle`, whose null says the same.
 */
export async function isArticle(document: Document, url: string | null, pause?: Pause): Promise<boolean> {
  return (await extractArticle(document, url, pause)) !== null;
}
