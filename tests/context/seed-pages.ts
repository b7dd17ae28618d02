import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CorpusArticle } from '../../context/types.ts';

/** The documents behind the bundled corpus; no part of the project, they stand beside it where they are at hand. */
const DOCUMENTS = new URL('../../../shared/seeds/', import.meta.url);
const FIXTURES = new URL('../fixtures/site/', import.meta.url);

/** A page that one record of the bundled corpus was made from, or a page of our own about the same event. */
export interface SeedPage {
  name: string;
  html: string;
  /** The record, or the record of the same event. */
  record: string;
}

/** The fixture pages about the events of the corpus, and where they are at hand the documents themselves as pages. */
export function seedPages(records: CorpusArticle[]): SeedPage[] {
  return [...fixturePages(), ...(existsSync(DOCUMENTS) ? documentPages(records) : [])];
}

/** The documents in the order of their numbers; the records are as old as they are. */
const RECORDS = ['unn', 'troop-buildup', 'washington-post', 'vacroux', 'nyt'];

function documentPages(records: CorpusArticle[]): SeedPage[] {
  const table = readFileSync(new URL('README.md', DOCUMENTS), 'utf8').split('\n');
  const files = readdirSync(DOCUMENTS).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file, at) => {
    const record = records.find(({ id }) => id.includes(RECORDS[at] ?? file));
    const row = table.find((line) => line.startsWith(`| ${file.slice(0, 3)}`)) ?? '';
    const date = /\d{4}-\d\d-\d\d/.exec(row)?.[0];
    if (!record || !date) throw new Error(`${file} has no record or no date`);
    const text = readFileSync(new URL(file, DOCUMENTS), 'utf8');
    return { name: file, html: pageOf(text, date, record), record: record.id };
  });
}

/** The text as a news site would print it: with the headline of the record where the text has it, too. */
function pageOf(text: string, date: string, { headline, publisher }: CorpusArticle): string {
  const lines = text.split('\n').map((line) => line.trim());
  const title = lines.find((line) => line.endsWith(headline)) ?? (text.includes(headline) ? headline : '');
  const body = lines.filter((line) => line !== '' && line !== title);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="${date}">
    ${publisher ? `<meta property="og:site_name" content="${escaped(publisher)}">` : ''}
    </head><body><article>${title ? `<h1>${escaped(title)}</h1>` : ''}
    ${body.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function fixturePages(): SeedPage[] {
  return [
    { name: 'no-jsonld.html', record: 'bundled:unn-2025-04-05' },
    { name: 'sumy-buildup.html', record: 'bundled:troop-buildup-2025-05-29' },
    { name: 'anchorage-summit.html', record: 'bundled:nyt-2025-08-24' },
    { name: 'paywall.html', record: 'bundled:nyt-2025-08-24' },
  ].map((page) => ({ ...page, html: readFileSync(new URL(page.name, FIXTURES), 'utf8') }));
}
