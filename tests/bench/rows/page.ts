import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { serve } from '../../fixtures/serve.ts';
import { type BenchBrowser, timed } from '../browser/bench-browser.ts';
import { type Row, rowOf } from '../row.ts';
import { benchArticle } from './reading.ts';

const SITE = join(import.meta.dirname, '../../fixtures/site');
const ARTICLE = 'sumy-buildup.html';
const WAKES = 7;
const MEGABYTE = 1_000_000;
const MAKES_ROOM = 'the page makes room when the sidebar opens by itself; marks alone move nothing';
const READ_ANEW =
  'a third is the reading, run for the first time in a new worker; the rest its script, its tables, and the first use of all else';
const SAID_AGAIN =
  'the whole background is compiled, its database opened, and five questions to the browser are answered';
/** After this many milliseconds a page and what we put beside it have come to rest. */
const REST = 1_500;
const WATCH = `
  globalThis.watched = { longest: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') watched.longest = Math.max(watched.longest, entry.duration);
      else watched.shift += entry.value;
    }
  }).observe({ entryTypes: ['longtask', 'layout-shift'] });`;

/** What the extension itself does to a page, and how long it takes to answer one when it was stopped. */
export async function pageRows(bench: BenchBrowser): Promise<Row[]> {
  const site = await serve(SITE);
  try {
    const own = await bench.newPage(`${bench.origin}/library.html`);
    const url = `${site.url}/${ARTICLE}`;
    const off = await watchedPage(bench, own, url, ['localhost']);
    await off.page.close();
    const on = await watchedPage(bench, own, url, []);
    const rows = [
      rowOf({ name: 'longest task in the page', value: on.longest, unit: 'ms', most: { value: 50 } }),
      rowOf({
        name: 'layout shift',
        value: on.shift - off.shift,
        unit: '',
        most: { value: 0 },
        why: MAKES_ROOM,
      }),
      rowOf({
        name: 'memory in the page’s process',
        value: Math.max(0, on.heap - off.heap) / MEGABYTE,
        unit: 'MB',
        peer: { name: 'the page alone', value: off.heap / MEGABYTE },
        most: { value: 10 },
      }),
      ...(await wakeRows(bench, own, on.page, url)),
    ];
    await on.page.close();
    return rows;
  } finally {
    await site.close();
  }
}

interface Watched {
  page: Page;
  longest: number;
  shift: number;
  heap: number;
}

/** Opens a page, on sites where Sidelight is switched off or not, and waits until all is done. */
async function watchedPage(
  bench: BenchBrowser,
  own: Page,
  url: string,
  offSites: string[],
): Promise<Watched> {
  await send(own, { type: 'settings.set', request: { offSites } });
  const page = await bench.newPage('about:blank');
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(url);
  await new Promise((rested) => setTimeout(rested, REST));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { longest, shift } = (await page.evaluate('watched')) as { longest: number; shift: number };
  return { page, longest, shift, heap: usedSize };
}

async function wakeRows(bench: BenchBrowser, own: Page, page: Page, url: string): Promise<Row[]> {
  const tabs = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`;
  const tabId = (await own.evaluate(tabs)) as number;
  const echo = { send: async () => bench.ask('echo', {}), origin: (await bench.subject('echo')).origin };
  const world = await readerWorld(page);
  const article = { article: benchArticle(1_000), genre: 'news', inPart: false };
  const mark = () => world({ type: 'reader.article', request: { run: 'bench', page: article } });
  const view = () => send(own, { type: 'tab.view', request: { tabId } });
  const markAndView = async () => ({ time: (await mark()).time + (await view()).time });
  const asked = [
    { name: 'context of a page read before', most: 2, send: view, why: SAID_AGAIN },
    { name: 'names marked in a new page', most: 1.6, send: mark, why: READ_ANEW },
    { name: 'context of a new page', most: 2, send: markAndView, why: READ_ANEW },
  ];
  const rows: Row[] = [];
  // One after the other: what is said of a page is kept for the last page alone.
  for (const { name, most, send: question, why } of asked) {
    const [floor = Number.NaN, value = Number.NaN] = await bench.wakeTimes(
      [echo, { send: question, origin: bench.origin }],
      WAKES,
    );
    const peer = { name: 'wake and echo', value: floor };
    rows.push(
      rowOf({ name: `Sidelight: wake → ${name}`, value, unit: 'ms', peer, most: { ratio: most }, why }),
    );
  }
  return rows;
}

/** Where the reader script runs: from there it can be asked what the reader script asks. */
async function readerWorld(page: Page): Promise<(message: unknown) => Promise<{ time: number }>> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, auxData } }) => {
    if (auxData?.type === 'isolated') worlds.push(id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    const found = await session.send('Runtime.evaluate', {
      contextId,
      expression: 'chrome.runtime?.id ?? ""',
    });
    if (found.result.value)
      return async (message) => {
        const { result } = await session.send('Runtime.evaluate', {
          contextId,
          expression: timed(message),
          awaitPromise: true,
          returnByValue: true,
        });
        return result.value as { time: number };
      };
  }
  throw new Error('no reader script is at work in the page');
}

function send(page: Page, message: unknown): Promise<{ time: number }> {
  return page.evaluate(timed(message)) as Promise<{ time: number }>;
}
