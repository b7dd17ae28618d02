import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../e2e/driver/suite.ts';
import { until } from '../e2e/driver/until.ts';

/** Longer than a frame must have been seen before a press in it counts, in milliseconds. */
const SEEN = 800;

/** What a page does so that its reader presses, without knowing it, where our button to save is. */
const TRICKS: Record<string, string> = {
  'makes all but transparent': "document.documentElement.style.opacity = '.02';",
  'lays something over it that lets presses through':
    "var one = document.createElement('div'); one.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647'; document.documentElement.append(one); document.documentElement.append(document.body);",
  'puts a popover over it that lets presses through':
    "var one = document.createElement('div'); one.popover = 'manual'; one.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;pointer-events:none;background:#fff'; document.body.append(one); one.showPopover();",
  'turns and shrinks it': "document.documentElement.style.transform = 'rotate(1deg) scale(.98)';",
  'blurs it': "document.documentElement.style.filter = 'blur(9px)';",
  'cuts the button away': "document.documentElement.style.clipPath = 'inset(60px 0 0 0)';",
  'moves it under the pointer as it is pressed':
    "document.documentElement.style.transform = 'translateX(-600px)'; addEventListener('pointermove', function () { document.documentElement.style.transform = ''; }, { once: true });",
  'shows another pointer elsewhere':
    "var one = document.createElement('div'); one.textContent = '➤'; one.style.cssText = 'position:fixed;left:50%;top:50%;font-size:40px;pointer-events:none'; document.body.append(one); document.documentElement.style.cursor = 'none'; document.documentElement.style.mixBlendMode = 'difference';",
};

inEachBrowser('a page that wants a press', (bench) => {
  const open = async (): Promise<{ page: Page; sidebar: Frame }> => {
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    await bench.browser.ask('tab.sidebar', { tabId: await bench.browser.tabIdOf(url), show: 'open' });
    return { page, sidebar: await bench.browser.sidebar(page) };
  };
  /** Where in the window the button is, when the sidebar stands where it should; null where there is none. */
  const buttonIn = async (page: Page, sidebar: Frame) => {
    const box = await sidebar.evaluate(() => {
      const button = document.querySelector('header button[aria-label*="Save"]');
      const at = button?.getBoundingClientRect();
      return at ? { x: at.left + at.width / 2, y: at.top + at.height / 2, width: innerWidth } : null;
    });
    const window = await page.evaluate(() => document.documentElement.clientWidth);
    return box && { x: window - box.width + box.x, y: box.y };
  };
  const saved = async () => (await bench.browser.ask('collection.list')).length;

  it.each(Object.entries(TRICKS))('%s has nothing saved', async (_, trick) => {
    const { page, sidebar } = await open();
    const button = await buttonIn(page, sidebar);
    // Firefox vouches for nothing: there is no button.
    expect(button === null).toBe(bench.browser.kind === 'firefox');
    await page.evaluate(trick);
    await sleep(SEEN);
    for (const { x, y } of [button ?? { x: 1300, y: 30 }, { x: 1300, y: 30 }]) await page.mouse.click(x, y);
    await sleep(SEEN);
    expect(await saved()).toBe(0);
  });

  it('and leaves the button alone has it work', async () => {
    if (bench.browser.kind === 'firefox') return;
    const { page, sidebar } = await open();
    await sleep(SEEN);
    const button = await buttonIn(page, sidebar);
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await until('the page to be saved', async () => (await saved()) === 1);
  });
});
