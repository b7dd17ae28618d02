import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, TestBrowser } from '../e2e/driver/test-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { CANARIES, canaryPage } from './canaries.ts';
import { hostilePage } from './hostile-page.ts';
import { watchTasks } from './longest-task.ts';
import { MARKUP } from './markup.ts';
import { isRestless } from './variant.ts';
import { VARIANTS } from './variants/index.ts';

const SITE = join(import.meta.dirname, '../fixtures/site');
/** As long as ours may keep a page from answering, in milliseconds. */
const LONGEST_TASK = 50;
const TRIES = 3;

/** The browser's own word to a page that asked for what it may not have. */
const REFUSALS =
  /^(Error: )?(Denying load|Failed to load|Access to fetch|Refused|Not allowed to load|Unsafe attempt|Cross-Origin Request|Security Error)/;

/** What the snooping script of the page notes. */
interface Trap {
  __words: string[];
  __look: () => string[];
  __moved: () => boolean;
  __executed?: number;
}

describe.each(KINDS)('hostile pages in %s', (kind) => {
  let browser: TestBrowser;
  let served: Served;
  let kept: unknown;
  const asked: string[] = [];

  beforeAll(async () => {
    const answer =
      (headers: Record<string, string>, html: () => string) => (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(html());
      };
    const pages = VARIANTS.map((variant, at) => [
      `/variant/${at}.html`,
      answer(variant.headers ?? {}, () => hostilePage(variant, browser.origin)),
    ]);
    const note = (path: string) => [
      path,
      (_: unknown, response: ServerResponse) => {
        asked.push(path);
        response.end();
      },
    ];
    served = await serve(SITE, {
      ...Object.fromEntries(pages),
      '/canary.html': answer({}, canaryPage),
      ...Object.fromEntries(['/executed', '/executed.js', '/leak'].map(note)),
    });
    browser = await TestBrowser.open(kind);
    kept = await keepCanaries(browser, served.url);
  });
  afterEach(() => browser.closePages());
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  for (const [at, variant] of VARIANTS.entries())
    it(variant.name, async () => {
      const { homeless, keepsOut = [] } = variant;
      const [lines, errors] = [browser.consoleLines.length, browser.dialogs.length];
      const url = `${served.url}/variant/${at}.html`;
      let longestTask = async () => 0;
      const page = await browser.open(url, async (tab) => {
        if (kind === 'chrome') longestTask = await watchTasks(tab);
      });
      const tabId = await browser.tabIdOf(url);
      await until('the article to be read', async () => (await browser.statusOf(tabId)) === 'ready');
      if (keepsOut.includes(kind)) {
        await until(
          'our frames to be taken away',
          async () => (await browser.ask('tab.view', { tabId })).unframed,
        );
        expect(page.frames()).toHaveLength(1);
      } else if (!homeless) {
        await browser.ask('tab.sidebar', { tabId, show: 'open' });
        const sidebar = await browser.sidebar(page);
        expect(await wordsIn(sidebar)).toContain(CANARIES[0]);
      }
      let longest = await longestTask();
      // What is slow once may be the machine; what is slow each time is ours.
      for (let tries = 1; longest > LONGEST_TASK && tries < TRIES; tries++) {
        longestTask = await watchTasks(page);
        await page.reload({ waitUntil: 'load' });
        await until('the article again', async () => (await browser.statusOf(tabId)) === 'ready');
        longest = await longestTask();
      }
      expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
      if (!isRestless(variant))
        expect(await page.evaluate(() => (window as unknown as Trap).__moved())).toBe(false);
      expect(await found(page)).toEqual([]);
      expect(await markupIn(page, browser.origin)).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as Trap).__executed ?? 0)).toBe(0);
      expect(browser.dialogs.slice(errors)).toEqual([]);
      expect(asked).toEqual([]);
      expect(
        browser.consoleLines
          .slice(lines)
          .filter((line) => /extension:|sidelight/i.test(line) && !REFUSALS.test(line)),
      ).toEqual([]);
      expect(await browser.ask('collection.list')).toEqual(kept);
    });
});

/** Saves the page of canaries; what the collection lists then, and is to list ever after. */
async function keepCanaries(browser: TestBrowser, site: string): Promise<unknown> {
  const url = `${site}/canary.html`;
  await browser.open(url);
  const tabId = await browser.tabIdOf(url);
  await until('the canaries to be read', async () => (await browser.statusOf(tabId)) === 'ready');
  await browser.ask('tab.save', { tabId });
  // What contradicts it is looked up after it was saved.
  return until('the page to be kept', async () => {
    const list = await browser.ask('collection.list');
    return list.length === 1 && list[0]?.conflicts !== undefined && list;
  });
}

async function wordsIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.body.textContent ?? '');
}

/** All that the page's own script has read of what is ours. */
async function found(page: Page): Promise<string[]> {
  return page.evaluate((words) => {
    const trap = window as unknown as Trap;
    trap.__words.push(...words);
    return trap.__look();
  }, CANARIES);
}

/** Elements in views of ours that only text taken for markup can have made. */
async function markupIn(page: Page, origin: string): Promise<string[]> {
  const lists = page.frames().map(async (frame) => {
    const ours = await frame.evaluate((start) => location.href.startsWith(start), origin).catch(() => false);
    return ours ? frame.$$eval(MARKUP, (all) => all.map((one) => one.outerHTML)) : [];
  });
  return (await Promise.all(lists)).flat();
}
