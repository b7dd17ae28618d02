import { articleText, paragraphsOf } from '../../reading/article-text.ts';
import type { Article } from '../../reading/types.ts';
import { answerLines } from '../answer-lines.ts';
import { articleFrom } from '../article-input.ts';
import { createReader } from '../create-reader.ts';
import { readFiles } from '../files.ts';
import { InputError } from '../input-error.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { articleOfHtml } from '../page-input.ts';
import { printReading } from '../print/print-reading.ts';
import { UsageError } from '../usage.ts';

/** `read`: who is in a text, when, how many, and what happened. */
export async function readVerb(options: Options, io: Io): Promise<number> {
  if (!options.jsonl && options.files.length === 0) throw new UsageError('read needs FILE or --jsonl');
  const read = await createReader();
  if (options.jsonl) return answerLines(io, (fields) => read(articleFrom(fields)));
  return readFiles(options, io, {
    json: async (content, file) => read(await articleOf(content, file)),
    readable: async (content, file) => {
      const article = await articleOf(content, file);
      return printReading(article, articleText(article), read(article));
    },
  });
}

async function articleOf(content: string, file: string): Promise<Article> {
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
