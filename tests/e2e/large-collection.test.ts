import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click, headlinesIn, type } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const PAGES = 2_000;
const BATCH = 100;

inEachBrowser('a collection of many pages', (bench) => {
  /** Links, so that nothing has to be read: what a list costs does not depend on the texts. */
  const fill = async () => {
    for (let batch = 0; batch * BATCH < PAGES; batch++) {
      const pages = Array.from({ length: BATCH }, (_, at) => {
        const number = batch * BATCH + at + 1;
        const url = `https://courier.example/${number}`;
        const nothing = { publisher: 'The Example Courier', byline: null, published: null, language: 'en' };
        return {
          url,
          article: { ...nothing, headline: `Tram number ${number}`, url, paragraphs: [] },
          genre: 'news' as const,
          savedAt: '2025-06-02T08:00:00.000Z',
          tags: number % 500 === 0 ? ['round'] : [],
          note: '',
          read: false,
          favourite: false,
          archived: false,
        };
      });
      const order = { importId: 'i', batch, file: 'f', total: PAGES, last: false, onKept: 'skip' as const };
      await bench.browser.ask('collection.import', { ...order, pages, corrections: [] });
    }
  };
  const lines = (library: Page) =>
    library.$$eval('.sl-saved-item', (all) => ({
      drawn: all.length,
      of: Number(all[0]?.getAttribute('aria-setsize')),
      first: Number(all[0]?.getAttribute('aria-posinset')),
      last: Number(all.at(-1)?.getAttribute('aria-posinset')),
    }));

  it('draws what is in sight, finds as is typed, and follows single changes', async () => {
    await fill();
    const library = await bench.browser.openOwn('/library.html');
    await until('all pages', async () => (await lines(library)).of === PAGES);
    expect((await lines(library)).drawn).toBeLessThan(60);
    expect((await headlinesIn(library))[0]).toBe(`Tram number ${PAGES}`);

    await library.bringToFront();
    await until('the end of the list', async () => {
      await library.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await lines(library)).last === PAGES;
    });
    expect((await headlinesIn(library)).at(-1)).toBe('Tram number 1');
    expect((await lines(library)).drawn).toBeLessThan(60);

    const middle = `Tram number ${PAGES / 2}`;
    const focused = () => library.evaluate(() => document.activeElement?.textContent);
    await until('the middle', async () => {
      await library.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      return (await headlinesIn(library)).includes(middle);
    });
    await click(library, middle);
    await until('the page', () => library.$('.sl-reader-article'));
    await library.keyboard.press('u');
    await until('its line again', async () => (await focused()) === middle);
    expect(await library.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThan(
      0,
    );
    await library.keyboard.press('e');
    await until('the line after it', async () => (await focused()) === `Tram number ${PAGES / 2 - 1}`);
    await library.keyboard.press('z');
    await until('it back', async () => (await headlinesIn(library)).includes(middle));

    await type(library, 'input[type="search"]', '1321');
    await until('one page', async () => (await headlinesIn(library)).join() === 'Tram number 1321');
    await bench.browser.ask('collection.change', {
      ids: ['page:https://courier.example/1321'],
      change: { tags: { add: ['round'] } },
    });
    await type(library, 'input[type="search"]', 'tag:round');
    await until('the tagged pages', async () => (await headlinesIn(library)).length === PAGES / 500 + 1);
    await library.close();
  });
});
