import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

const POLL_MS = 100;

/** The frame of our sidebar in a page, once it shows something; null when `patience` (ms) runs out. */
export async function sidebarFrame(page: Page, patience: number): Promise<Frame | null> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const found = await frame
        .evaluate(() => document.querySelector('.sl-sidebar, .sl-edge') !== null)
        .catch(() => false);
      if (found) return frame;
    }
    await sleep(POLL_MS);
  }
  return null;
}

/** Opens the sidebar where it has stayed a slim tab, and waits until the page is read; resolves with what it says. */
export async function unfold(sidebar: Frame, patience: number): Promise<string> {
  const options = { timeout: patience };
  await sidebar.evaluate(() => document.querySelector<HTMLElement>('.sl-edge-button')?.click());
  await sidebar.waitForSelector('.sl-sidebar[aria-busy="false"]', options);
  return sidebar.evaluate(() => document.body.innerText);
}
