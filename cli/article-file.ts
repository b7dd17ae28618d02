import { paragraphsOf } from '../reading/article-text.ts';
import type { Article } from '../reading/types.ts';
import { InputError } from './input-error.ts';
import { articleOfHtml } from './page-input.ts';

/** The article in a file: extracted from HTML, whether or not it looks like one; any other file is plain text. */
export async function articleInFile(content: string, file: string): Promise<Article> {
  if (/\.x?html?$/i.test(file)) {
    const extracted = await articleOfHtml(content, null, true);
    if (!extracted) throw new InputError('holds no text to read');
    return extracted.article;
  }
  return {
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: null,
    paragraphs: paragraphsOf(content),
  };
}
