import type { TestBrowser } from '../e2e/driver/test-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { importBatch } from './import-batch.ts';
import { putOldDatabase } from './old-database.ts';

/** What a doing has at hand. */
export interface Scene {
  browser: TestBrowser;
  /** Where the fixture site is served, and feeds under `/feeds/`. */
  site: string;
  round: number;
  /** Ids of pages that were said to be kept, and addresses of feeds that were said to be followed. */
  pages: Set<string>;
  feeds: Set<string>;
}

/** Readies what is to be interrupted, and gives what begins it. What is acknowledged is noted at once. */
type Doing = (scene: Scene) => Promise<() => Promise<unknown>>;

const PAGES = ['sumy-buildup', 'anchorage-summit', 'bakery-strike', 'no-jsonld', 'paywall'];

/** All that writes while a browser may be killed. */
export const DOINGS: Record<string, Doing> = {
  async saving({ browser, site, round, pages }) {
    const url = `${site}/${PAGES[round % PAGES.length]}.html?${round}`;
    await browser.open(url);
    const tabId = await browser.tabIdOf(url.split('?')[0] ?? '');
    await until('the page to be read', async () => (await browser.statusOf(tabId)) === 'ready');
    return async () => {
      const answer = await browser.ask('tab.save', { tabId });
      if ('id' in answer) pages.add(answer.id);
    };
  },

  async importing({ browser, round, pages }) {
    return async () => {
      for (let batch = 0; ; batch++) {
        const url = `https://courier.example/${round}/${batch}`;
        await browser.ask('collection.import', importBatch(`i${round}`, batch, url));
        pages.add(`page:${url}`);
      }
    };
  },

  // At every start the browser installs the extension anew, which seeds; the index is built anew besides.
  async seeding({ browser }) {
    return () => browser.stopBackground().then(() => browser.ask('corpus.rebuild'));
  },

  async feeding({ browser, site, round, feeds }) {
    return async () => {
      const url = `${site}/feeds/${round}.xml`;
      await browser.ask('feed.add', { feeds: [{ url, title: null }] });
      feeds.add(url);
      // The run goes on after its answer.
      await until('the feed to be read', async () => (await browser.ask('feed.list')).waiting === 0);
    };
  },

  async migrating({ browser, round, pages, feeds }) {
    await browser.stopBackground();
    // What was kept until now makes room for what an earlier version kept.
    const kept = await putOldDatabase(browser, round);
    pages.clear();
    feeds.clear();
    for (const id of kept) pages.add(id);
    return () => browser.ask('collection.list');
  },
};
