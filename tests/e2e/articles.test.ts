import { expect, it } from 'vitest';
import { ARTICLES, NON_ARTICLES } from '../fixtures/pages.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('reading pages', (bench) => {
  it.each(ARTICLES)('marks the names of $file', async ({ file, article }) => {
    const page = await bench.browser.open(`${bench.site}/${file}`);
    const words = await bench.browser.marks(page);
    const missing = article.names.filter((name) => !words.some((word) => word.includes(name)));
    expect(missing).toEqual([]);
    const text = words.join(' ');
    expect(article.outside.filter((outside) => text.includes(outside))).toEqual([]);
    await page.close();
  });

  it.each(NON_ARTICLES)('draws nothing on $file', async ({ file }) => {
    const url = `${bench.site}/${file}`;
    const page = await bench.browser.open(url);
    const tabId = await bench.browser.tabIdOf(url);
    await until('the page to be judged', async () => {
      const { status } = await bench.browser.ask('tab.view', { tabId });
      return status === 'not-article';
    });
    const drawn = await page.evaluate(() => ({
      marks: [...CSS.highlights.keys()],
      beside: [...document.documentElement.children].map((element) => element.localName),
      styles: document.adoptedStyleSheets.length,
    }));
    expect(drawn).toEqual({ marks: [], beside: ['head', 'body'], styles: 0 });
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });
});
