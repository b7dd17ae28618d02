import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../data/settings.ts';
import { deepPage, hugePage } from '../../fixtures/generate.ts';
import { type Served, serve } from '../../fixtures/serve.ts';
import { KINDS, TestBrowser, type TestBrowserOptions } from './test-browser.ts';

const SITE = join(import.meta.dirname, '../../fixtures/site');
const HUGE_BYTES = 5_000_000;
const DEEP_LEVELS = 400;

/** What a test has at hand: a real browser with the built extension, and the address of the fixture site. */
export interface Bench {
  browser: TestBrowser;
  site: string;
}

/** Runs a suite once in each browser, with the fixture site served. `bench` is filled before the first test. */
export function inEachBrowser(
  name: string,
  suite: (bench: Bench) => void,
  options: TestBrowserOptions = {},
): void {
  describe.each(KINDS)(`${name} in %s`, (kind) => {
    const bench = {} as Bench;
    let served: Served;
    beforeAll(async () => {
      const html = (text: () => string) => (_: unknown, response: ServerResponse) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(text());
      };
      const strict = (headers: Record<string, string>) => (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(readFileSync(join(SITE, 'sumy-buildup.html')));
      };
      const held: (() => void)[] = [];
      served = await serve(SITE, {
        // Pages whose headers keep frames of ours out: each in the other browser only.
        '/isolated.html': strict({ 'cross-origin-embedder-policy': 'require-corp' }),
        '/sandboxed.html': strict({ 'content-security-policy': 'sandbox allow-scripts' }),
        // What is sent at once is an article's head; the rest, once it is asked for.
        '/held.html': (_, response) => hold(response, held),
        '/held/go': (_, response) => {
          for (const finish of held.splice(0)) finish();
          response.end();
        },
        '/huge.html': html(() => hugePage(HUGE_BYTES)),
        '/deep.html': html(() => deepPage(DEEP_LEVELS)),
      });
      bench.site = served.url;
      bench.browser = await TestBrowser.open(kind, options);
    });
    // A failed test must not leave pages or settings to the next one.
    afterEach(async () => {
      await bench.browser.closePages();
      await bench.browser.ask('settings.set', DEFAULT_SETTINGS);
    });
    afterAll(async () => {
      await bench.browser?.close();
      await served?.close();
    });
    suite(bench);
  });
}

/** Begins to answer with an article, and notes how to come to the end. */
function hold(response: ServerResponse, held: (() => void)[]): void {
  const html = readFileSync(join(SITE, 'anchorage-summit.html'), 'utf8');
  const half = html.indexOf('<body');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(html.slice(0, half));
  held.push(() => response.end(html.slice(half)));
}
