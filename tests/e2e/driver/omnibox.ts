import type { Browser } from 'puppeteer-core';
import { inFirefox } from './background.ts';

/** A line below the address bar. */
export interface Suggestion {
  content: string;
  description: string;
}

/** An event of Chromium's as its own bindings fire it. */
interface Fired {
  dispatch(...said: unknown[]): void;
}

/** Tells our service worker what is typed, and perhaps entered, in place of the address bar: no driver reaches that. */
export async function chromeOmnibox(browser: Browser, typed: string, enter: boolean): Promise<Suggestion[]> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('no service worker');
  return worker.evaluate(
    async (words, entered) => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Record<string, Fired> } }).chrome;
      const found = await new Promise<Suggestion[]>((show) => omnibox.onInputChanged?.dispatch(words, show));
      if (entered) omnibox.onInputEntered?.dispatch(words, 'newForegroundTab');
      return found;
    },
    typed,
    enter,
  );
}

/** The same by the part of Firefox that its address bar speaks to. */
export async function firefoxOmnibox(browser: Browser, typed: string, enter: boolean): Promise<Suggestion[]> {
  const script = `(async () => {
    const { ExtensionSearchHandler: bar } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
    const found = await new Promise((show) => bar.handleSearch({ keyword: 'sl', text: 'sl ' + ${JSON.stringify(typed)}, inPrivateWindow: false }, show));
    if (${enter}) bar.handleInputEntered('sl', 'sl ' + ${JSON.stringify(typed)}, 'tab');
    else bar.handleInputCancelled();
    return JSON.stringify(found.map(({ content, description }) => ({ content, description })));
  })()`;
  return JSON.parse(String(await inFirefox(browser, script)));
}
