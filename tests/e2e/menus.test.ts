import { expect, it } from 'vitest';
import { click } from './driver/library-page.ts';
import { selectWords } from './driver/select-words.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const WORDS = 'We mind the clock.';
const SAVED = 'Sidelight: this page is saved';

inEachBrowser('the context menu', (bench) => {
  const keptAt = async (url: string) =>
    (await bench.browser.ask('collection.list')).find((saved) => saved.url === url);

  it('saves a page, and the button says that it is saved, also when it is opened again', async () => {
    const { browser, site } = bench;
    const url = `${site}/bakery-strike.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(url);
    expect(await browser.iconTitle(tabId)).toBe('Sidelight');
    await browser.menu(page, { menuItemId: 'save-page' });
    await until('the page', () => keptAt(url));
    await until('the button', async () => (await browser.iconTitle(tabId)) === SAVED);
    await page.close();

    const again = await browser.open(url);
    await browser.marks(again);
    const id = await browser.tabIdOf(url);
    await until('the button again', async () => (await browser.iconTitle(id)) === SAVED);
    await browser.ask('collection.delete', { ids: [`page:${url}`] });
    await until('the button without it', async () => (await browser.iconTitle(id)) === 'Sidelight');
    await again.close();
  });

  it('saves what is selected as a highlight with its place', async () => {
    const { browser, site } = bench;
    const url = `${site}/bakery-strike.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    expect(await selectWords(page, 'article', WORDS)).toBe(true);
    await browser.menu(page, { menuItemId: 'save-selection', selectionText: WORDS });
    const kept = await until('the page', () => keptAt(url));
    const saved = await browser.ask('collection.get', { id: kept.id });
    const [highlight] = saved?.highlights ?? [];
    expect(highlight?.exact).toBe(WORDS);
    const text = saved?.article.paragraphs.join('\n\n') ?? '';
    expect(text.slice(highlight?.start, highlight?.end)).toBe(highlight?.exact);
    await page.close();
  });

  it('saves a link with its text, and as a link where there is none', async () => {
    const { browser, site } = bench;
    const page = await browser.open(`${site}/home.html`);
    for (const file of ['sumy-buildup.html', 'nowhere.html'])
      await browser.menu(page, { menuItemId: 'save-link', linkUrl: `${site}/${file}` });
    await until('the text', async () => ((await keptAt(`${site}/sumy-buildup.html`))?.words ?? 0) > 100);
    await until('the link', async () => (await keptAt(`${site}/nowhere.html`))?.words === 0);
    await page.close();
  });

  it('offers in the toolbar what can be done now: to fold an open sidebar, to highlight what is selected', async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    const sidebar = await bench.browser.sidebar(page);
    const width = () => sidebar.evaluate(() => innerWidth);
    await until('the sidebar to unfold', async () => (await width()) > 100);
    const menu = await bench.browser.menuBeside(page);
    const words = () => menu.evaluate(() => document.body.innerText);
    await until('the fold', async () => (await words()).includes('Fold the sidebar'));
    expect(await words()).not.toMatch(/Open the sidebar|Highlight the selection/);
    await click(menu, 'Fold the sidebar');
    await until('the sidebar to fold', async () => (await width()) < 100);

    expect(await selectWords(page, 'article', 'lies about 320')).toBe(true);
    const next = await bench.browser.menuBeside(page);
    const offered = () => next.evaluate(() => document.body.innerText);
    await until('the highlight', async () => (await offered()).includes('Highlight the selection'));
    expect(await offered()).toContain('Open the sidebar');
    await next.close();
    await page.close();
  });
});
