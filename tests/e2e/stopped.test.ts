import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { TestBrowser } from './driver/test-browser.ts';
import { until } from './driver/until.ts';

inEachBrowser('a stopped background', (bench) => {
  it('is not missed between any two steps', async () => {
    const { browser, site } = bench;
    const url = `${site}/sumy-buildup.html`;
    await browser.stopBackground();
    await browser.ask('settings.get');
    await browser.stopBackground();
    const page = await browser.open(url);
    await browser.marks(page);
    await browser.stopBackground();
    const sidebar = await browser.sidebar(page);
    await until('the sidebar to unfold', async () => (await sidebar.evaluate(() => innerWidth)) > 100);

    await browser.stopBackground();
    await sidebar.$eval('.sl-actor-name button', (button) => (button as HTMLElement).click());
    await until('a name to light up', () => page.evaluate(() => CSS.highlights.has('sidelight-flash')));

    await browser.stopBackground();
    const tabId = await browser.tabIdOf(url);
    const view = await browser.ask('tab.view', { tabId });
    expect(view.context?.related.length).toBeGreaterThan(0);

    await browser.stopBackground();
    const saved = await browser.ask('tab.save', { tabId });
    await browser.stopBackground();
    const list = await browser.ask('collection.list');
    expect(list.map(({ id }) => ({ id }))).toEqual([saved]);
    await browser.stopBackground();
    expect((await browser.ask('tab.view', { tabId })).savedId).toBe(list[0]?.id);
    await page.close();
  });

  it('takes saving up again when it is stopped in the middle', async () => {
    const { browser, site } = bench;
    const url = `${site}/anchorage-summit.html`;
    const page = await browser.open(url);
    const tabId = await browser.tabIdOf(url);
    // The question that makes the background work is asked, and the background stopped while it answers.
    for (let round = 0; round < 5; round++) {
      const asked = browser.ask('tab.save', { tabId }).catch(() => null);
      await browser.stopBackground();
      await asked;
    }
    expect(await browser.ask('tab.save', { tabId })).toHaveProperty('id');
    const kept = (await browser.ask('collection.list')).filter((saved) => saved.url === url);
    expect(kept).toHaveLength(1);
    await page.close();
  });

  it('takes seeding up again when it is stopped in the middle', async () => {
    const fresh = await TestBrowser.open(bench.browser.kind);
    try {
      for (let round = 0; round < 4; round++) await fresh.stopBackground();
      const overview = await fresh.ask('corpus.overview');
      expect(overview.bundled).toHaveLength(5);
    } finally {
      await fresh.close();
    }
  });
});
