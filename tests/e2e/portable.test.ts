import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseFiles, clickButton } from './driver/choose-files.ts';
import { exported } from './driver/exported.ts';
import { click, headlinesIn, savePageOf } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const POCKET = `title,url,time_added,tags,status
"The ""quiet"" harbour, and
what it hides 🚢",https://lake.example/harbour,1672531200,sea|long read,unread
Tram line opens,https://courier.example/tram,1672617600,city,archive
`;

inEachBrowser('a collection on the move', (bench) => {
  const text = (page: Page) => page.$eval('.sl-library-main', (main) => (main as HTMLElement).innerText);

  async function importFile(page: Page, name: string, content: string, onKept?: string): Promise<void> {
    await chooseFiles(page, [{ name, content }]);
    await until('the preview', async () => (await text(page)).includes(name));
    const choice = `input[name="sl-import-kept"][value="${onKept}"]`;
    if (onKept)
      await (await until('the choice', () => page.$(choice))).evaluate((one) => (one as HTMLElement).click());
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
    const states = before.pages.map(({ archived, read }) => [archived, read]);
    expect(states).toEqual([
      [false, false],
      [true, true],
    ]);
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

  it.each([
    ['skip', ['mine']],
    ['join', ['mine', 'theirs']],
    ['replace', ['theirs']],
  ])('what is kept already: %s; and undone it is as it was', async (onKept, tags) => {
    const { browser, site } = bench;
    const id = await savePageOf(bench, 'bakery-strike.html');
    await browser.ask('collection.change', { ids: [id], change: { tags: { add: ['mine'] } } });
    const before = await browser.ask('collection.get', { id });
    const library = await browser.openOwn('/library.html#move');
    const file = `title,url,tags\nBakers,${site}/bakery-strike.html,theirs\n`;
    await importFile(library, 'links.csv', file, onKept);
    const after = await browser.ask('collection.get', { id });
    expect(after).toMatchObject({ tags, article: before?.article, reading: before?.reading });
    await clickButton(library, 'Undo the import');
    await until('the undo', async () => !(await text(library)).includes('Undo the import'));
    expect(await browser.ask('collection.get', { id })).toEqual(before);
    await library.close();
    await browser.ask('collection.delete', { ids: [id] });
    await browser.ask('collection.purge', { ids: [id] });
  });

  it('takes the trash and the settings along, and brings them back to who begins anew', async () => {
    const { browser } = bench;
    const ids = [await savePageOf(bench, 'bakery-strike.html'), await savePageOf(bench, 'no-jsonld.html')];
    await browser.ask('collection.delete', { ids: ids.slice(1) });
    await browser.ask('settings.set', { readerSize: 23 });
    const library = await browser.openOwn('/library.html#move');
    const file = new TextDecoder().decode(
      await exported(library, () => clickButton(library, 'Export 1 page')),
    );
    await browser.ask('collection.delete', { ids });
    await browser.ask('collection.purge', { ids });
    await browser.ask('settings.set', { readerSize: 18 });

    await importFile(library, 'own.json', file);
    expect((await browser.ask('collection.list')).map(({ id }) => id)).toEqual(ids.slice(0, 1));
    expect((await browser.ask('collection.trash')).map(({ id }) => id)).toContain(ids[1]);
    await until('the setting', async () => (await browser.ask('settings.get')).readerSize === 23);
    await library.close();
    await browser.ask('collection.delete', { ids });
    await browser.ask('collection.purge', { ids });
  });

  it('leaves by ticks as a pack of what the ticked pages say', async () => {
    const { browser } = bench;
    const id = await savePageOf(bench, 'bakery-strike.html');
    await savePageOf(bench, 'anchorage-summit.html');
    const kept = await browser.ask('collection.get', { id });
    const library = await browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 2);
    await click(library, `Select ${kept?.article.headline}`);
    await clickButton(library, 'Export…');
    await until('the formats', async () => (await text(library)).includes('Pack for Sidelight'));
    await library.evaluate(() =>
      document.querySelector<HTMLElement>('input[name="sl-export-format"][value="pack"]')?.click(),
    );
    const file = await exported(library, () => clickButton(library, 'Export 1 page'));
    const [header, ...lines] = gunzipSync(file).toString().trimEnd().split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({ format: 'sidelight-pack', counts: { articles: 1 } });
    const articles = lines.map((line) => JSON.parse(line));
    expect(articles).toMatchObject([{ headline: kept?.article.headline, url: kept?.url }]);
    await library.close();
  });
});
