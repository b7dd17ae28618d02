import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faultsOf } from './driver/axe.ts';
import { click, headlinesIn, savePageOf } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const WIDTHS = [320, 1600];
const THEMES = ['light', 'dark'] as const;

inEachBrowser('the looks of the library', (bench) => {
  const press = async (library: Page, key: string) => {
    await library.bringToFront();
    await library.evaluate((name) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    }, key);
  };

  it('keeps to cards where they are wanted, in as many columns as there is room for', async () => {
    const { browser } = bench;
    await savePageOf(bench, 'bakery-strike.html');
    await savePageOf(bench, 'anchorage-summit.html');
    await savePageOf(bench, 'sumy-buildup.html');
    const library = await browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 3);
    await click(library, 'Cards');
    await until('the cards', () => library.$('.sl-cards'));
    await until('the setting', async () => (await browser.ask('settings.get')).listLayout === 'cards');
    await library.close();

    const again = await browser.openOwn('/library.html');
    const columns = () =>
      again.$$eval('.sl-cards > li', (cards) => new Set(cards.map((card) => card.offsetLeft)).size);
    await again.setViewport({ width: 1600, height: 900 });
    await until('all beside one another', async () => (await columns()) === 3);
    await again.setViewport({ width: 320, height: 900 });
    await until('one below the other', async () => (await columns()) === 1);
    await press(again, 'v');
    await until('the list again', async () => (await again.$('.sl-cards')) === null);
    await again.close();
  });

  it('leads from a name in the list to everything on that actor', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 3);
    const name = await library.$eval('.sl-saved-actors button', (first) => {
      first.click();
      return first.textContent ?? '';
    });
    await until('the actor', () =>
      library.evaluate((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), name),
    );
    await library.close();
  });

  it('lists its keys in every view, and is sound in each for everybody, narrow and wide, light and dark', async () => {
    const { browser } = bench;
    const [page] = await browser.ask('collection.list');
    const gone = await savePageOf(bench, 'no-jsonld.html');
    await browser.ask('collection.delete', { ids: [gone] });
    const id = encodeURIComponent(page?.id ?? '');
    const views = [
      '',
      `saved/${id}`,
      'actor/person/Putin',
      `story/${id}`,
      'trash',
      'move',
      'corpora',
      'corrections',
      'settings',
    ];
    const faults: string[] = [];
    for (const view of views) {
      const library = await browser.openOwn(`/library.html#${view}`);
      await until('the view', () => library.$('h1'));
      await press(library, '?');
      await until(`the keys in ${view}`, () => library.$('dialog[open]'));
      await library.$eval('dialog button', (close) => (close as HTMLElement).click());
      await until('the keys to go', async () => (await library.$('dialog')) === null);
      for (const theme of THEMES) {
        await library.evaluate((wanted) => {
          document.documentElement.dataset.theme = wanted;
        }, theme);
        for (const width of WIDTHS) {
          await library.setViewport({ width, height: 900 });
          for (const fault of await faultsOf(library)) faults.push(`${view} ${theme} ${width}: ${fault}`);
        }
      }
      await library.close();
    }
    expect(faults).toEqual([]);
  });
});
