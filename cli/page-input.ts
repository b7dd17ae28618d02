import { parseHTML } from 'linkedom';
import { type ExtractedArticle, extractArticle } from '../page/article/extract-article.ts';

/** Reads a page's article from its HTML, without running anything in it. */
export async function articleOfHtml(
  html: string,
  url: string | null,
  force = false,
): Promise<ExtractedArticle | null> {
  // An empty or cut-off document has no root for linkedom to hang its nodes on.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return extractArticle(document, url, undefined, { force });
}
