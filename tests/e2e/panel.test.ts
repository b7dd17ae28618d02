import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Panel } from './driver/panel.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** What is read aloud of each page. */
const SUMY = '7 people, 5 related, and 1 conflict';
const SUMMIT = '6 people and 5 related';
const BAKERY = '3 people';
const LOADING = 'The page is loading…';
const UNREAD = 'This page is not read';

/** The real panel of each browser: Chromium's side panel, Firefox's sidebar. */
inEachBrowser('the browser’s side panel', (bench) => {
  let panel: Panel | null = null;
  const openPanel = async () => {
    panel = await bench.browser.openPanel();
    return panel;
  };
  /** Goes on without waiting: what the panel says meanwhile is what matters. */
  const go = (page: Page, file: string) => void page.goto(`${bench.site}/${file}`).catch(() => {});
  const open = async (file: string) => {
    const page = await bench.browser.open(`${bench.site}/${file}`);
    await bench.browser.marks(page);
    return page;
  };
  afterEach(async () => {
    await panel?.close();
    panel = null;
  });

  it('shows what there is to the tab in front, and follows from one to another', async () => {
    const first = await open('sumy-buildup.html');
    const shown = await openPanel();
    await shown.shows(SUMY);
    const second = await open('bakery-strike.html');
    await shown.shows(BAKERY);
    await first.bringToFront();
    await shown.shows(SUMY);
    await second.bringToFront();
    await shown.shows(BAKERY);
    await second.close();
    await first.bringToFront();
    await shown.shows(SUMY);
  });

  it('shows what was read while its tab was behind another', async () => {
    const behind = await open('sumy-buildup.html');
    await open('bakery-strike.html');
    const shown = await openPanel();
    await shown.shows(BAKERY);
    await behind.goto(`${bench.site}/anchorage-summit.html`);
    await bench.browser.marks(behind);
    expect(await shown.words()).toContain(BAKERY);
    await behind.bringToFront();
    await shown.shows(SUMMIT);
  });

  it('goes with its tab from page to page, and says where there is no article, or nothing to be read', async () => {
    const page = await open('sumy-buildup.html');
    const shown = await openPanel();
    await shown.shows(SUMY);
    go(page, 'bakery-strike.html');
    await shown.shows(BAKERY);
    go(page, 'shop-product.html');
    await shown.shows('No article here');
    page.goto('about:blank').catch(() => {});
    expect(await shown.shows(UNREAD)).not.toContain('Off on this site');
    go(page, 'sumy-buildup.html');
    await shown.shows(SUMY);
  });

  it('says of a page on its way that it is loading: neither what the last one held, nor that it may not be read', async () => {
    const finish = () => fetch(`${bench.site}/held/go`);
    const page = await open('sumy-buildup.html');
    const early = await openPanel();
    await early.shows(SUMY);
    go(page, 'held.html');
    await early.shows(LOADING);
    await finish();
    await early.shows(SUMMIT);
    expect((await early.said()).filter((words) => words.includes(UNREAD))).toEqual([]);

    await early.close();
    go(page, 'held.html?again');
    await until('the page', () => page.evaluate(() => location.search === '?again'));
    const late = await openPanel();
    await late.shows(LOADING);
    await finish();
    await late.shows(SUMMIT);
    expect((await late.said()).filter((words) => words.includes(UNREAD))).toEqual([]);
  });

  it('shows what a page keeps out of itself', async () => {
    // Each browser lets us into what the other does not.
    await open(bench.browser.kind === 'chrome' ? 'isolated.html' : 'sandboxed.html');
    await (await openPanel()).shows(SUMY);
  });

  it('finds names on the page and saves it, with the background stopped before each step', async () => {
    const { browser } = bench;
    const page = await open('sumy-buildup.html');
    const other = await open('bakery-strike.html');
    const shown = await openPanel();
    await shown.shows(BAKERY);
    await browser.stopBackground();
    await page.bringToFront();
    await shown.shows(SUMY);
    await browser.stopBackground();
    await shown.click('.sl-actor-name button');
    await until('a name to light up', () => page.evaluate(() => CSS.highlights.has('sidelight-flash')));
    await browser.stopBackground();
    await shown.click('[aria-label="Save this page"]');
    await until('the page to be saved', async () => (await browser.ask('collection.list')).length === 1);
    await shown.shows('Saved');
    await browser.stopBackground();
    await other.bringToFront();
    await shown.shows(BAKERY);
  });

  it('switches a site off and on again, and says so, also of a page that comes while it is off', async () => {
    const { browser } = bench;
    const page = await open('sumy-buildup.html');
    const shown = await openPanel();
    await shown.shows(SUMY);
    const button = '.sl-sidebar-footer button';
    await shown.click(button);
    await shown.shows('Sidelight is off on this site');
    await until('the marks to go', async () => (await browser.markedWords(page)).length === 0);
    go(page, 'bakery-strike.html');
    await until('the next page', () => page.evaluate(() => document.title.startsWith('Bakers')));
    await shown.shows('Sidelight is off on this site');
    await shown.click(button);
    await shown.shows(BAKERY);
    await browser.marks(page);
  });
});
