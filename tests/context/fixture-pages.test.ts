import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../cli/create-reader.ts';
import { phraseText } from '../../cli/phrases.ts';
import { periodPhrase } from '../../context/period-phrase.ts';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { ARTICLES } from '../fixtures/pages.ts';
import { openPage, type Read, seenPairs } from './open-page.ts';

/**
 * What a reader must find beside each fixture page: `corpus` in pages.ts, "verdict: here vs there",
 * from the page's HTML through reading and context over the bundled corpus.
 */
describe('the bundled corpus beside the fixture pages', () => {
  let read: Read;
  beforeAll(async () => {
    read = await createReader();
  });

  const pages = ARTICLES.filter(({ file }) => file !== 'client-rendered.html');
  it.each(pages)('$file', async ({ file, article }) => {
    const html = readFileSync(new URL(`../fixtures/site/${file}`, import.meta.url), 'utf8');
    const context = await openPage(html, `https://courier.example/news/${file}`, read, bundledArticles());
    const rows = seenPairs(context);
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

  it('tells a date as exactly as the page does', async () => {
    const html = readFileSync(new URL('../fixtures/site/sumy-buildup.html', import.meta.url), 'utf8');
    const { figures } = await openPage(html, 'https://courier.example/sumy', read, bundledArticles());
    const when = (text: string) => {
      const row = figures
        .flatMap(({ rows }) => rows)
        .find((one) => !one.article && one.figure.text.startsWith(text));
      const span = row?.figure.asOfSpan;
      return span && phraseText(periodPhrase(span));
    };
    expect(when('150,000')).toBe('spring 2025');
    expect(when('50,000')).toBe('late May 2025');
  });
});
