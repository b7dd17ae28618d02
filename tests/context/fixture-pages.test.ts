import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../cli/load-tables.ts';
import { contextOf } from '../../context/context-of.ts';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import type { Context, FigureComparison } from '../../context/types.ts';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { extractArticle } from '../../page/article/extract-article.ts';
import { read } from '../../reading/read.ts';
import type { Tables } from '../../reading/tables.ts';
import { ARTICLES } from '../fixtures/pages.ts';

/**
 * What a reader must find beside each fixture page: `corpus` in pages.ts, "verdict: here vs there",
 * from the page's HTML through reading and context over the bundled corpus.
 */
describe('the bundled corpus beside the fixture pages', () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await loadTables();
  });

  const pages = ARTICLES.filter(({ file }) => file !== 'client-rendered.html');
  it.each(pages)('$file', async ({ file, article }) => {
    const context = await contextBeside(file, tables);
    const rows = context.figures.flatMap(verdictsOf);
    const missing = article.corpus.filter((fact) => {
      const [verdict, pair = ''] = fact.split(': ');
      const [here = '', there = ''] = pair.split(' vs ');
      return !rows.some(
        (row) => row.verdict === verdict && row.here.includes(here) && row.there.includes(there),
      );
    });
    expect(missing).toEqual([]);
    // A false alarm costs trust: no conflict that the catalogue does not know.
    const conflicts = rows.filter(({ verdict }) => verdict === 'conflict');
    expect(conflicts.length).toBe(article.corpus.filter((fact) => fact.startsWith('conflict')).length);
  });
});

async function contextBeside(file: string, tables: Tables): Promise<Context> {
  const html = readFileSync(new URL(`../fixtures/site/${file}`, import.meta.url), 'utf8');
  const { document } = parseHTML(html);
  const page = await extractArticle(document as unknown as Document, `https://courier.example/news/${file}`);
  if (!page) throw new Error(`${file} was not taken for an article`);
  const reading = read(page.article, tables);
  const article = corpusArticleOf(page.article, reading, {
    id: 'page',
    origin: 'collection',
    genre: page.genre,
  });
  return contextOf(article, reading, memoryCorpus(bundledArticles()));
}

function verdictsOf({ rows: [own, ...others] }: FigureComparison) {
  return others.map(({ figure, verdict }) => ({
    here: own?.figure.text ?? '',
    there: figure.text,
    verdict: verdict?.verdict,
  }));
}
