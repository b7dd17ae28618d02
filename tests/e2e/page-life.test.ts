import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Context } from '../../context/types.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** Longer than it takes to read a page, in milliseconds: what must not be said is waited for. */
const A_WHILE = 2_000;
const TABS = 20;
const FAULTS = /uncaught|invalidated|extension|sidelight/i;

inEachBrowser('the life of a page', (bench) => {
  const headline = async (tabId: number) => {
    const view = await bench.browser.ask('tab.view', { tabId });
    return view.status === 'ready' && view.page?.headline;
  };

  it('that its reader goes back to is the one of its tab again, from the browser’s memory or not', async () => {
    const { browser, site } = bench;
    // One that the browser may keep: the others forbid it.
    const url = `${site}/deep.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(url);
    const first = await until('the first article', () => headline(tabId));
    await page.goto(`${site}/anchorage-summit.html`);
    await until('the second article', async () => ![false, first].includes((await headline(tabId)) ?? false));
    await page.evaluate(() => history.back());
    await until('the first article again', async () => (await headline(tabId)) === first);
    expect(await browser.ask('tab.save', { tabId })).toEqual({ id: expect.stringContaining('deep') });
  });

  it('that is made ready unseen is not taken for the one on screen, and read when it is shown', async () => {
    const { browser, site } = bench;
    const [here, next] = [`${site}/bakery-strike.html`, `${site}/anchorage-summit.html`];
    const page = await browser.open(here);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(here);
    const first = await until('the article', () => headline(tabId));
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    }, next);
    await sleep(A_WHILE);
    expect(await headline(tabId)).toBe(first);
    await page.evaluate((url) => {
      location.href = url;
    }, next);
    await until('the next article', async () => ![false, first].includes((await headline(tabId)) ?? false));
    // The driver loses hold of a page that takes the place of another: what was made of it is asked of the background.
    const { context } = (await browser.ask('tab.view', { tabId })) as { context: Context };
    expect(context.actors.map(({ name }) => name).join()).toContain('Trump');
  });

  it('that is open in two windows is saved once, though both ask at one time', async () => {
    const { browser, site } = bench;
    const url = `${site}/no-jsonld.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    await page.evaluate(() => void window.open(location.href, '', 'width=700,height=600'));
    const ids = await until('both windows', async () => {
      const all = await browser.tabIdsOf(url);
      return all.length === 2 && all;
    });
    for (const tabId of ids) await until('the article', () => headline(tabId));
    const answers = await Promise.all(ids.map((tabId) => browser.ask('tab.save', { tabId })));
    expect(answers[0]).toHaveProperty('id');
    expect(answers[1]).toEqual(answers[0]);
    const kept = (await browser.ask('collection.list')).filter((saved) => saved.url === url);
    expect(kept).toHaveLength(1);
  });

  it(`goes on without a fault when the extension is updated under ${TABS} of them`, {
    timeout: 180_000,
  }, async () => {
    const { browser, site } = bench;
    const pages = [];
    for (let n = 0; n < TABS; n++) {
      const page = await browser.open(`${site}/sumy-buildup.html?tab=${n}`);
      await browser.marks(page);
      pages.push(page);
    }
    const before = browser.consoleLines.length;
    await browser.update();
    for (const page of pages) {
      // Somebody is at the page again.
      await page.bringToFront();
      await page.mouse.move(300, 300);
      await browser.marks(page);
      // Those of one reader, or none where twenty at once were too slow to speak: never those of the old one besides.
      await until('no frames of the old reader', async () =>
        [0, 2].includes(await page.evaluate(() => window.length)),
      );
    }
    expect(browser.consoleLines.slice(before).filter((line) => FAULTS.test(line))).toEqual([]);
  });
});
