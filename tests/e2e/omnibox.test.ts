import { expect, it } from 'vitest';
import { headlinesIn, savePageOf } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('sl in the address bar', (bench) => {
  it('suggests what is saved, opens it, and searches the library for other words', async () => {
    const { browser, site } = bench;
    const id = await savePageOf(bench, 'bakery-strike.html');
    await savePageOf(bench, 'anchorage-summit.html');
    const kept = await browser.ask('collection.get', { id });
    const word = kept?.article.headline?.split(' ')[0] ?? '';

    const [first, ...others] = await browser.omnibox(word, false);
    expect(others).toEqual([]);
    expect(first?.content).toBe(`${site}/bakery-strike.html`);
    expect(first?.description).toContain(word);

    await browser.omnibox(word, true);
    const library = await browser.opened(`#search/${word}`);
    await until('one page', async () => (await headlinesIn(library)).length === 1);
    expect(await headlinesIn(library)).toEqual([kept?.article.headline]);
    expect(await library.$eval('input[type=search]', (field) => field.value)).toBe(word);
    await library.close();

    await browser.omnibox(`${site}/bakery-strike.html`, true);
    const page = await browser.opened('#saved/');
    await until('the page itself', () =>
      page.evaluate(() => document.querySelector('.sl-reader-article') !== null),
    );
    await page.close();
  });
});
