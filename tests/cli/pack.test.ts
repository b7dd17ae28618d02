import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../data/portable/export/formats.ts';
import { markdown } from '../../data/portable/export/markdown.ts';
import { writtenText } from '../data/portable/export/written.ts';
import { awkward, bare } from '../data/portable/odd-pages.ts';
import { jsonLd, paragraphs, prose } from '../page/article/build-page.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
const inputs = join(folder, 'inputs');
const pack = join(folder, 'harbour.slpack');
afterAll(() => rmSync(folder, { recursive: true }));

const HTML = `<!doctype html><html lang="en"><head>${jsonLd({
  '@type': 'NewsArticle',
  headline: 'Torn cable shuts the harbour',
  datePublished: '2025-03-04',
})}</head><body><article><h1>Torn cable shuts the harbour</h1>${paragraphs(prose(4))}</article></body></html>`;

const FEED = `<rss version="2.0"><channel><title>Gazette</title><language>en-GB</language>
<item><title>Ten gulls</title><link>https://gazette.example/gulls</link><pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate>
<description>&lt;p&gt;Ten gulls were seen in Oslo.&lt;/p&gt;</description></item>
<item><title>Nothing said</title><link>https://gazette.example/nothing</link></item></channel></rss>`;

const MARKDOWN = `---
title: Ferry resumes
source: The Example Courier
date: 2025-03-06
url: https://courier.example/ferry
---
# Ferry resumes

The **ferry** carried 300 people to [Oslo](https://oslo.example/)
on Thursday.

- Mayor Odile Brandt was on board.
`;

beforeAll(async () => {
  mkdirSync(join(inputs, 'deep'), { recursive: true });
  const put = (name: string, content: string) => writeFileSync(join(inputs, name), content);
  put('cable.html', HTML);
  put('deep/ferry.md', MARKDOWN);
  put('storm.txt', 'A storm in Oslo\n\nOn 3 March 2025 a storm killed 12 people in Oslo.');
  put(
    'more.jsonl',
    [
      {
        id: 1,
        title: 'Storm',
        source: 'Post',
        date: '2025-03-03 08:15',
        text: 'The storm killed 14 people in Oslo.',
      },
      { id: 2, url: 'https://courier.example/ferry?utm_source=x', text: 'The ferry again.' },
      { id: 3 },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const lighthouse = { ...awkward, url: 'https://courier.example/light', note: 'A secret.' };
  put(
    'own.json',
    await writtenText(EXPORT_FORMATS.own.make({ corrections: [], settings: null }), [lighthouse, bare]),
  );
  put('own.md', markdown({ ...awkward, url: 'https://courier.example/second' }));
  put('other.json', '[1]');
  put('feed.xml', FEED);
  put('front.html', '<p>Nothing to read.</p>');
  put('picture.png', '');
});

describe('pack', () => {
  it('is built from files and folders, and says what was skipped and why', async () => {
    const { status, out, warnings } = await runCommand([
      ...['pack', 'build', inputs, '-o', pack, '--name', 'Harbour', '--licence', 'CC0'],
    ]);
    expect(status).toBe(0);
    expect(out).toContain('Harbour\n7 articles, 2025-03-03 to 2025-06-01\n');
    const skipped = warnings.map((line) => line.replaceAll(inputs, ''));
    expect(skipped).toEqual([
      'skipped /feed.xml: https://gazette.example/nothing: a link without a text',
      'skipped /front.html: not an article',
      'skipped /more.jsonl:2: the same article as /deep/ferry.md',
      'skipped /more.jsonl:3: "text" is missing',
      'skipped /other.json: neither a feed nor a collection that Sidelight exported',
      'skipped /own.json: https://b.example/: a link without a text',
      'skipped /picture.png: not a kind of file that packs are built from',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['harbour.slpack', 'inputs']);
  });

  it('is shown', async () => {
    const { status, lines } = await runCommand(['pack', 'show', pack, '--json']);
    expect(status).toBe(0);
    const [header, ...articles] = lines();
    expect(header).toMatchObject({ name: 'Harbour', licence: 'CC0', counts: { articles: 7 } });
    const ferry = articles.find(({ headline }) => headline === 'Ferry resumes');
    expect(ferry).toMatchObject({
      publisher: 'The Example Courier',
      origin: 'pack',
      summary: 'The ferry carried 300 people to Oslo on Thursday.\n\nMayor Odile Brandt was on board.',
    });
    expect(articles.find(({ publisher }) => publisher === 'Gazette')).toMatchObject({
      headline: 'Ten gulls',
      url: 'https://gazette.example/gulls',
      language: 'en-gb',
      summary: 'Ten gulls were seen in Oslo.',
    });
    // The same page as our own file and as Markdown tells it.
    const exported = articles.filter(({ headline }) => headline === awkward.article.headline);
    expect(exported.map(({ url }) => url)).toEqual([
      'https://courier.example/light',
      'https://courier.example/second',
    ]);
    expect(exported[1]?.summary).toBe(String(exported[0]?.summary).replace('A line\nand', 'A line and'));
    expect(exported[0]).toMatchObject({ publisher: awkward.article.publisher, language: 'en-gb' });
    expect(JSON.stringify(articles)).not.toContain('A secret.');
    expect(articles.map(({ published }) => (published as { date: string } | null)?.date ?? null)).toEqual([
      '2025-03-04',
      '2025-03-06',
      '2025-03-04T09:00:00Z',
      '2025-03-03',
      '2025-06-01T08:30:00Z',
      '2025-06-01T08:30:00Z',
      null,
    ]);
    const { out } = await runCommand(['pack', 'show', pack]);
    expect(out).toContain('2025-03-06  The Example Courier  Ferry resumes  https://courier.example/ferry\n');
  });

  it('is checked to its last byte', async () => {
    expect(await runCommand(['pack', 'check', pack])).toMatchObject({
      status: 0,
      out: `${pack}: sound, 7 articles\n`,
    });
    const cut = join(folder, 'cut.slpack');
    writeFileSync(cut, readFileSync(pack).subarray(0, -5));
    const { status, warnings } = await runCommand(['pack', 'check', pack, cut, join(folder, 'absent')]);
    expect(status).toBe(1);
    expect(warnings).toEqual([
      `${cut}: This pack is damaged or incomplete. Get it again. (cannot be unpacked)`,
      `${join(folder, 'absent')}: no such file`,
    ]);
  });

  it('is not made of nothing, and an older one stays', async () => {
    const before = readFileSync(pack);
    const { status } = await runCommand(['pack', 'build', join(inputs, 'picture.png'), '-o', pack]);
    expect(status).toBe(2);
    expect(readFileSync(pack)).toEqual(before);
  });

  it.each([
    [['pack']],
    [['pack', 'sing']],
    [['pack', 'check']],
    [['pack', 'build', '-o', 'x']],
    [['pack', 'build', inputs]],
    [['pack', 'build', join(folder, 'absent'), '-o', join(folder, 'none.slpack')]],
    [['pack', 'build', inputs, '-o', join(folder, 'no', 'such', 'folder')]],
  ])('called wrongly ends with 2: %j', async (words) => {
    const { status, out, warnings } = await runCommand(words);
    expect([status, out, warnings.length]).toEqual([2, '', 1]);
  });
});
