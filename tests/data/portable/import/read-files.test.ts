/** Pages, texts, folders and archives as programs write them, and what is made of them. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../data/portable/export/markdown.ts';
import { awkward } from '../odd-pages.ts';
import { articleHtml, problemOf, read } from './given-files.ts';

describe('pages and texts', () => {
  it('SingleFile: address and day from its comment, the text by our own extraction', async () => {
    const html = articleHtml('Quiet harbour', 'Nobody came.').replace(
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
    const html = articleHtml('Old', 'It rained.');
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
