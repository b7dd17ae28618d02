import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Genre } from '../../context/types.ts';
import type { Article } from '../../reading/types.ts';
import { articleInFile } from '../article-file.ts';
import { articleFrom } from '../article-input.ts';
import { parseFields } from '../fields.ts';
import { contentOf } from '../files.ts';
import { InputError, messageOf } from '../input-error.ts';
import { linesOf } from '../lines.ts';
import { articleOfHtml } from '../page-input.ts';
import { markdownArticle } from './markdown-article.ts';

/** An article found in an input, or why there is none; `where` names the file and, in JSON Lines, the line. */
export type Found = { where: string } & ({ article: Article; genre: Genre } | { problem: string });

const LONGEST_HEADLINE = 200;

/** Every article in a file, by the kind its name ends in. */
export async function* articlesIn(file: string): AsyncGenerator<Found> {
  if (extname(file).toLowerCase() === '.jsonl') yield* articlesInLines(file);
  else
    try {
      yield { where: file, ...(await articleIn(file)) };
    } catch (error) {
      yield { where: file, problem: messageOf(error) };
    }
}

async function* articlesInLines(file: string): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of linesOf(createReadStream(file))) {
    const where = `${file}:${++number}`;
    try {
      if ('problem' in line) throw new InputError(line.problem);
      yield { where, article: articleFrom(parseFields(line.text)), genre: 'news' };
    } catch (error) {
      yield { where, problem: messageOf(error) };
    }
  }
}

async function articleIn(file: string): Promise<{ article: Article; genre: Genre }> {
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml': {
      const extracted = await articleOfHtml(await contentOf(file), null);
      if (!extracted) throw new InputError('not an article');
      return extracted;
    }
    case '.md':
    case '.markdown':
      return { article: markdownArticle(await contentOf(file)), genre: 'news' };
    case '.txt':
      return { article: withHeadline(await articleInFile(await contentOf(file), file), file), genre: 'news' };
    default:
      throw new InputError('not a kind of file that packs are built from');
  }
}

/** A text's first line stands as its headline where it is short and no sentence; else the file's name does. */
function withHeadline(article: Article, file: string): Article {
  const [first = '', ...rest] = article.paragraphs;
  const title = first.trim();
  if (rest.length > 0 && title !== '' && title.length <= LONGEST_HEADLINE && !/[\n.!?]/.test(title))
    return { ...article, headline: title, paragraphs: rest };
  return { ...article, headline: basename(file, extname(file)) };
}
