import { articleText } from '../../reading/article-text.ts';
import { answerLines } from '../answer-lines.ts';
import { articleInFile } from '../article-file.ts';
import { articleFrom } from '../article-input.ts';
import { createReader } from '../create-reader.ts';
import { readFiles } from '../files.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { printReading } from '../print/print-reading.ts';
import { UsageError } from '../usage.ts';

/** `read`: who is in a text, when, how many, and what happened. */
export async function readVerb(options: Options, io: Io): Promise<number> {
  if (!options.jsonl && options.files.length === 0) throw new UsageError('read needs FILE or --jsonl');
  const read = await createReader();
  if (options.jsonl) return answerLines(io, (fields) => read(articleFrom(fields)));
  return readFiles(options, io, {
    json: async (content, file) => read(await articleInFile(content, file)),
    readable: async (content, file) => {
      const article = await articleInFile(content, file);
      return printReading(article, articleText(article), read(article));
    },
  });
}
