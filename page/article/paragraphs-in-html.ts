import type { ParseHtml } from './article-in-html.ts';
import { pacer } from './pacer.ts';
import { surveyPage } from './survey-page.ts';
import { pageBlocks } from './text-blocks.ts';

/** All paragraphs in a piece of HTML that stands by itself, such as an entry of a feed; runs and loads nothing in it. */
export async function paragraphsInHtml(html: string, parseHtml: ParseHtml): Promise<string[]> {
  const pace = pacer();
  const document = parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const { texts } = await surveyPage(document, pace);
  return (await pageBlocks(texts, pace)).map(({ text }) => text);
}
