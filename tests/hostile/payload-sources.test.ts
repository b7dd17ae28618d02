import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { corpusActor } from '../data/examples.ts';
import { makePack, packArticle } from '../data/packs/make-pack.ts';
import { chooseFiles, clickButton } from '../e2e/driver/choose-files.ts';
import { KINDS, TestBrowser } from '../e2e/driver/test-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { importBatch } from '../faults/import-batch.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { escaped } from './hostile-page.ts';
import { MARKUP } from './markup.ts';
import { PAYLOADS } from './payload-list.ts';

const SITE = join(import.meta.dirname, '../fixtures/site');
/** A request carries so many pages, and a feed so many articles that are taken. */
const BATCH = 50;
/** Of the pages that are kept each so many is opened; the lists show all of them. */
const OPENED = 10;
const BATCHES = Array.from({ length: PAYLOADS.length / BATCH }, (_, at) =>
  PAYLOADS.slice(at * BATCH, (at + 1) * BATCH),
);

describe.each(KINDS)('two hundred payloads in %s', (kind) => {
  let browser: TestBrowser;
  let served: Served;
  const asked: string[] = [];
  const dialogs: string[] = [];

  beforeAll(async () => {
    const note = (path: string) => [
      path,
      (_: unknown, response: ServerResponse) => response.end(asked.push(path)),
    ];
    const feeds = BATCHES.map((batch, at) => [
      `/feeds/${at}.xml`,
      (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/rss+xml' });
        response.end(feedOf(batch, at));
      },
    ]);
    served = await serve(SITE, Object.fromEntries([...feeds, ...['/executed', '/executed.js'].map(note)]));
    browser = await TestBrowser.open(kind);
  });
  afterEach(() => {
    expect(dialogs).toEqual([]);
    expect(asked).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** One of our pages, which is to say so much, scrolled through from top to bottom, has run and drawn nothing of it. */
  async function look(path: string, says = ''): Promise<void> {
    const page = await browser.openOwn(path);
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await until(`${path} to say “${says}”`, async () => {
      const words = await textOf(page);
      return words.length > 40 && words.includes(says);
    });
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight && y < 40_000; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
    expect(await page.$$eval(MARKUP, (all) => all.map((one) => one.outerHTML))).toEqual([]);
    expect(await page.evaluate(() => '__executed' in window || document.title === 'executed')).toBe(false);
    await page.close();
  }

  it('in an import are text in the lists, in the reader view and in the trash', async () => {
    for (const [at, batch] of BATCHES.entries()) {
      const one = importBatch('hostile', at, 'https://courier.example/');
      const pages = batch.flatMap((payload, n) =>
        one.pages.map((page) => hostilePage(page, payload, at * BATCH + n)),
      );
      await browser.ask('collection.import', { ...one, pages });
    }
    const list = await browser.ask('collection.list');
    expect(list).toHaveLength(PAYLOADS.length);
    await look('/library.html', 'executed');
    for (const { id } of list.filter((_, at) => at % OPENED === 0))
      await look(`/library.html#saved/${encodeURIComponent(id)}`, 'counted');
    await browser.ask('collection.delete', { ids: list.map(({ id }) => id) });
    await look('/library.html#trash', 'executed');
  });

  it('in corrections are text', async () => {
    const corrections = PAYLOADS.map((payload) => ({
      kind: 'not-the-same-event' as const,
      a: payload,
      b: `x${payload}`,
    }));
    for (let at = 0; at < corrections.length; at += BATCH)
      await browser
        .ask('tab.correct', { corrections: corrections.slice(at, at + BATCH), undo: false })
        .catch(() => {});
    await look('/library.html#corrections');
  });

  it('in a pack are text where it is listed, and beside an article', async () => {
    const articles = PAYLOADS.map((payload, n) =>
      packArticle(`Crane ${n}`, {
        headline: `${payload} counts soldiers at Sumy`,
        publisher: payload,
        byline: payload,
        summary: `${payload} said that Russia had 90,000 soldiers at Sumy.`,
        actors: [
          corpusActor('Volodymyr Zelensky', [payload.slice(0, 60)]),
          corpusActor(payload.slice(0, 60)),
        ],
        terms: { sumy: 3, soldiers: 2, zelensky: 2 },
      }),
    );
    const [name = '', publisher = ''] = PAYLOADS;
    const content = await makePack(articles, { name, publisher });
    const library = await browser.openOwn('/library.html#corpora');
    library.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await library.waitForSelector('.sl-packs input[type=file]');
    await chooseFiles(library, [{ name: 'payloads.slpack', content }], '.sl-packs input[type=file]');
    await clickButton(library, 'Import', '.sl-packs');
    await until('the pack', async () => (await browser.ask('pack.list'))[0]?.state === 'published');
    await library.close();
    await look('/library.html#corpora', name);
    await beside();
  });

  it('in feeds are text where they are listed, and beside an article', async () => {
    const feeds = BATCHES.map((_, at) => ({
      url: `${served.url}/feeds/${at}.xml`,
      title: PAYLOADS[at] ?? null,
    }));
    await browser.ask('feed.add', { feeds });
    await until('the feeds to be read', async () => {
      const { feeds: all, waiting } = await browser.ask('feed.list');
      return waiting === 0 && all.every(({ checked }) => checked);
    });
    await look('/library.html#corpora');
    await beside();
  });

  it('in records of the database are text, or set apart', async () => {
    const own = await browser.openOwn('/welcome.html');
    await own.evaluate(async (payloads) => {
      const opening = indexedDB.open('sidelight');
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      const writing = opening.result.transaction(['saved', 'summaries'], 'readwrite');
      for (const [n, payload] of payloads.entries())
        writing
          .objectStore('saved')
          .put({ id: `page:${payload}`, sequence: 9_000 + n, url: payload, article: payload });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      opening.result.close();
    }, PAYLOADS);
    await own.close();
    await browser.stopBackground();
    expect((await browser.ask('collection.health')).damaged).toHaveLength(PAYLOADS.length);
    await look('/library.html');
  });

  /** The sidebar beside an article on the same event, and what the library knows of one of its people. */
  async function beside(): Promise<void> {
    const url = `${served.url}/sumy-buildup.html`;
    const page = await browser.open(url);
    const tabId = await browser.tabIdOf(url);
    await until('the context', async () => (await browser.statusOf(tabId)) === 'ready');
    await browser.ask('tab.sidebar', { tabId, show: 'open' });
    const sidebar = await browser.sidebar(page);
    expect(await sidebar.$$eval(MARKUP, (all) => all.map((one) => one.outerHTML))).toEqual([]);
    expect(await page.evaluate(() => '__executed' in window)).toBe(false);
    expect(browser.dialogs).toEqual([]);
    await browser.closePages();
    await look('/library.html#actor/person/Volodymyr%20Zelensky');
  }
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/[\u2066-\u2069]/g, ''));

type ImportedPage = ReturnType<typeof importBatch>['pages'][number];

function hostilePage(page: ImportedPage, payload: string, n: number): ImportedPage {
  const url = `https://courier.example/${n}`;
  const paragraphs = PAYLOADS.slice(n - (n % OPENED), n - (n % OPENED) + OPENED).map(
    (one) => `${one} Volodymyr Zelensky counted ${n + 50_000} soldiers at Sumy ${one}.`,
  );
  return {
    ...page,
    url,
    article: { ...page.article, url, headline: payload, publisher: payload, byline: payload, paragraphs },
    tags: [payload.slice(0, 60)],
    note: payload,
  };
}

function feedOf(batch: string[], at: number): string {
  const items = batch.map(
    (payload, n) =>
      `<item><title>${escaped(payload)} ${n}</title><link>/payload/${at}/${n}</link><author>${escaped(payload)}</author><description>${escaped(escaped(`${payload} Volodymyr Zelensky counted ${n + 50_000} soldiers at Sumy on street ${n * 7}.`))}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(batch[0] ?? '')}</title>${items.join('')}</channel></rss>`;
}
