import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answering } from '../data/web/misbehave.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const HEADLINE = 'A third count of the troops near Sumy';
const SUMMARY =
  'President Volodymyr Zelensky said that Russia had gathered 90,000 troops near the Sumy region of Ukraine.';
const item = (title: string, path: string, words: string) =>
  `<item><title>${title}</title><link>${path}</link><pubDate>${new Date().toUTCString()}</pubDate><description>${words}</description></item>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lantern</title>${item(
  HEADLINE,
  '/troops.html',
  SUMMARY,
)}${item('Two presidents, one runway', '/anchorage-summit.html', 'A wire report.')}</channel></rss>`;
const PAGE =
  '<!doctype html><title>The Quay</title><link rel="alternate" type="application/rss+xml" title="Quay news" href="/feed.xml"><p>Welcome.';

let press: Served;
let asked: string[] = [];
beforeAll(async () => {
  press = await serve(join(import.meta.dirname, '../fixtures/site'), {
    '/feed.xml': (request, response) => {
      asked.push(`${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`);
      answering(200, { 'content-type': 'application/rss+xml', etag: '"1"' }, FEED)(request, response);
    },
    '/page.html': answering(200, { 'content-type': 'text/html' }, PAGE),
    '/broken.xml': answering(503, { 'retry-after': '60' }),
  });
});
afterAll(() => press.close());

inEachBrowser('feeds', (bench) => {
  const said = (library: Page, words: string) =>
    until(`“${words}”`, () =>
      library.evaluate(
        (wanted) => document.body.innerText.replace(/[\u2068\u2069]/g, '').includes(wanted),
        words,
      ),
    );
  /** With a real press: the browser asks its user only when one has just been made. */
  const click = (library: Page, name: string) =>
    until(`the button “${name}”`, async () => {
      const found = await library.evaluateHandle((wanted) => {
        const plain = (words: string | null) => (words ?? '').replace(/[\u2068\u2069]/g, '').trim();
        return [...document.querySelectorAll<HTMLElement>('button:enabled')].find((one) =>
          plain(one.getAttribute('aria-label') ?? one.textContent).startsWith(wanted),
        );
      }, name);
      const button = found.asElement() as ElementHandle<HTMLElement> | null;
      await button?.click();
      return button !== null;
    });
  const follow = async (library: Page, path: string) => {
    await library.evaluate((address) => {
      const input = document.querySelector<HTMLInputElement>('.sl-feed-form input');
      if (!input) throw new Error('no field for addresses');
      input.value = address;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, `${press.url}${path}`);
    // The field is emptied as its address is taken. What arrives above it may move the button from under a press.
    await until('the address to be taken', async () => {
      await click(library, 'Follow');
      return library.evaluate(
        () => document.querySelector<HTMLInputElement>('.sl-feed-form input')?.value === '',
      );
    });
  };
  const feeds = async () => (await bench.browser.ask('feed.list')).feeds;
  const shown = (library: Page) =>
    library.$$eval('[aria-labelledby=sl-corpus-feeds] h3', (all) => all.length);
  const related = async () => {
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    const sidebar = await bench.browser.sidebar(page);
    const words = await sidebar.evaluate(() => document.body.innerText.replace(/[\u2068\u2069]/g, ''));
    await page.close();
    return words;
  };

  it('are followed by their addresses, read, and set beside an article', async () => {
    asked = [];
    expect(await related()).not.toContain(HEADLINE);
    const library = await bench.browser.openOwn('/library.html#corpora');
    await said(library, 'You follow no feeds');
    await follow(library, '/feed.xml');
    await said(library, 'The Lantern');
    await until('both articles', async () => (await feeds())[0]?.articles === 2);
    // The page of one could be read whole; the other has none.
    expect(await feeds()).toMatchObject([{ title: 'The Lantern', summaries: 1, trouble: null, closed: [] }]);
    expect(asked).toEqual(['']);
    const words = await related();
    expect(words).toContain(HEADLINE);
    expect(words).toContain('from its feed');
    expect(words).toContain('2 of them came by feeds.');

    await bench.browser.stopBackground();
    expect(await feeds()).toHaveLength(1);
    await library.close();
  });

  it('that are broken say so in words, and pages say which feeds they have', async () => {
    const library = await bench.browser.openOwn('/library.html#corpora');
    await follow(library, '/broken.xml');
    await said(library, 'The server asked to be left alone for a while (503).');
    await follow(library, '/page.html');
    await said(library, 'This is the address of a page, not of a feed.');
    await click(library, 'Follow Quay news');
    await until('the page to be gone', async () =>
      (await feeds()).every(({ id }) => !id.endsWith('page.html')),
    );
    await library.close();
  });

  it('are paused, switched off, and removed with their articles', async () => {
    const library = await bench.browser.openOwn('/library.html#corpora');
    await click(library, 'Pause feeds');
    await said(library, 'Feeds are paused.');
    const before = asked.length;
    await bench.browser.ask('feed.run', { feed: null });
    await bench.browser.stopBackground();
    expect(await bench.browser.ask('feed.list')).toMatchObject({ pause: 'reader' });
    expect(asked).toHaveLength(before);
    await click(library, 'Go on with feeds');
    await until('another look', async () => asked.length > before);
    await click(library, 'Switch off The Lantern');
    await said(library, 'Switched off. Its articles stay.');
    expect((await bench.browser.ask('corpus.overview')).limits.fromFeeds).toBe(2);
    for (const { title, id } of await feeds()) {
      await click(library, `Remove ${title ?? new URL(id).host}`);
      await click(library, 'Remove feed');
      await until('the removal', async () => (await feeds()).every((feed) => feed.id !== id));
      // What is pressed next must not move away under the pointer.
      await until('the list without it', async () => (await shown(library)) === (await feeds()).length);
    }
    expect((await bench.browser.ask('corpus.overview')).limits.fromFeeds).toBe(0);
    expect(await related()).not.toContain(HEADLINE);
    await library.close();
  });
});
