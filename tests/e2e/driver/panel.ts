import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import { GECKO_ID } from '../../../scripts/browsers/launch.ts';
import { inFirefox } from './background.ts';
import { until } from './until.ts';

/** The browser's own side panel. No driver hands it out: it is reached from another page of ours, as the browser lets them. */
export interface Panel {
  /** What it shows, with single spaces. */
  words(): Promise<string>;
  /** Waits until it shows this. */
  shows(part: string | RegExp): Promise<string>;
  /** All that it has said since it was opened, each state once. */
  said(): Promise<string[]>;
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** How Firefox calls our sidebar. */
const SIDEBAR = `${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;

/** Opens the panel beside the tabs, as its menu does. `own` is a page of ours in that window. */
export async function openPanel(kind: BrowserKind, browser: Browser, own: Page): Promise<Panel> {
  if (kind === 'firefox') await inFirefox(browser, `SidebarController.show('${SIDEBAR}').then(() => true)`);
  // What a driver has evaluated counts as a click.
  else
    await own.evaluate(
      'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    );
  const inPanel = <T>(expression: string) =>
    own.evaluate(`(() => {
      const views = (globalThis.browser ?? globalThis.chrome).extension.getViews();
      // One that is being closed, or not there yet, has no root.
      const panel = views.find(
        (view) => view.location.pathname === '/sidepanel.html' && view.document.querySelector('.sl-root'),
      );
      return panel ? (${expression}) : null;
    })()`) as Promise<T | null>;
  const plain = `panel.document.body.innerText.replace(/\\s+/g, ' ').trim()`;
  const words = async () => (await inPanel<string>(plain)) ?? '';
  await until('the side panel', () =>
    inPanel<boolean>(`(() => {
    panel.said = [${plain}];
    const note = () => panel.said.at(-1) !== ${plain} && panel.said.push(${plain});
    new panel.MutationObserver(note).observe(panel.document.body, { subtree: true, childList: true, characterData: true });
    return true;
  })()`),
  );
  return {
    words,
    shows: (part) =>
      until(`the side panel to show ${part}`, async () => {
        const now = await words();
        return (typeof part === 'string' ? now.includes(part) : part.test(now)) && now;
      }),
    said: async () => (await inPanel<string[]>('panel.said')) ?? [],
    async click(selector) {
      await until(`${selector} in the side panel`, () =>
        inPanel<boolean>(
          `(() => { const found = panel.document.querySelector(${JSON.stringify(selector)}); found?.click(); return Boolean(found); })()`,
        ),
      );
    },
    async close() {
      if (kind === 'firefox') await inFirefox(browser, 'SidebarController.hide(), true');
      else await inPanel('void panel.close()').catch(() => {});
      await until('the side panel to close', async () => (await inPanel('true')) === null);
    },
  };
}
