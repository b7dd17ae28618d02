import type { Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/browsers/launch.ts';
import { until } from './until.ts';

/** Stops Chromium's service worker, as the browser does when it is idle. */
export async function stopChromeBackground(browser: Browser): Promise<void> {
  const isOurs = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith('chrome-extension://');
  const target = browser.targets().find((one) => isOurs(one.type(), one.url()));
  const worker = await target?.worker();
  // It may have stopped by itself just now.
  await worker?.close().catch(() => {});
}

/** The part of puppeteer's protocol connection that its types keep to themselves. */
interface Protocol {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** Runs privileged code in Firefox's own window. */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Protocol;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return (result.result as { value?: unknown } | undefined)?.value;
}

/** Stops Firefox's event page, as the browser does when it is idle. */
export async function stopFirefoxBackground(browser: Browser): Promise<void> {
  const extension = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
  await until('the background to stop', async () => {
    const state = await inFirefox(browser, `${extension}.backgroundState`);
    if (state === 'stopped') return true;
    await inFirefox(
      browser,
      `${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
    );
    return (await inFirefox(browser, `${extension}.backgroundState`)) === 'stopped';
  });
}
