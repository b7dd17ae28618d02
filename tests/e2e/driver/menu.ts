import type { Browser, Page } from 'puppeteer-core';
import { inFirefox } from './background.ts';

/** What was clicked on, as browsers tell it. */
export interface MenuClick {
  menuItemId: string;
  linkUrl?: string;
  selectionText?: string;
}

/** Chooses an entry of the context menu of the page in front, as Chromium tells our service worker: no driver opens menus. */
export async function chromeMenu(browser: Browser, click: MenuClick, tabId: number): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (info, id) => {
      const { contextMenus, tabs } = (
        globalThis as unknown as {
          chrome: {
            contextMenus: { onClicked: { dispatch(...told: unknown[]): void } };
            tabs: { get(id: number): Promise<unknown> };
          };
        }
      ).chrome;
      contextMenus.onClicked.dispatch(info, await tabs.get(id));
    },
    click,
    tabId,
  );
}

/** The same by the part of Firefox that its menus speak to. */
export async function firefoxMenu(browser: Browser, click: MenuClick, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const info = JSON.stringify({ editable: false, modifiers: [], ...click });
  await inFirefox(
    browser,
    `WebExtensionPolicy.getByID('${id}').extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab), true`,
  );
}
