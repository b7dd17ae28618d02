import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Genre } from '../../context/types.ts';
import { parseFeed } from '../../data/feeds/parse/parse-feed.ts';
import { ImportError } from '../../data/portable/import/import-error.ts';
import { readOwnExport } from '../../data/portable/import/read-import.ts';
import type { PortablePage } from '../../data/types.ts';
import { paragraphsInHtml } from '../../page/article/paragraphs-in-html.ts';
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
/** RSS and Atom; a JSON Feed is told by what stands in it. */
const FEEDS = new Set(['.xml', '.rss', '.atom', '.rdf']);

/** Every article in a file, by the kind its name ends in. */
export async function* articlesIn(file: string): AsyncGenerator<Found> {
  const kind = extname(file).toLowerCase();
  try {
    if (kind === '.jsonl') yield* articlesInLines(file);
    else if (FEEDS.has(kind)) yield* articlesInFeed(file);
    else if (kind === '.json') yield* articlesInJson(file);
    else yield { where: file, ...(await articleIn(file)) };
  } catch (error) {
    yield { where: file, problem: messageOf(error) };
  }
}

/** A collection as the library exports it, or a JSON Feed. */
async function* articlesInJson(file: string): AsyncGenerator<Found> {
  const pages = pagesIn(await contentOf(file));
  if (!pages) return yield* articlesInFeed(file);
  for (const { url, article, genre } of pages) {
    const where = `${file}: ${url}`;
    if (article.paragraphs.length > 0) yield { where, article, genre };
    else yield { where, problem: 'a link without a text' };
  }
}

function pagesIn(text: string): PortablePage[] | null {
  try {
    return readOwnExport(text, new Date());
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

/** The articles that a saved feed tells of, by what it says of them. */
async function* articlesInFeed(file: string): AsyncGenerator<Found> {
  const address = pathToFileURL(file).href;
  const feed = await parseFeed(await contentOf(file), address, (html) =>
    paragraphsInHtml(html, (whole) => parseHTML(whole).document),
  );
  if (typeof feed === 'string')
    throw new InputError('neither a feed nor a collection that Sidelight exported');
  const { title: publisher, language, entries } = feed;
  for (const { whole: _whole, ...entry } of entries) {
    const where = `${file}: ${entry.url}`;
    if (entry.paragraphs.length === 0) yield { where, problem: 'a link without a text' };
    else
      yield {
        where,
        article: { ...entry, publisher, language: language?.toLowerCase() ?? null },
        genre: 'news',
      };
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
