import { expect, it } from 'vitest';
import { click, headlinesIn, savePageOf } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('the reader view', (bench) => {
  it('sets other coverage beside the text, opens cards, and keeps how it is set', async () => {
    const { browser } = bench;
    await savePageOf(bench, 'anchorage-summit.html');
    const id = await savePageOf(bench, 'sumy-buildup.html');
    const path = `/library.html#saved/${encodeURIComponent(id)}`;
    const library = await browser.openOwn(path);
    const sections = () => library.$$eval('.sl-reader-margin .sl-section', (all) => all.length);
    await until('the sections', async () => (await sections()) === 5);
    expect(await library.$$eval('#sl-coverage li', (all) => all.length)).toBeGreaterThan(0);
    const dates = await library.$$eval('#sl-figures .sl-value-date', (all) =>
      all.map((cell) => cell.textContent),
    );
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).not.toContain('');

    await library.bringToFront();
    const name = await until('a marked name', () => library.$('.sl-name'));
    await name.hover();
    await until('its card', () => library.$('.sl-reader-card .sl-card-name'));
    await library.keyboard.press('Escape');
    await until('the card to be gone', async () => !(await library.$('.sl-reader-card')));

    await library.$eval('.sl-reader-look', (look) => {
      (look as HTMLDetailsElement).open = true;
    });
    await library.$eval('input[name="reader-font"][value="sans"]', (choice) =>
      (choice as HTMLElement).click(),
    );
    await library.$eval('input[name="theme"][value="dark"]', (choice) => (choice as HTMLElement).click());
    const stored = async () => browser.ask('settings.get');
    await until('both settings', async () => {
      const { readerFont, theme } = await stored();
      return readerFont === 'sans' && theme === 'dark';
    });
    await library.close();

    const again = await browser.openOwn(path);
    const looks = () =>
      again.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        font: document.querySelector('.sl-reader')?.getAttribute('style') ?? '',
      }));
    await until('the text', () => again.$('.sl-reader-article'));
    expect((await looks()).theme).toBe('dark');
    expect((await looks()).font).toContain('var(--sl-sans)');
    await again.close();
  });

  it('is printed as ink on white paper, the text alone, whatever the screen shows', async () => {
    const { browser } = bench;
    const [page] = await browser.ask('collection.list');
    await browser.ask('settings.set', { theme: 'dark' });
    const library = await browser.openOwn(`/library.html#saved/${encodeURIComponent(page?.id ?? '')}`);
    await until('the text', () => library.$('.sl-reader-paragraph'));
    const sheet = new TextDecoder('latin1').decode(await library.pdf({ format: 'a4' }));
    expect(sheet.startsWith('%PDF-')).toBe(true);
    // Only Chromium shows its driver what is printed.
    if (browser.kind === 'chrome') {
      await library.emulateMediaType('print');
      const printed = await library.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
        const text = document.querySelector('.sl-reader-paragraph') ?? document.body;
        return {
          ink: getComputedStyle(text).color,
          paper: getComputedStyle(document.body).backgroundColor,
          text: seen('.sl-reader-paragraph').length,
          rest: seen('header, nav, button, .sl-reader-margin').length,
        };
      });
      expect(printed.text).toBeGreaterThan(2);
      expect(printed).toMatchObject({ ink: 'rgb(28, 26, 22)', paper: 'rgb(255, 255, 255)', rest: 0 });
    }
    await library.close();
  });

  it('is left alone by single keys once they are switched off', async () => {
    const { browser } = bench;
    const library = await browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 2);
    await library.bringToFront();
    const selected = () => library.$$eval('.sl-selection', (all) => all.length);
    await library.keyboard.press('a');
    await until('all to be selected', async () => (await selected()) === 1);
    await library.keyboard.press('Escape');
    await until('none to be selected', async () => (await selected()) === 0);

    await click(library, 'Settings');
    await until('the setting', () => library.$('input[name="keys"]'));
    await library.$eval('input[name="keys"][value="off"]', (choice) => (choice as HTMLElement).click());
    await until('the setting on disk', async () => !(await browser.ask('settings.get')).keys);
    await library.close();

    const quiet = await browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(quiet)).length === 2);
    await quiet.bringToFront();
    await quiet.keyboard.press('a');
    await quiet.keyboard.press('?');
    expect(await quiet.$('dialog')).toBeNull();
    expect(await quiet.$$('.sl-selection')).toHaveLength(0);
    await quiet.close();
  });
});
