import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** Longer than it takes to fold, in milliseconds: that it does not is waited for. */
const A_WHILE = 1_500;

/** In the page: is what it would hit at its right edge an element outside its body? */
function sidebarInFront(): boolean {
  const there = document.elementFromPoint(innerWidth - 100, innerHeight / 2);
  return there !== null && there !== document.body && there.parentElement === document.documentElement;
}

inEachBrowser('the sidebar', (bench) => {
  const open = async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    return { page, sidebar: await bench.browser.sidebar(page) };
  };

  it('opens by itself beside an article that the corpus knows about', async () => {
    const { page, sidebar } = await open();
    const width = await until('the sidebar to unfold', async () => {
      const now = await sidebar.evaluate(() => innerWidth);
      return now > 100 && now;
    });
    expect(width).toBe(380);
    await until('the sidebar to be in front of the page', () => page.evaluate(sidebarInFront));
    await page.close();
  });

  it('stays folded beside an article that is not in English, and says so when it is asked', async () => {
    const url = `${bench.site}/german.html`;
    const page = await bench.browser.open(url);
    const words = await bench.browser.marks(page);
    expect(words).toContain('Donald Trump');
    expect(words.join(' ')).not.toMatch(/Ende Mai|Kreml|Rund|Beispiel/);
    const tabId = await bench.browser.tabIdOf(url);
    const tab = await bench.browser.frame(page, '.sl-edge');
    await until('the tab to be in front', async () => (await tab.evaluate(() => innerWidth)) < 100);
    await bench.browser.ask('tab.sidebar', { tabId, show: 'open' });
    const sidebar = await bench.browser.frame(page, '.sl-sidebar-main h2');
    expect(await sidebar.evaluate(() => document.body.innerText)).toContain('Sidelight reads English');
    expect(await bench.browser.ask('tab.view', { tabId })).toMatchObject({
      canSave: true,
      page: { figures: [], events: [] },
    });
    await page.close();
  });

  it('is taken away from a page that keeps it out, and the browser’s side panel offered instead', async () => {
    // Each browser lets us into what the other does not.
    const [keptOut, letIn] =
      bench.browser.kind === 'chrome' ? ['isolated', 'sandboxed'] : ['sandboxed', 'isolated'];
    const look = async (name: string) => {
      const url = `${bench.site}/${name}.html`;
      const page = await bench.browser.open(url);
      await bench.browser.marks(page);
      return { page, tabId: await bench.browser.tabIdOf(url) };
    };
    const { page, tabId } = await look(keptOut);
    expect(await page.evaluate(sidebarInFront)).toBe(false);
    await until('the frames to go', async () => page.frames().length === 1);
    const offer = () => bench.browser.ask('tab.sidebar', { tabId, show: 'open' });
    await until('the offer', async () => (await offer()) !== null);
    expect(await offer()).toEqual({ refused: 'sidebarKeptOut' });
    expect(await bench.browser.ask('tab.view', { tabId })).toMatchObject({ status: 'ready', unframed: true });

    const other = await look(letIn);
    await until('the sidebar', () => other.page.evaluate(sidebarInFront));
    expect(await bench.browser.ask('tab.view', { tabId: other.tabId })).toMatchObject({ unframed: false });
  });

  it('says in every section what the corpus says', async () => {
    const { page, sidebar } = await open();
    const text = async (section: string) =>
      sidebar.$eval(section, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(await text('#sl-actors')).toContain('Zelensky');
    expect(await text('#sl-coverage')).toContain('Putin’s Troop Buildup');
    expect(await text('#sl-events')).not.toBe('');
    expect(await text('footer')).toMatch(/5 articles.*2022.*2025/);
    await page.close();
  });

  it('sets a figure that differs from the corpus beside it, with both passages', async () => {
    const { page, sidebar } = await open();
    const conflict = await until('the conflict', () => sidebar.$('.sl-comparison.sl-conflict'));
    const words = await conflict.evaluate((element) => (element as HTMLElement).innerText);
    expect(words).toContain('150,000');
    expect(words).toContain('160,000');
    const passages = await conflict.$('button[aria-expanded]');
    await passages?.evaluate((button) => (button as HTMLButtonElement).click());
    const both = await until('both passages', async () => {
      const quotes = await conflict.$$eval('.sl-passage', (all) =>
        all.map((quote) => quote.textContent ?? ''),
      );
      return quotes.length >= 2 && quotes;
    });
    expect(both.some((quote) => quote.includes('150,000'))).toBe(true);
    expect(both.some((quote) => quote.includes('160,000'))).toBe(true);
    await page.close();
  });

  it('finds a figure and a name on the page when they are clicked', async () => {
    const { page, sidebar } = await open();
    const flashed = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sidelight-flash') ?? [])].map((range) => String(range)).join(''),
      );
    await until('the conflict', () => sidebar.$('.sl-comparison.sl-conflict'));
    await sidebar.$eval('.sl-comparison.sl-conflict h3 button', (button) => (button as HTMLElement).click());
    expect(await until('the figure to light up', async () => (await flashed()) || null)).toContain('150,000');
    await sidebar.$eval('.sl-actor-name button', (button) => (button as HTMLElement).click());
    await until(
      'a name to light up',
      async () => !(await flashed()).includes('150,000') && (await flashed()) !== '',
    );
    await page.close();
  });

  it('folds with Escape to the tab, and comes back from it', async () => {
    const { page, sidebar } = await open();
    const width = () => sidebar.evaluate(() => innerWidth);
    await until('the sidebar to unfold', async () => (await width()) > 100);
    await page.keyboard.press('Escape');
    await until('the sidebar to fold', async () => (await width()) < 100);
    expect(await sidebar.evaluate(() => document.body.innerText)).toMatch(/related|conflict/i);
    await sidebar.$eval('button', (button) => (button as HTMLElement).click());
    await until('the sidebar to unfold again', async () => (await width()) > 100);
    await page.close();
  });

  it('leaves an Escape to the page that has a use for it', async () => {
    const { page, sidebar } = await open();
    const width = () => sidebar.evaluate(() => innerWidth);
    await until('the sidebar to unfold', async () => (await width()) > 100);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Subscribe?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.keyboard.press('Escape');
    await until('the dialog to close', () => page.evaluate(() => !document.querySelector('dialog')?.open));
    await sleep(A_WHILE);
    expect(await width()).toBeGreaterThan(100);

    await page.evaluate(() =>
      document.addEventListener('keydown', (event) => event.preventDefault(), { once: true }),
    );
    await page.keyboard.press('Escape');
    await sleep(A_WHILE);
    expect(await width()).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await until('the sidebar to fold', async () => (await width()) < 100);
    await page.close();
  });

  it('takes the focus when it is asked for and gives it back, and leaves it alone when it opens by itself', async () => {
    const { page, sidebar } = await open();
    const width = () => sidebar.evaluate(() => innerWidth);
    const toggle = () => bench.browser.menu(page, { menuItemId: 'toggle-sidebar' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await until('the sidebar to unfold', async () => (await width()) > 100);
    await page.$eval('article a, main a, a[href]', (link) => (link as HTMLElement).focus());
    const link = await focused();
    expect(await sidebar.evaluate(() => document.hasFocus())).toBe(false);

    await toggle();
    await until('the sidebar to fold', async () => (await width()) < 100);
    expect(await focused()).toBe(link);
    await toggle();
    await until('the focus in the sidebar', () => sidebar.evaluate(() => document.hasFocus()));
    await toggle();
    await until('the focus on the link', async () => (await focused()) === link);
    await page.close();
  });

  it('stays folded where the reader wants it so', async () => {
    await bench.browser.ask('settings.set', { autoOpen: 'never' });
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    const tab = await bench.browser.frame(page, '.sl-edge');
    const words = await until('the tab to say what there is', async () => {
      const text = await tab.evaluate(() => document.body.innerText);
      return /\d/.test(text) && text;
    });
    expect(words).toMatch(/1 conflict/);
    expect(await tab.evaluate(() => innerWidth)).toBeLessThan(100);
    // As high as what it says, to the pixel: it covers no more of the page.
    await until('the tab to fit', () =>
      tab.evaluate(() => {
        const button = document.querySelector('button')?.getBoundingClientRect();
        return button !== undefined && Math.ceil(button.height) === innerHeight && button.height > 60;
      }),
    );
    await bench.browser.ask('settings.set', { autoOpen: 'coverage' });
    await page.close();
  });

  it('stays away from a site that the reader switched off, at once and afterwards', async () => {
    const { page } = await open();
    const host = new URL(bench.site).host;
    await bench.browser.ask('tab.off', { host, off: true });
    await until('everything to be gone', async () => (await bench.browser.markedWords(page)).length === 0);
    await until('the frames to be gone', async () => page.frames().length === 1);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await bench.browser.markedWords(page)).toEqual([]);
    await bench.browser.ask('tab.off', { host, off: false });
    await page.close();
  });

  it('says that it is off on this site before it goes, takes that back, and goes when its reader moves on', async () => {
    const { page, sidebar } = await open();
    await until('the sidebar to unfold', async () => (await sidebar.evaluate(() => innerWidth)) > 100);
    const words = () => sidebar.evaluate(() => document.body.innerText);
    const press = async (name: string) => {
      const button = await until(name, async () => {
        const found = await sidebar.evaluateHandle(
          (wanted) =>
            [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted) ??
            null,
          name,
        );
        return found.asElement();
      });
      await (button as ElementHandle<HTMLButtonElement>).click();
    };
    const off = async () => (await bench.browser.ask('settings.get')).offSites;

    await press('Off on this site');
    await until('the word on it', async () => (await words()).includes('Turn it on again'));
    expect(await words()).toContain('Off on ');
    expect(await off()).toEqual([new URL(bench.site).host]);
    expect(await bench.browser.markedWords(page)).toEqual([]);
    await press('Undo');
    await until('the findings', () => sidebar.$('#sl-figures'));
    await bench.browser.marks(page);
    expect(await off()).toEqual([]);

    await press('Off on this site');
    await until('the word on it', async () => (await words()).includes('Turn it on again'));
    await page.mouse.click(200, 400);
    await until('the frames to be gone', async () => page.frames().length === 1);
    expect(await off()).toEqual([new URL(bench.site).host]);
    await bench.browser.ask('settings.set', { offSites: [] });
    await page.close();
  });
});
