import { type ExtractedArticle, extractArticle } from './extract-article.ts';

/** Makes a document of HTML that nobody shows and that runs nothing; the caller has a browser or its like. */
export type ParseHtml = (html: string) => Document;

/**
 * Reads a page's article from its HTML, without running or loading anything in it; null where it is not one.
 * With `force` it is null only where there is no text.
 */
export async function articleInHtml(
  html: string,
  url: string | null,
  parseHtml: ParseHtml,
  force = false,
): Promise<ExtractedArticle | null> {
  // An empty or cut-off document has no root for linkedom to hang its nodes on.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return extractArticle(parseHtml(whole), url, undefined, { force });
}
