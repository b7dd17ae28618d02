import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('odd pages', (bench) => {
  it('reads an article that its scripts bring late, and the next one after in-page navigation', async () => {
    const page = await bench.browser.open(`${bench.site}/client-rendered.html`);
    const first = await bench.browser.marks(page);
    expect(first.join(' ')).toContain('Kirill Dmitriev');
    const headline = await page.evaluate(() => document.querySelector('h1')?.textContent);
    await page.evaluate(() => (document.querySelector('#next') as HTMLElement).click());
    await until('the next article', () =>
      page.evaluate((before) => document.querySelector('h1')?.textContent !== before, headline),
    );
    const nextText = await page.evaluate(() => document.querySelector('article, main')?.textContent ?? '');
    await until('marks in the next article', async () => {
      const words = await bench.browser.markedWords(page);
      return words.length > 0 && words.every((word) => nextText.includes(word));
    });
    await page.goBack();
    await until(
      'the first marks again',
      async () => (await bench.browser.markedWords(page)).join() === first.join(),
    );
    await page.close();
  });

  it('reads five megabytes in part, says so, and keeps the page responsive', async () => {
    const url = `${bench.site}/huge.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    const tabId = await bench.browser.tabIdOf(url);
    const view = await until('the context', async () => {
      const now = await bench.browser.ask('tab.view', { tabId });
      return now.status === 'ready' && now;
    });
    expect(view.inPart).toBe(true);
    await page.close();
  });

  it('reads a deeply nested article', async () => {
    const page = await bench.browser.open(`${bench.site}/deep.html`);
    expect((await bench.browser.marks(page)).join(' ')).toContain('Zelensky');
    await page.close();
  });

  it('changes nothing in the layout of a page', async () => {
    const page = await bench.browser.open(`${bench.site}/related-rail.html`);
    await bench.browser.marks(page);
    await bench.browser.sidebar(page);
    const shift = await page.evaluate(() => {
      const layout = () => [
        document.documentElement.scrollWidth,
        document.body.getBoundingClientRect().width,
        document.documentElement.getAttribute('style'),
      ];
      return layout();
    });
    expect(shift[0]).toBeLessThanOrEqual(1440);
    expect(shift[2]).toBeNull();
    await page.close();
  });
});
