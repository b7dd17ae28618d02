import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { exported } from './driver/exported.ts';
import { click, headlinesIn, type } from './driver/library-page.ts';
import { selectWords } from './driver/select-words.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const WORDS = 'We mind the clock.';

inEachBrowser('highlights and links', (bench) => {
  const marked = (library: Page) =>
    library.$$eval('.sl-highlight', (all) => all.map((mark) => mark.textContent ?? ''));

  it('a selection is saved with its page, marked in the reader view, listed and found', async () => {
    const { browser, site } = bench;
    const url = `${site}/bakery-strike.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(url);
    expect(await browser.ask('tab.highlight', { tabId })).toEqual({ refused: 'saveNoSelection' });
    expect(await selectWords(page, 'article', WORDS)).toBe(true);
    const answer = await browser.ask('tab.highlight', { tabId });
    const id = 'id' in answer ? answer.id : '';
    await page.close();
    expect((await browser.ask('collection.get', { id }))?.highlights).toMatchObject([{ exact: WORDS }]);

    const library = await browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 1);
    await type(library, 'input[type="search"]', 'mind clock');
    const quoted = () => library.$eval('.sl-saved-highlight', (quote) => quote.textContent).catch(() => null);
    expect(await until('the highlight in the list', quoted)).toBe(WORDS);

    await click(library, 'Bakers of Port Example');
    await until('the mark', async () => (await marked(library)).join() === WORDS);
    await library.bringToFront();
    expect(await selectWords(library, '.sl-reader-article', 'Nobody minds the heat')).toBe(true);
    const button = await library.waitForSelector('.sl-highlights > .sl-button');
    await button?.click();
    await until('both marks', async () => (await marked(library)).length === 2);
    const file = await exported(library, () => click(library, 'Save as a web page'));
    const html = new TextDecoder().decode(file);
    for (const words of [WORDS, 'Nobody minds the heat']) expect(html).toContain(`<mark>${words}</mark>`);
    await click(library, 'Remove the highlight We mind');
    await until('one mark', async () => (await marked(library)).join() === 'Nobody minds the heat');
    await library.close();
  });

  it('an address is kept, with its text where it may be had', async () => {
    const { browser, site } = bench;
    const library = await browser.openOwn('/library.html');
    await click(library, 'Add a link');
    await until('the field', () => library.$('input[type="url"]'));
    await type(library, 'input[type="url"]', `${site}/anchorage-summit.html`);
    await click(library, 'Add a link');
    const kept = async () =>
      (await browser.ask('collection.list')).find(({ url }) => url.includes('anchorage'));
    await until('its text', async () => ((await kept())?.words ?? 0) > 100);

    // A link that an import has brought, with what was said of it there.
    const url = `${site}/sumy-buildup.html`;
    const nothing = { publisher: null, byline: null, published: null, language: null, paragraphs: [] };
    const said = { savedAt: '2020-01-02T03:04:05.000Z', tags: ['old'], note: '' };
    const flags = { read: false, favourite: false, archived: false };
    const link = {
      url,
      article: { ...nothing, headline: 'Kyiv', url },
      genre: 'news' as const,
      ...said,
      ...flags,
    };
    const order = { importId: 'i', batch: 0, file: 'f', total: 1, last: true, onKept: 'skip' as const };
    await browser.ask('collection.import', { ...order, pages: [link], corrections: [] });
    await type(library, 'input[type="search"]', 'is:link');
    await until('the link', async () => (await headlinesIn(library)).join() === 'Kyiv');
    await click(library, 'Select Kyiv');
    await click(library, 'Get texts');
    await until('the text', () =>
      library.evaluate(() => document.body.innerText.includes('Texts came for 1 of 1 links')),
    );
    const [page] = (await browser.ask('collection.list')).filter((saved) => saved.url === url);
    expect(page).toMatchObject(said);
    expect(page?.words).toBeGreaterThan(100);

    await browser.ask('collection.link', { url: `${site}/nowhere.html` });
    const list = await browser.ask('collection.list');
    expect(list.find(({ url }) => url.endsWith('nowhere.html'))).toMatchObject({ words: 0 });
    expect(await browser.ask('collection.link', { url: 'ftp://courier.example' })).toEqual({
      refused: 'saveNotLink',
    });
    await library.close();
  });
});
