import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseFiles, clickButton } from './driver/choose-files.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, n) => `https://a.example/${n} | Page ${n}`).join('\n');

inEachBrowser('a collection kept safe', (bench) => {
  const text = (page: Page) => page.$eval('.sl-library-main', (main) => (main as HTMLElement).innerText);
  /** In one of our own pages, with the browser's own interface. */
  const own = <T>(page: Page, script: string): Promise<T> =>
    page.evaluate(
      `(async () => { const api = globalThis.browser ?? globalThis.chrome; return ${script}; })()`,
    ) as Promise<T>;

  it('reminds when a hundred pages have come, until the collection is taken along', async () => {
    const library = await bench.browser.openOwn('/library.html#move');
    await chooseFiles(library, [{ name: 'list.txt', content: links(120) }]);
    await until('the preview', async () => (await text(library)).includes('120 pages'));
    await clickButton(library, 'Import');
    await until('the outcome', async () => (await text(library)).includes('Undo the import'));
    await clickButton(library, 'Collection');
    await until('the reminder', async () => (await text(library)).includes('120 pages have come'));
    await clickButton(library, 'Take it along');
    await library.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {};
    });
    await clickButton(library, 'Export 120 pages');
    await until('the day of it', async () => (await text(library)).includes('Last exported'));
    await clickButton(library, 'Collection');
    await until('the list', () => library.$('.sl-saved-item'));
    expect(await text(library)).not.toContain('have come');
    await library.close();
  });

  it('keeps a copy in the downloads folder when asked to, and the copy is the whole collection', async () => {
    const library = await bench.browser.openOwn('/library.html#move');
    await until('the box', () => library.$('.sl-tick input'));
    await library.$eval('.sl-tick input', (box) => (box as HTMLInputElement).click());
    const name = await until('the copy', async () => {
      const [found] = await own<{ filename: string; state: string }[]>(
        library,
        `await api.downloads.search({ filenameRegex: 'backup-[a-z]+day' })`,
      );
      return found?.state === 'complete' && found.filename;
    });
    expect(name).toMatch(/Sidelight.backup-[a-z]+day\.json$/);
    await own(
      library,
      `await (async () => { for (const { id } of await api.downloads.search({})) await api.downloads.removeFile(id).catch(() => {}); })()`,
    );
    await library.close();
  });

  it('lets only the ticked pages leave', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', () => library.$('.sl-saved-item'));
    for (const place of [1, 2]) {
      const box = `.sl-saved-item:nth-child(${place}) input`;
      await library.$eval(box, (one) => (one as HTMLInputElement).click());
      await until('the tick', () =>
        library
          .$$eval('.sl-saved-item[data-selected="true"]', (all) => all.length)
          .then((ticked) => ticked === place),
      );
    }
    await clickButton(library, 'Export…');
    await until('the choice', async () => (await text(library)).includes('Only these 2 pages'));
    await library.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {};
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { blob });
        return create(blob);
      };
    });
    await clickButton(library, 'Export 2 pages');
    const file = await until('the file', () =>
      library.evaluate(async () => {
        const { blob } = globalThis as unknown as { blob?: Blob };
        return blob ? blob.text() : null;
      }),
    );
    expect(JSON.parse(file).pages).toHaveLength(2);
    await library.close();
  });
});
