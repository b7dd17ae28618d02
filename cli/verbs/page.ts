import { answerLines } from '../answer-lines.ts';
import { optionalText, text } from '../fields.ts';
import { readFiles } from '../files.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { articleOfHtml } from '../page-input.ts';
import { printArticle } from '../print/print-article.ts';
import { UsageError } from '../usage.ts';

/** `page`: is it an article, and what does it say? */
export async function pageVerb(options: Options, io: Io): Promise<number> {
  if (options.jsonl)
    return answerLines(io, (fields) => pageAnswer(text(fields, 'html'), optionalText(fields, 'url')));
  if (options.files.length === 0) throw new UsageError('page needs FILE.html or --jsonl');
  return readFiles(options, io, {
    json: (html) => pageAnswer(html, null),
    readable: async (html) => {
      const extracted = await articleOfHtml(html, null);
      return extracted ? printArticle(extracted) : 'Not an article.\n';
    },
  });
}

async function pageAnswer(html: string, url: string | null): Promise<object> {
  const article = (await articleOfHtml(html, url))?.article;
  return {
    isArticle: article !== undefined,
    title: article?.headline ?? null,
    byline: article?.byline ?? null,
    date: article?.published?.date ?? null,
    site: article?.publisher ?? null,
    language: article?.language ?? null,
    text: article?.paragraphs.join('\n\n') ?? '',
  };
}
