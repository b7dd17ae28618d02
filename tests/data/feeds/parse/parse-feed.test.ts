import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { entryDate } from '../../../../data/feeds/parse/entry-date.ts';
import { parseFeed } from '../../../../data/feeds/parse/parse-feed.ts';
import { parseOpml } from '../../../../data/feeds/parse/parse-opml.ts';
import { rootOf } from '../../../../data/feeds/parse/root-of.ts';
import { paragraphsInHtml } from '../../../../page/article/paragraphs-in-html.ts';

const FEEDS = join(import.meta.dirname, '../../../fixtures/feeds');
const ADDRESS = 'https://lantern.example/feed.xml';
const parse = (text: string) =>
  parseFeed(text, ADDRESS, (html) => paragraphsInHtml(html, (whole) => parseHTML(whole).document));
const fixture = (file: string) => parse(readFileSync(join(FEEDS, file), 'utf8'));
const rss = (items: string) => `<rss version="2.0"><channel><title>Velm</title>${items}</channel></rss>`;
const item = (inside: string) => `<item><link>https://lantern.example/1</link>${inside}</item>`;

describe('a feed', () => {
  it('is no longer than it is, whatever length it claims', async () => {
    const MOST = 4_294_967_295;
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'Velm', items: { length: MOST } };
    expect(await parse(JSON.stringify(json))).toMatchObject({ entries: [] });
    for (const name of ['length', 'Length', 'x:length']) {
      const claim = `<${name}>${MOST}</${name}>`;
      const text = rss(`${claim}${item(`<title>Calm</title><category>${claim}</category>${claim}`)}`);
      expect(await parse(text)).toMatchObject({ entries: [{ headline: 'Calm' }] });
    }
    const list = `<opml version="2.0"><body><outline xmlUrl="https://a.example/">${'<length>4e9</length>'}</outline></body></opml>`;
    expect(parseOpml(list)).toEqual([{ url: 'https://a.example/', title: null }]);
  });

  it('in RSS 2.0 is read with its oddities', async () => {
    expect(await fixture('rss.xml')).toEqual({
      title: 'The Velm Lantern & Gazette',
      site: 'https://lantern.example/',
      language: 'en-GB',
      entries: [
        {
          url: 'https://lantern.example/2025/06/cable?utm_source=rss',
          headline: 'Cable "torn": nine days of repairs',
          byline: 'Ilse Brandt',
          published: { date: '2025-06-03T15:00:00Z', certainty: 'stated' },
          paragraphs: ['Divers found a second cable torn.', 'Repairs take nine days.'],
          whole: false,
        },
        {
          url: 'https://lantern.example/2025/06/guid',
          headline: 'No address of its own',
          byline: null,
          published: null,
          paragraphs: [],
          whole: false,
        },
      ],
    });
  });

  it('in Atom is read with its base and its markup', async () => {
    expect(await fixture('atom.xml')).toEqual({
      title: 'Dispatch — Harbour',
      site: 'https://dispatch.example/',
      language: 'en',
      entries: [
        {
          url: 'https://dispatch.example/news/ferries',
          headline: 'Two ferries turned back',
          byline: 'Noor Abdel',
          published: { date: '2025-06-04T08:00:00.500Z', certainty: 'stated' },
          paragraphs: ['Two ferries turned back.', 'Nobody was hurt.'],
          whole: false,
        },
      ],
    });
  });

  it('in RSS 1.0 and as JSON is read', async () => {
    expect(await fixture('rss1.xml')).toMatchObject({
      title: 'Quay Notes',
      entries: [
        { url: 'https://quay.example/1', byline: 'Q. Uay', published: { date: '2025-06-03T10:00:00Z' } },
      ],
    });
    expect(await fixture('feed.json')).toMatchObject({
      title: 'Tide Tables',
      entries: [
        { url: 'https://tide.example/7', headline: 'High water', byline: 'T. Ide' },
        { url: 'https://tide.example/8', headline: null, paragraphs: ['No headline here.'] },
      ],
    });
  });

  it('is told from its summaries where it has whole texts', async () => {
    const long = `<description>${'The harbour was closed on Tuesday. '.repeat(60)}</description>`;
    expect(await parse(rss(item(long)))).toMatchObject({ entries: [{ whole: true }] });
  });

  it.each([
    ['', 'feedNotFeed'],
    ['words', 'feedNotFeed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'feedNotFeed'],
    ['{"title": 1}', 'feedNotFeed'],
    ['{"version": ', 'feedNotFeed'],
    ['<!-- <rss version="2.0">', 'feedNotFeed'],
    ['<!DOCTYPE HTML><title>x</title>', 'feedIsPage'],
    ['<?xml version="1.0"?><!-- a --><html><p>&lt;rss version="2.0"', 'feedIsPage'],
    ['<rss version="2.0"><channel><item>', 'feedDamaged'],
    [`<!DOCTYPE rss [<!ENTITY a "a">]>${rss(item('<title>&a;</title>'))}`, 'feedUnsafe'],
    [`<!DOCTYPE rss SYSTEM "file:///etc/passwd">${rss('')}`, 'feedUnsafe'],
  ])('is not %s', async (text, problem) => expect(await parse(text)).toBe(problem));

  it('expands no entities, wherever they are declared', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    for (const text of [
      rss(item('<title>x &b; &c;</title>')),
      rss(`${bomb}${item('<title>x &b; &c;</title>')}`),
      `${rss(item('<title>x &b; &c;</title>'))}${bomb}`,
    ]) {
      const feed = await parse(text);
      if (typeof feed !== 'string') expect(feed.entries[0]?.headline).toBe('x &b; &c;');
    }
  });

  it('takes no more than the first 200 entries, and cuts what is endless', async () => {
    const feed = await parse(rss(item(`<title>${'x'.repeat(9_000)}</title>`).repeat(300)));
    expect(typeof feed === 'object' && feed.entries).toHaveLength(200);
    expect(typeof feed === 'object' && feed.entries[0]?.headline).toHaveLength(500);
  });

  it('goes as deep as it likes', async () => {
    const deep = `${'<p>'.repeat(20_000)}x${'</p>'.repeat(20_000)}`;
    expect(await parse(rss(item(`<title>t</title><odd>${deep}</odd>`)))).toBeTruthy();
    expect(await parse(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(20_000)}`)).toBe(
      'feedNotFeed',
    );
  });

  it('is text and http addresses whatever is sent', async () => {
    const markup = fc.stringMatching(/^[<>&;"'/![\]a-z \-A-Z:.#\d]{0,60}$/);
    const texts = fc.oneof(
      fc.string(),
      fc
        .tuple(markup, markup, markup)
        .map(([a, b, c]) =>
          rss(`${a}<item><title>${a}</title><link>${b}</link><description>${c}</description></item>`),
        ),
      fc.json().map((json) => `{"version":"https://jsonfeed.org/version/1.1","items":[${json}]}`),
      fc
        .tuple(markup, markup)
        .map(([a, b]) => `<feed><entry><link href="${a}"/><title>${b}</title></entry></feed>`),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const feed = await parse(text);
        if (typeof feed === 'string') return;
        for (const { url, headline, byline, paragraphs } of feed.entries) {
          expect(url).toMatch(/^https?:\/\//);
          for (const words of [headline, byline]) expect(words === null || words.length <= 500).toBe(true);
          expect(paragraphs.every((paragraph) => typeof paragraph === 'string')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the day of an entry', () => {
  it.each([
    ['Tue, 3 Jun 2025 10:00:00 +0200', '2025-06-03T08:00:00Z'],
    ['2025-06-03', '2025-06-03T00:00:00Z'],
    ['7', null],
    ['Tue, 03 Jun 1925 10:00:00 GMT', null],
    ['2025-13-40', null],
    [null, null],
  ])('%s', (stated, date) => expect(entryDate(stated)?.date ?? null).toBe(date));
});

it('the root is found in one pass', () => {
  expect(rootOf(`${'<!-- -->'.repeat(100_000)}<rss>`)).toBe('rss');
  expect(rootOf('<a:RDF>')).toBe('rdf');
  expect(rootOf('\ufeff <?xml?>\n<feed>')).toBe('atom');
  expect(rootOf('<toString>')).toBeNull();
});
