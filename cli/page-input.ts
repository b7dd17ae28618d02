import { parseHTML } from 'linkedom';
import { articleInHtml } from '../page/article/article-in-html.ts';
import type { ExtractedArticle } from '../page/article/extract-article.ts';

/** Reads a page's article from its HTML, without running anything in it. */
export function articleOfHtml(
  html: string,
  url: string | null,
  force = false,
): Promise<ExtractedArticle | null> {
  return articleInHtml(html, url, (whole) => parseHTML(whole).document, force);
}
