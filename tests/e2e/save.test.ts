import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('saving', (bench) => {
  const save = async (file: string) => {
    const url = `${bench.site}/${file}`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    const tabId = await bench.browser.tabIdOf(url);
    return { page, tabId, answer: await bench.browser.ask('tab.save', { tabId }) };
  };

  it('keeps the whole page once, however often it is asked to', async () => {
    const { page, tabId, answer } = await save('bakery-strike.html');
    const again = await Promise.all([
      bench.browser.ask('tab.save', { tabId }),
      bench.browser.ask('tab.save', { tabId }),
    ]);
    expect(again).toEqual([answer, answer]);
    const list = await bench.browser.ask('collection.list');
    expect(list).toHaveLength(1);
    const kept = await bench.browser.ask('collection.get', { id: list[0]?.id ?? '' });
    expect(kept?.article.paragraphs.length).toBeGreaterThan(3);
    expect(kept?.reading.actors.length).toBeGreaterThan(0);
    const view = await bench.browser.ask('tab.view', { tabId });
    expect(view.savedId).toBe(list[0]?.id);
    await page.close();
  });

  it('lets a saved page join the corpus at once', async () => {
    const { page, answer } = await save('anchorage-summit.html');
    const url = `${bench.site}/paywall.html`;
    const next = await bench.browser.open(url);
    await bench.browser.marks(next);
    const tabId = await bench.browser.tabIdOf(url);
    const view = await until('the context', async () => {
      const now = await bench.browser.ask('tab.view', { tabId });
      return now.status === 'ready' && now;
    });
    const id = 'id' in answer ? answer.id : '';
    expect(view.context?.related.map(({ article }) => article.id)).toContain(id);
    expect(view.context?.limits.articles).toBe(7);
    await next.close();
    await page.close();
  });

  it('takes a press in the sidebar, where the browser vouches that it was seen', async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    const sidebar = await bench.browser.sidebar(page);
    const button = await sidebar.$('header button[aria-label="Save this page"]');
    const { length } = await bench.browser.ask('collection.list');
    if (bench.browser.kind === 'firefox') expect(button).toBeNull();
    else
      await until('the press to count', async () => {
        await button?.click();
        return (await bench.browser.ask('collection.list')).length === length + 1;
      });
    await page.close();
  });

  it('survives the browser being ended without a word', async () => {
    const { page } = await save('no-jsonld.html');
    const before = (await bench.browser.ask('collection.list')).map(({ url }) => url);
    await page.close();
    await bench.browser.restart('kill');
    const after = (await bench.browser.ask('collection.list')).map(({ url }) => url);
    expect(after).toEqual(before);
    expect(after).toContain(`${bench.site}/no-jsonld.html`);
  });

  it('lists, opens and deletes with undo in the library', async () => {
    const library = await bench.browser.openOwn('/library.html');
    const text = () => library.evaluate(() => document.body.innerText);
    await until('the list', async () => (await text()).includes('Russia drafts the most men'));
    const clickOn = (words: string) =>
      library.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>('a, button')].find((element) =>
          `${element.innerText} ${element.getAttribute('aria-label') ?? ''}`.includes(wanted),
        );
        found?.click();
        return found !== undefined;
      }, words);
    expect(await clickOn('Russia drafts the most men')).toBe(true);
    await until('the saved page', async () => (await text()).includes('President Vladimir Putin has signed'));
    const count = (await bench.browser.ask('collection.list')).length;
    expect(await clickOn('Remove')).toBe(true);
    await until(
      'one page less',
      async () => (await bench.browser.ask('collection.list')).length === count - 1,
    );
    await until('the undo', () => clickOn('Undo'));
    await until(
      'the page to be back',
      async () => (await bench.browser.ask('collection.list')).length === count,
    );
    await library.close();
  });

  it('refuses what is no article, in words', async () => {
    const url = `${bench.site}/shop-product.html`;
    const page = await bench.browser.open(url);
    const tabId = await bench.browser.tabIdOf(url);
    await until(
      'the page to be judged',
      async () => (await bench.browser.ask('tab.view', { tabId })).status === 'not-article',
    );
    expect(await bench.browser.ask('tab.save', { tabId })).toEqual({ refused: 'saveNotArticle' });
    await page.close();
  });
});
