import { pointOn } from '../e2e/driver/point-on.ts';
import type { TestBrowser } from '../e2e/driver/test-browser.ts';
import { until } from '../e2e/driver/until.ts';

/** Pages that are articles, with a name to rest the pointer on, and pages that are not. */
const ARTICLES = [
  { path: '/sumy-buildup.html', name: 'Kirill Dmitriev' },
  { path: '/bakery-strike.html', name: null },
  { path: '/anchorage-summit.html', name: null },
];
const OTHERS = ['/section.html', '/dashboard.html', '/search.html'];
/** Every page of one round, each opened once. */
export const ROUND = [...ARTICLES.map(({ path }) => path), ...OTHERS];

/** What a reader does in a few minutes: reads, hovers, unfolds the sidebar, saves, searches the library, throws away. */
export async function useOnce(browser: TestBrowser, site: string): Promise<void> {
  for (const { path, name } of ARTICLES) {
    const page = await browser.open(`${site}${path}`);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(`${site}${path}`);
    await until('the article to be read', async () => {
      const view = await browser.ask('tab.view', { tabId });
      return view.status === 'ready';
    });
    await browser.ask('tab.sidebar', { tabId, show: 'open' });
    await browser.sidebar(page);
    if (name) {
      const point = await pointOn(page, name);
      await page.mouse.move(point.x, point.y);
      await browser.frame(page, '.sl-card');
    }
    const saved = await browser.ask('tab.save', { tabId });
    if (!('id' in saved)) throw new Error(`${path} was not saved`);
    await searchLibrary(browser);
    await browser.ask('collection.delete', { ids: [saved.id] });
    await page.close();
    // The next question wakes it.
    await browser.stopBackground();
  }
  for (const path of OTHERS) await (await browser.open(`${site}${path}`)).close();
}

async function searchLibrary(browser: TestBrowser): Promise<void> {
  const library = await browser.openOwn('/library.html');
  await until('the search box', () => library.$('input[type=search]'));
  await library.type('input[type=search]', 'the');
  await library.close();
}
