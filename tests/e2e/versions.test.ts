import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('a page saved again', (bench) => {
  /** The newspaper corrects itself under its reader. */
  const rewrite = (page: Page, from: string, to: string) =>
    page.evaluate(
      (old, now) => {
        for (const paragraph of document.querySelectorAll('article p'))
          paragraph.textContent = (paragraph.textContent ?? '').replace(old, now);
      },
      from,
      to,
    );

  it('keeps its tags and its former text, and names the figure that changed', async () => {
    const { browser, site } = bench;
    const url = `${site}/bakery-strike.html`;
    const page = await browser.open(url);
    await browser.marks(page);
    const tabId = await browser.tabIdOf(url);
    const answer = await browser.ask('tab.save', { tabId });
    const id = 'id' in answer ? answer.id : '';
    await browser.ask('collection.change', { ids: [id], change: { tags: { add: ['bread'] }, note: 'Call' } });

    await rewrite(page, '38 bakers', '52 bakers');
    const textNow = async () => (await browser.ask('collection.get', { id }))?.article.paragraphs.join(' ');
    await until('the new text to be saved', async () => {
      await browser.ask('tab.save', { tabId });
      return (await textNow())?.includes('52 bakers');
    });
    expect(await browser.ask('collection.get', { id })).toMatchObject({ tags: ['bread'], note: 'Call' });
    expect(await browser.ask('collection.versions', { id })).toHaveLength(1);

    const library = await browser.openOwn(`/library.html#saved/${encodeURIComponent(id)}`);
    await click(library, 'Changes since');
    const figures = () =>
      library.$eval('.sl-changed-figures', (list) => list.textContent ?? '').catch(() => null);
    expect(await until('the figures', figures)).toMatch(/38.*52.*bakers/);
    expect(await library.$$eval('.sl-changes p del', (all) => all.map((one) => one.textContent))).toContain(
      '38',
    );
    expect(await library.$$eval('.sl-changes p ins', (all) => all.map((one) => one.textContent))).toContain(
      '52',
    );

    // A third text: the first two are set beside one another without it.
    await rewrite(page, '52 bakers', '60 bakers');
    await until('the third text to be saved', async () => {
      await browser.ask('tab.save', { tabId });
      return (await browser.ask('collection.versions', { id })).length === 2;
    });
    const [, second = ''] = await browser.ask('collection.versions', { id });
    await until('both former texts', async () => (await library.$$('.sl-versions li')).length === 2);
    await click(library, 'Changes since');
    await until('the newest change', async () => /52.*60.*bakers/.test((await figures()) ?? ''));
    const choose = (place: number, value: string) =>
      library.$$eval(
        '.sl-text-choice select',
        (all, at, wanted) => {
          const select = all[at] as HTMLSelectElement;
          select.value = wanted as string;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        place,
        value,
      );
    const [first = ''] = await browser.ask('collection.versions', { id });
    await choose(0, first);
    await until('the whole change', async () => /38.*60.*bakers/.test((await figures()) ?? ''));
    await choose(1, second);
    await until('the former change', async () => /38.*52.*bakers/.test((await figures()) ?? ''));
    await click(library, 'Back to the text');
    await until('the text', () => library.$('.sl-reader-article:not(.sl-changes)'));
    await library.close();
    await page.close();
  });
});
