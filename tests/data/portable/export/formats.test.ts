/** Each format as an independent reader of it understands it. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { anchorOf } from '../../../../data/highlights/anchor.ts';
import { articleHtml } from '../../../../data/portable/export/article-html.ts';
import { bibtex } from '../../../../data/portable/export/bibtex.ts';
import { bookmarksHtml } from '../../../../data/portable/export/bookmarks-html.ts';
import { cslJson } from '../../../../data/portable/export/csl-json.ts';
import { csv } from '../../../../data/portable/export/csv.ts';
import { markdownZip } from '../../../../data/portable/export/markdown-zip.ts';
import { ris } from '../../../../data/portable/export/ris.ts';
import { extractArticle } from '../../../../page/article/extract-article.ts';
import { awkward, bare } from '../odd-pages.ts';
import { anyPage } from '../pages.ts';
import { written, writtenText } from './written.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('CSV', () => {
  const rowsOf = (text: string) => parseCsv(text, { columns: true }) as Record<string, string>[];

  it('keeps quotes, line breaks and emoji', async () => {
    const [first, second] = rowsOf(await writtenText(csv(), [awkward, bare]));
    expect(first).toMatchObject({
      url: awkward.url,
      title: awkward.article.headline,
      byline: awkward.article.byline,
      published: '2025-06-01T08:30:00Z',
      read: 'true',
    });
    expect(second).toMatchObject({ url: bare.url, title: '', tags: '', read: 'false' });
  });

  it('lets no cell be taken for a formula', async () => {
    const [row] = rowsOf(await writtenText(csv(), [awkward]));
    expect(row?.note).toBe(`'${awkward.note}`);
  });

  it('has a row for every page, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPage, { maxLength: 5 }), async (pages) => {
        const rows = rowsOf(await writtenText(csv(), pages));
        expect(rows.map(({ url }) => url)).toEqual(pages.map(({ url }) => url));
        expect(rows.map(({ saved }) => saved)).toEqual(pages.map(({ savedAt }) => savedAt));
      }),
    );
  });
});

describe('bookmarks', () => {
  it('are read by an HTML parser with day, tags and note', async () => {
    const html = await writtenText(bookmarksHtml(), [awkward, bare]);
    const document = new new Window().DOMParser().parseFromString(html, 'text/html');
    const [first, second] = document.querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe(awkward.url);
    expect(first?.textContent).toBe(awkward.article.headline);
    expect(first?.getAttribute('add_date')).toBe('1748859630');
    expect(first?.getAttribute('tags')).toBe('public transport,a|b,x y,emoji 🚋');
    expect(document.querySelector('dd')?.textContent?.trim()).toBe(awkward.note);
    expect(second?.textContent).toBe(bare.url);
    expect(second?.hasAttribute('tags')).toBe(false);
  });
});

describe('Markdown', () => {
  const filesOf = async (pages: (typeof awkward)[]) => {
    const zip = await JSZip.loadAsync(await (await written(markdownZip(), pages)).arrayBuffer());
    return Promise.all(
      Object.values(zip.files).map(async (file) => {
        const [, front = '', body = ''] = (await file.async('string')).split(/^---\n/m);
        return { name: file.name, front: parseYaml(front) as Record<string, unknown>, body };
      }),
    );
  };

  it('is a zip of files named for their headlines, with front matter', async () => {
    const [file] = await filesOf([awkward]);
    expect(file?.name).toBe('Tram “line” opens 5% & $3 fast {new} 1_2 ~ “🚋”, = done x.md');
    expect(file?.front).toEqual({
      title: awkward.article.headline,
      url: awkward.url,
      publisher: 'The Example, Courier',
      author: awkward.article.byline,
      published: '2025-06-01T08:30:00Z',
      saved: awkward.savedAt,
      language: 'en-gb',
      genre: 'opinion',
      read: true,
      favourite: true,
      archived: false,
      tags: ['public-transport', 'a|b', 'x,y', 'emoji-🚋'],
      note: awkward.note,
    });
    expect(file?.body).toContain('\n\\- First, a list?\n\n1\\. Then \\*stars\\* and \\`code\\`.\n');
  });

  it('gives no two files one name, and no name that a system refuses', async () => {
    const titled = (headline: string | null) => ({ ...bare, article: { ...bare.article, headline } });
    const files = await filesOf(['Tram', 'TRAM', 'Tram 2', 'con', '..', '/', 'tram'].map(titled));
    expect(files.map(({ name }) => name)).toEqual([
      'Tram.md',
      'TRAM 2.md',
      'Tram 2 2.md',
      'con_.md',
      'page.md',
      'page 2.md',
      'tram 3.md',
    ]);
  });

  it('keeps every fact, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        const [file] = await filesOf([page]);
        expect(file?.front).toMatchObject({ url: page.url, genre: page.genre, saved: page.savedAt });
        expect(file?.front.title ?? null).toBe(page.article.headline?.toWellFormed() ?? null);
        expect(file?.front.note ?? '').toBe(page.note.toWellFormed());
      }),
    );
  });
});

/** What citation-js makes of a bibliography. */
const cited = (text: string) =>
  new Cite(text).format('data', { format: 'object' }) as Record<string, unknown>[];

describe('CSL-JSON', () => {
  it('is read by citation-js', async () => {
    const [first, second] = cited(await writtenText(cslJson(), [awkward, bare]));
    expect(first).toMatchObject({
      id: 'the-example-courier-2025-tram',
      type: 'article-newspaper',
      title: awkward.article.headline,
      'container-title': 'The Example, Courier',
      author: [{ literal: awkward.article.byline }],
      issued: { 'date-parts': [[2025, 6, 1]] },
      accessed: { 'date-parts': [[2025, 6, 2]] },
      URL: awkward.url,
    });
    expect(second).toMatchObject({ id: 'page', URL: bare.url });
  });
});

describe('RIS', () => {
  it('is read by citation-js', async () => {
    const text = await writtenText(ris(), [awkward, bare]);
    expect(text).toContain('\r\nDA  - 2025/06/01\r\n');
    const [first, second] = cited(text);
    expect(first).toMatchObject({
      type: 'article-newspaper',
      title: awkward.article.headline,
      'container-title': 'The Example, Courier',
      issued: { 'date-parts': [[2025]] },
      URL: awkward.url,
      note: oneLine(awkward.note),
    });
    expect(second).toMatchObject({ title: bare.url });
  });

  it('has an entry for every page, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 4 }), async (pages) => {
        const lines = (await writtenText(ris(), pages)).split('\r\n');
        expect(lines.filter((line) => line === 'TY  - NEWS')).toHaveLength(pages.length);
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      }),
    );
  });
});

describe('BibTeX', () => {
  it('is read by citation-js', async () => {
    const [first, second] = cited(await writtenText(bibtex(), [awkward, bare]));
    expect(first).toMatchObject({
      id: 'the-example-courier-2025-tram',
      title: awkward.article.headline,
      'container-title': 'The Example, Courier',
      issued: { 'date-parts': [[2025, 6]] },
      URL: 'https://courier.example/tram?a=1&b=%7B2%7D',
    });
    expect(second).toMatchObject({ id: 'page', URL: bare.url });
  });

  it('has an entry for every page, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 4 }), async (pages) => {
        expect(cited(await writtenText(bibtex(), pages))).toHaveLength(pages.length);
      }),
    );
  });
});

describe('a web page of one article', () => {
  it('is read again as the same article', async () => {
    const story = Array.from(
      { length: 6 },
      (_, place) =>
        `Paragraph ${place} says that the tram line opened, & that <people> came to see it in the rain.`,
    );
    const page = { ...awkward, article: { ...awkward.article, paragraphs: story } };
    const { document } = parseHTML(articleHtml(page));
    const found = await extractArticle(document as unknown as Document, null);
    expect(found?.article).toMatchObject({
      headline: awkward.article.headline,
      publisher: 'The Example, Courier',
      paragraphs: story,
    });
  });

  it('marks what was highlighted, and stays the same text', () => {
    const paragraphs = ['The <tram> & its line opened.', 'The tram came & went.'];
    const article = { ...awkward.article, paragraphs };
    const text = paragraphs.join('\n\n');
    const highlight = (words: string) => {
      const start = text.indexOf(words);
      return { ...anchorOf(text, { start, end: start + words.length }), madeAt: awkward.savedAt };
    };
    const highlights = ['line opened.\n\nThe', '<tram> &', '& its'].map(highlight);
    const { document } = parseHTML(articleHtml({ ...awkward, article, highlights }));
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['<tram> &', ' its', 'line opened.', 'The']);
    const found = [...document.querySelectorAll('article > p')].map((paragraph) => paragraph.textContent);
    expect(found).toEqual(paragraphs);
  });

  it('asks for nothing from anywhere', () => {
    const { document } = parseHTML(articleHtml(awkward));
    expect(document.querySelector('script, img, iframe, link[rel~=stylesheet]')).toBeNull();
    expect(
      document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  });
});
