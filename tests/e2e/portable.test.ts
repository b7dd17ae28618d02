import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseFiles, clickButton } from './driver/choose-files.ts';
import { exported } from './driver/exported.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const POCKET = `title,url,time_added,tags,status
"The ""quiet"" harbour, and
what it hides 🚢",https://lake.example/harbour,1672531200,sea|long read,unread
Tram line opens,https://courier.example/tram,1672617600,city,archive
`;

inEachBrowser('a collection on the move', (bench) => {
  const text = (page: Page) => page.$eval('.sl-library-main', (main) => (main as HTMLElement).innerText);

  async function importFile(page: Page, name: string, content: string): Promise<void> {
    await chooseFiles(page, [{ name, content }]);
    await until('the preview', async () => (await text(page)).includes(name));
    await clickButton(page, 'Import');
    await until('the outcome', async () => (await text(page)).includes('Undo the import'));
  }

  it('comes from Pocket with its tags, leaves as our own file, and comes back the same', async () => {
    const { browser } = bench;
    const library = await browser.openOwn('/library.html#move');
    await importFile(library, 'pocket.csv', POCKET);
    await clickButton(library, 'Collection');
    // What was archived there is archived here: kept, and out of the way.
    await until('the page', async () => (await library.$$('.sl-saved-item')).length === 1);
    for (const words of ['The "quiet" harbour', 'sea', 'long read', 'link without a text'])
      expect(await text(library)).toContain(words);

    const before = await browser.ask('collection.page', { after: 0 });
    expect(before.pages.map(({ archived }) => archived)).toEqual([false, true]);
    await clickButton(library, 'Export and import');
    const file = new TextDecoder().decode(await exported(library, () => clickButton(library, 'Export')));
    const ids = before.pages.map(({ id }) => id);
    await browser.ask('collection.delete', { ids });
    expect(await browser.ask('collection.list')).toEqual([]);

    await importFile(library, 'own.json', file);
    expect((await browser.ask('collection.page', { after: 0 })).pages).toEqual(before.pages);
    await clickButton(library, 'Undo the import');
    await until('nothing to be kept', async () => (await browser.ask('collection.list')).length === 0);
    await library.close();
  });
});
