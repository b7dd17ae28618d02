import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';
import { TestBrowser } from '../e2e/driver/test-browser.ts';
import { serve } from '../fixtures/serve.ts';
import { listeningProxy } from './listening-proxy.ts';
import { ROUND, useOnce } from './use.ts';

/** Between two rounds the reader reads, in milliseconds: what the extension does when left alone is watched, too. */
const REST = 20_000;
const SITE = join(import.meta.dirname, '../fixtures/site');

/** Whom each browser asks on its own account: its makers. */
const MAKERS: Record<BrowserKind, RegExp> = {
  chrome: /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/,
  firefox: /(^|\.)mozilla\.(com|org|net)$/,
};

export interface Requests {
  rounds: number;
  /** Requests for the pages that were opened, one for each time. */
  pages: number;
  /** Makers of the browser that it asked. */
  makers: string[];
  /** Addresses of everything else: what the extension, or something it put into a page, asked for. */
  others: string[];
}

/** Uses the extension for some minutes, at least one round, in a browser that is sent through a proxy of ours. No feed is configured. */
export async function requestsOf(kind: BrowserKind, minutes: number): Promise<Requests> {
  const served = await serve(SITE);
  const proxy = await listeningProxy(served.url);
  const browser = await TestBrowser.open(kind, { proxy: proxy.port });
  let rounds = 0;
  try {
    for (const end = Date.now() + minutes * 60_000; rounds === 0 || Date.now() < end; rounds++) {
      await useOnce(browser, served.url);
      if (minutes > 0) await sleep(REST);
    }
  } finally {
    await browser.close();
    await Promise.all([proxy.close(), served.close()]);
  }
  const expected = new Map(ROUND.map((path) => [`${served.url}${path}`, rounds]));
  const makers = new Set<string>();
  const others: string[] = [];
  let pages = 0;
  for (const url of proxy.asked) {
    const left = expected.get(url) ?? 0;
    if (left > 0) {
      expected.set(url, left - 1);
      pages++;
    } else if (MAKERS[kind].test(hostOf(url))) makers.add(hostOf(url));
    else others.push(url);
  }
  return { rounds, pages, makers: [...makers].sort(), others };
}

/** `example.org` of `http://example.org/a` and of `example.org:443`. */
function hostOf(url: string): string {
  return new URL(/^https?:/.test(url) ? url : `https://${url}`).hostname;
}
