/** Files, folders and archives as services write them, and what is made of them. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { articleOfHtml } from '../../../../cli/page-input.ts';
import { bibtex } from '../../../../data/portable/export/bibtex.ts';
import { markdown } from '../../../../data/portable/export/markdown.ts';
import { ImportError } from '../../../../data/portable/import/import-error.ts';
import { readFiles } from '../../../../data/portable/import/read-files.ts';
import type { ImportTools } from '../../../../data/portable/import/types.ts';
import { writtenText } from '../export/written.ts';
import { awkward } from '../odd-pages.ts';

const parser = new new Window().DOMParser();
const tools: ImportTools = {
  parseHtml: (html) => parser.parseFromString(html, 'text/html') as unknown as Document,
  yaml: async () => parseYaml,
  bibtex: async () => parseBibtex,
  async readHtml(html, url) {
    const read = await articleOfHtml(html, url, true);
    return read && { ...read.article, title: read.article.headline };
  },
  rest: async () => {},
  onProgress: () => {},
  now: new Date('2025-06-03T10:00:00Z'),
};
const file = (path: string, content: string | Uint8Array) => ({
  path,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const read = (...files: [path: string, content: string | Uint8Array][]) =>
  readFiles(
    files.map(([path, content]) => file(path, content)),
    tools,
  );
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof ImportError ? error.problem : String(error)),
  );
const HTML = (title: string, words: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${`<p>${words} The harbour was quiet, and the ferry lay at the quay until the evening.</p>`.repeat(6)}</article></body></html>`;

describe('Omnivore’s archive', () => {
  const item = {
    id: '1',
    slug: 'quiet-harbour',
    title: 'The "quiet" harbour,\nand what it hides 🚢',
    author: 'Ilse Marn',
    url: 'https://lake.example/harbour',
    state: 'Archived',
    readingProgress: 100,
    labels: ['sea', 'long read'],
    savedAt: '2024-03-01T10:00:00.000Z',
    publishedAt: '2024-02-28T00:00:00.000Z',
  };
  const archive = zipSync({
    'metadata_0_to_1.json': strToU8(JSON.stringify([item])),
    'metadata_1_to_2.json': strToU8(
      JSON.stringify([{ ...item, slug: 'none', url: 'https://lake.example/2', state: 'Active', labels: [] }]),
    ),
    'content/quiet-harbour.html': strToU8(HTML('The harbour', 'Nobody came.')),
    'highlights/quiet-harbour.md': strToU8('> Nobody came.\n\nAsk why.\n'),
    '__MACOSX/._metadata_0_to_1.json': strToU8('junk'),
  });

  it('brings texts, labels, days, state and highlights', async () => {
    const { format, pages } = await read(['omnivore.zip', archive]);
    expect(format).toBe('omnivore');
    expect(pages).toHaveLength(2);
    const page = pages.find(({ url }) => url === item.url);
    expect(page).toMatchObject({
      article: { headline: item.title, byline: 'Ilse Marn', published: { date: item.publishedAt } },
      savedAt: item.savedAt,
      tags: ['sea', 'long read'],
      note: '> Nobody came.\n\nAsk why.',
      read: true,
      archived: true,
    });
    expect(page?.article.paragraphs.join(' ')).toContain('Nobody came.');
  });
});

describe('Linkwarden', () => {
  it('brings collections as tags, notes, pins and kept texts', async () => {
    const link = {
      id: 7,
      name: 'Tram line “opens”',
      url: 'https://courier.example/tram',
      description: 'Ask the mayor.',
      textContent: 'The tram line opened.\n\nNobody came.',
      createdAt: '2024-05-01T08:00:00.000Z',
      importDate: null,
      tags: [{ id: 1, name: 'city' }],
    };
    const data = {
      name: 'Odile',
      collections: [
        {
          id: 1,
          name: 'Unorganized',
          links: [{ ...link, id: 8, url: 'https://courier.example/2', tags: [] }],
        },
        { id: 2, name: 'Transport', links: [link] },
      ],
      pinnedLinks: [{ id: 7 }],
    };
    const { format, pages } = await read(['backup.json', JSON.stringify(data)]);
    expect(format).toBe('linkwarden');
    expect(pages.find(({ url }) => url.endsWith('/tram'))).toMatchObject({
      article: { headline: 'Tram line “opens”', paragraphs: ['The tram line opened.', 'Nobody came.'] },
      tags: ['Transport', 'city'],
      note: 'Ask the mayor.',
      favourite: true,
      savedAt: '2024-05-01T08:00:00.000Z',
    });
    expect(pages.find(({ url }) => url.endsWith('/2'))).toMatchObject({ tags: [], favourite: false });
  });
});

describe('Karakeep', () => {
  it('brings links and texts with tags, lists, notes and archive', async () => {
    const data = {
      bookmarks: [
        {
          createdAt: 1_700_000_000,
          title: null,
          tags: ['sea', '🚢'],
          content: { type: 'link', url: 'https://a.example/1' },
          note: 'A "note"',
          archived: true,
          lists: ['l1'],
        },
        {
          createdAt: 1_700_000_001,
          title: 'Idea',
          tags: [],
          content: { type: 'text', text: 'One.\n\nTwo.' },
          note: null,
        },
        { createdAt: 1_700_000_002, title: 'An asset', tags: [], content: null },
      ],
      lists: [{ id: 'l1', name: 'Boats' }],
    };
    const { format, pages, leftOut } = await read(['karakeep.json', JSON.stringify(data)]);
    expect(format).toBe('karakeep');
    expect(leftOut).toBe(1);
    expect(pages).toMatchObject([
      {
        url: 'https://a.example/1',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['Boats', 'sea', '🚢'],
        note: 'A "note"',
        archived: true,
      },
      {
        url: 'https://file.invalid/karakeep/1700000001',
        article: { headline: 'Idea', paragraphs: ['One.', 'Two.'] },
      },
    ]);
  });
});

describe('BibTeX', () => {
  it('reads what reference managers write', async () => {
    const { format, pages, leftOut } = await read([
      'library.bib',
      `% exported
@string{lake = "The Lake"}
@comment{jabref-meta: x}
@online{marn2024,
  title = {The {Quiet} Harbour \\& what it hides, 5\\%},
  author = {Marn, Ilse and {\\O}st, A.},
  journaltitle = lake,
  date = {2024-02-28},
  url = {https://lake.example/harbour?a=1&b=2_3},
  urldate = {2024-03-01},
  keywords = {sea, long read},
  note = {Fran{\\c c}ois said so}
}
@misc{old, title = "Old", howpublished = {\\url{https://b.example/old}}, year = 2019, month = mar, day = 4}
@book{printed, title = {On paper}, year = 1999}
@article{broken, title = {never ends
`,
    ]);
    expect(format).toBe('bibtex');
    expect(leftOut).toBe(2);
    expect(pages.find(({ url }) => url.startsWith('https://lake'))).toMatchObject({
      url: 'https://lake.example/harbour?a=1&b=2_3',
      article: {
        headline: 'The Quiet Harbour & what it hides, 5%',
        byline: 'Ilse Marn, A. Øst',
        publisher: 'The Lake',
        published: { date: '2024-02-28' },
      },
      savedAt: '2024-03-01T00:00:00.000Z',
      tags: ['long read', 'sea'],
      note: 'François said so',
    });
    expect(pages.find(({ url }) => url === 'https://b.example/old')?.article.published?.date).toBe(
      '2019-03-04',
    );
  });

  it('comes back from our own export', async () => {
    const { pages } = await read(['own.bib', await writtenText(bibtex(), [awkward])]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.url).toBe(awkward.url.replace(/[{}]/g, encodeURIComponent));
    expect(pages[0]?.article).toMatchObject({
      headline: awkward.article.headline,
      byline: awkward.article.byline,
      publisher: awkward.article.publisher,
    });
    expect(pages[0]?.note).toBe(awkward.note.replace('\n', ' '));
  });

  it('is refused or read, never stuck, whatever follows the first entry', async () => {
    const junk = fc.string({ unit: fc.constantFrom(...'@{}(),="\\%#\n abc'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(junk, async (more) => {
        const problem = await problemOf(
          read(['x.bib', `@misc{a, url = {https://a.example/}}\n@misc{b, ${more}`]),
        );
        expect([null, 'unknown']).toContain(problem);
      }),
      { numRuns: 50 },
    );
  });
});

describe('pages and texts', () => {
  it('SingleFile: address and day from its comment, the text by our own extraction', async () => {
    const html = HTML('Quiet harbour', 'Nobody came.').replace(
      '<html lang="en">',
      '<html lang="en"><!--\n Page saved with SingleFile \n url: https://lake.example/harbour \n saved date: Sat Mar 02 2024 10:00:00 GMT+0000 (Greenwich Mean Time)\n-->',
    );
    const { pages } = await read(['harbour.html', html]);
    expect(pages).toMatchObject([
      {
        url: 'https://lake.example/harbour',
        savedAt: '2024-03-02T10:00:00.000Z',
        article: { headline: 'Quiet harbour' },
      },
    ]);
    expect(pages[0]?.article.paragraphs.length).toBeGreaterThan(4);
  });

  it('a page saved by a browser, and one that names no address', async () => {
    const html = HTML('Old', 'It rained.');
    const { pages } = await read(
      ['a.htm', html.replace('<html', '<!-- saved from url=(0025)https://lake.example/old -->\n<html')],
      ['folder/b.html', html],
    );
    expect(pages.map(({ url }) => url).sort()).toEqual([
      expect.stringMatching(/^https:\/\/file\.invalid\/[\da-f]{16}\/b\.html$/),
      'https://lake.example/old',
    ]);
  });

  it('Markdown with front matter, ours and Obsidian’s', async () => {
    const clip = `---
title: "Tram: line opens"
source: https://courier.example/tram
author:
  - "[[Odile Brandt]]"
published: 2024-05-01
created: 2024-05-02
tags:
  - clippings
  - "#city"
---
# Tram: line opens

The **tram** line [opened](https://courier.example/x) \\*today\\*.

- one
- two
`;
    const { pages } = await read(['clip.md', clip]);
    expect(pages).toMatchObject([
      {
        url: 'https://courier.example/tram',
        savedAt: '2024-05-02T00:00:00.000Z',
        tags: ['clippings', 'city'],
        article: {
          headline: 'Tram: line opens',
          published: { date: '2024-05-01' },
          paragraphs: ['The tram line opened *today*.', 'one', 'two'],
        },
      },
    ]);
    const back = (await read(['own.md', markdown(awkward)])).pages[0];
    expect(back).toMatchObject({
      url: awkward.url,
      savedAt: awkward.savedAt,
      note: awkward.note,
      genre: awkward.genre,
      read: true,
      favourite: true,
      article: { headline: awkward.article.headline, byline: awkward.article.byline },
    });
    expect(back?.article.paragraphs[0]).toBe(awkward.article.paragraphs[0]);
  });

  it('plain text in an old encoding, with an address or none; the same file is the same page', async () => {
    const latin = Uint8Array.from([...strToU8('Caf'), 0xe9, ...strToU8(' by the sea\n\nIt was shut.\n')]);
    const { pages } = await read(['cafe.txt', latin]);
    expect(pages).toMatchObject([{ article: { headline: 'Café by the sea', paragraphs: ['It was shut.'] } }]);
    expect((await read(['again/cafe.txt', latin])).pages[0]?.url).toBe(pages[0]?.url);
    const sourced = await read(['b.txt', 'Title\n\nhttps://b.example/text\n\nWords.\n']);
    expect(sourced.pages).toMatchObject([{ url: 'https://b.example/text', article: { headline: 'Title' } }]);
  });

  it('a folder or a zip of all of it; what is no text is passed over and counted', async () => {
    const files: [string, string][] = [
      ['notes/a.md', '# A\n\nWords.'],
      ['notes/list.csv', 'title,url,tags\nOne,https://a.example/1,"x,y"\n'],
      ['notes/odd.json', '{"nothing": true}'],
      ['notes/.obsidian/app.json', '{}'],
      ['notes/picture.png', 'png'],
    ];
    const zip = zipSync(Object.fromEntries(files.map(([path, content]) => [path, strToU8(content)])));
    for (const found of [await read(...files), await read(['all.zip', zip])]) {
      expect(found.format).toBe('files');
      expect(found.pages.map(({ article }) => article.headline).sort()).toEqual(['A', 'One']);
      expect(found.leftOut).toBe(1);
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['a damaged archive', 'x.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
    ['an archive of nothing', 'x.zip', zipSync({ 'a.png': strToU8('x') }), 'unknown'],
    ['a picture', 'x.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'unknown'],
    ['an empty text', 'x.txt', '', 'unknown'],
    ['unknown JSON', 'x.json', '{"a":1}', 'unknown'],
    ['half a JSON', 'x.json', '[{"url":', 'broken'],
  ])('%s', async (_, path, content, problem) => {
    expect(await problemOf(read([path, content]))).toBe(problem);
  });
});
