import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleOfHtml } from '../../../cli/page-input.ts';
import { pageArticle } from '../../../messages/schemas.ts';
import { pick, type Random } from '../../bench/corpus/random.ts';
import { ARTICLES, NON_ARTICLES } from '../../fixtures/pages.ts';
import { jsonLd, paragraphs, prose } from '../../page/article/build-page.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { bytesOf, Fault, type Target, textOf } from '../target.ts';

const SITE = join(import.meta.dirname, '../../fixtures/site');
const URL_OF_PAGE = 'https://courier.example/news/2025/06/01/harbour-closed';
const WORDS = [
  ...'<p> </p> <article> </article> <div> </div> <template> <svg> <math> <table> <style> <script> <title> <base href=//x>'.split(
    ' ',
  ),
  ...'<meta property="og:title" content="x"> <time datetime="2025-13-45"> <body> </html> <frameset> <!--'
    .split('> ')
    .map((tag) => `${tag}>`),
  '<html lang="',
  '<!doctype html>',
];

/** Whole pages, parsed without running anything. */
export function pagesTarget(): Target {
  const files = [...ARTICLES, ...NON_ARTICLES].map(({ file }) => file);
  return {
    name: 'pages',
    seeds: files.map((file) => readFileSync(join(SITE, file))),
    mutate: (random, seed) => bytesOf(mutateText(random, textOf(seed), WORDS)),
    run: (input) => extracted(textOf(input)),
  };
}

const RECORD = {
  '@type': 'NewsArticle',
  headline: 'Torn cable shuts the harbour',
  author: [{ '@type': 'Person', name: 'Ada Brook' }, 'Odile Brandt'],
  publisher: { '@type': 'Organization', name: 'The Example Courier', logo: { '@type': 'ImageObject' } },
  datePublished: '2025-06-01T08:30:00+02:00',
  dateModified: '2025-06-01',
  mainEntityOfPage: { '@id': URL_OF_PAGE },
  inLanguage: 'en-GB',
  isPartOf: [{ '@type': ['WebSite', 'Thing'], name: 'News' }],
};
const BODY = `<article><h1>Torn cable shuts the harbour</h1>${paragraphs(prose(4))}</article>`;

/** Structured data of pages, in a page that is an article. */
export function jsonLdTarget(): Target {
  return {
    name: 'json-ld',
    seeds: [RECORD, { '@graph': [{ '@type': 'WebPage' }, RECORD] }].map((one) =>
      bytesOf(JSON.stringify(one)),
    ),
    mutate: (random, seed) => bytesOf(mutatedRecord(random, textOf(seed))),
    run: (input) =>
      extracted(
        `<!doctype html><html><head>${jsonLd({}).replace(/>.*?</s, () => `>${textOf(input)}<`)}</head><body>${BODY}</body></html>`,
      ),
  };
}

function mutatedRecord(random: Random, json: string): string {
  return pick(random, [true, true, false]) ? mutateJson(random, JSON.parse(json)) : mutateText(random, json);
}

async function extracted(html: string): Promise<string> {
  const found = await articleOfHtml(html, URL_OF_PAGE);
  if (Object.hasOwn(Object.prototype, 'polluted')) throw new Fault('a prototype has changed');
  if (!found) return 'no article';
  const { article, genre, inPart, blocks } = found;
  const { success, issues } = v.safeParse(pageArticle, { article, genre, inPart });
  if (!success) throw new Fault(`no request carries it: ${v.getDotPath(issues[0])} ${issues[0].message}`);
  if (blocks.length !== article.paragraphs.length) throw new Fault('paragraphs without their places');
  return 'an article';
}
