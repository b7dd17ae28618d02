import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click, savePageOf, type } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const FILE = 'sumy-buildup.html';

inEachBrowser('a page that is saved already', (bench) => {
  const tagsOf = async (id: string) => (await bench.browser.ask('collection.get', { id }))?.tags;
  const tag = async (view: Page | Frame, words: string) => {
    await until('the editor', () => view.$('.sl-saved-editor'));
    await type(view, '.sl-tag-field input', words);
    await view.$eval('.sl-tag-field input', (field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    );
  };

  it('is edited in the sidebar beside it, with the tags in use at hand', async () => {
    const { browser, site } = bench;
    const other = await savePageOf(bench, 'bakery-strike.html');
    await browser.ask('collection.change', { ids: [other], change: { tags: { add: ['front line'] } } });
    const id = await savePageOf(bench, FILE);

    const page = await browser.open(`${site}/${FILE}`);
    const sidebar = await browser.sidebar(page);
    await click(sidebar, 'Saved: edit tags and note');
    await until('the editor', () => sidebar.$('.sl-saved-editor'));
    await type(sidebar, '.sl-tag-field input', 'fro');
    await until('a completion', () => sidebar.$('[role=option]'));
    await sidebar.$eval('[role=option]', (option) => (option as HTMLElement).click());
    await until('the tag on disk', async () => (await tagsOf(id))?.join() === 'front line');
    await until('the tag in sight', () => sidebar.$('.sl-tag-removable'));
    await type(sidebar, '.sl-saved-editor textarea', 'Two counts.');
    await until(
      'the note on disk',
      async () => (await browser.ask('collection.get', { id }))?.note === 'Two counts.',
    );
    await page.close();
  });

  it('is shown in the theme of the library, in the page and in the menu', async () => {
    const { browser, site } = bench;
    await browser.ask('settings.set', { theme: 'dark' });
    const page = await browser.open(`${site}/${FILE}`);
    const sidebar = await browser.sidebar(page);
    const themeOf = (view: Page | Frame) =>
      view.evaluate(() => document.documentElement.dataset.theme ?? null);
    await until('the dark sidebar', async () => (await themeOf(sidebar)) === 'dark');
    const menu = await browser.menuBeside(page);
    await until('the dark menu', async () => (await themeOf(menu)) === 'dark');
    await browser.ask('settings.set', { theme: 'light' });
    await until('the light sidebar', async () => (await themeOf(sidebar)) === 'light');
    await menu.close();
    await page.close();
  });

  it('is edited in the menu of the toolbar', async () => {
    const { browser, site } = bench;
    const id = await savePageOf(bench, FILE);
    const page = await browser.open(`${site}/${FILE}`);
    await browser.marks(page);
    const menu = await browser.menuBeside(page);
    await click(menu, 'Edit tags and note');
    await tag(menu, 'sumy');
    await until('the tag on disk', async () => (await tagsOf(id))?.includes('sumy'));
    await click(menu, 'Favourite');
    await until('the star', async () => (await browser.ask('collection.get', { id }))?.favourite);
    expect(await menu.$eval('textarea', (field) => field.value)).toBe('Two counts.');
    await menu.close();
    await page.close();
  });
});
