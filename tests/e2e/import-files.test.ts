import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseFiles, clickButton } from './driver/choose-files.ts';
import { dropFolder } from './driver/drop-folder.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><!--
 Page saved with SingleFile
 url: https://lake.example/harbour
 saved date: Sat Mar 02 2024 10:00:00 GMT+0000
--><head><title>Quiet harbour</title></head><body><article><h1>Quiet harbour</h1>${'<p>The harbour was quiet, said Ilse Marn, and 214 people waited at the quay until the evening.</p>'.repeat(5)}</article></body></html>`;

const NOTE = `---
title: "Tram: line opens"
source: https://courier.example/tram
tags: [city, "🚋"]
---

The tram line **opened**.
`;

const BIB = `@online{a,
  title = {On {Harbours} \\& Quays},
  url = {https://b.example/harbours},
  urldate = {2024-05-06},
  keywords = {sea},
}
`;

const MANY = 20_000;
/** As many the library writes at once. */
const BATCH = 50;

inEachBrowser('what other programs keep', (bench) => {
  const text = (page: Page) => page.$eval('.sl-library-main', (main) => (main as HTMLElement).innerText);
  const importAll = async (page: Page) => {
    await clickButton(page, 'Import');
    await until('the outcome', async () => (await text(page)).includes('Undo the import'));
  };
  const kept = async (url: string) => bench.browser.ask('collection.get', { id: `page:${url}` });

  it('comes in from an archive of pages, notes and references', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the ways to begin', async () => (await text(library)).includes('Nothing saved yet'));
    await clickButton(library, 'Import');
    const archive = zipSync({
      'all/harbour.html': strToU8(PAGE),
      'all/tram.md': strToU8(NOTE),
      'all/library.bib': strToU8(BIB),
      'all/photo.png': strToU8('not a text'),
    });
    await chooseFiles(library, [{ name: 'all.zip', content: archive }]);
    await until('the preview', async () => (await text(library)).includes('3 pages'));
    await importAll(library);

    const harbour = await kept('https://lake.example/harbour');
    expect(harbour).toMatchObject({
      savedAt: '2024-03-02T10:00:00.000Z',
      article: { headline: 'Quiet harbour' },
    });
    expect(harbour?.reading.actors.map(({ name }) => name)).toContain('Ilse Marn');
    expect(await kept('https://courier.example/tram')).toMatchObject({ tags: ['city', '🚋'] });
    expect(await kept('https://b.example/harbours')).toMatchObject({
      tags: ['sea'],
      savedAt: '2024-05-06T00:00:00.000Z',
      article: { headline: 'On Harbours & Quays' },
    });
    await clickButton(library, 'Undo the import');
    await until('nothing', async () => (await bench.browser.ask('collection.list')).length === 0);
    await library.close();
  });

  it('comes in as a folder that is dropped', async () => {
    const library = await bench.browser.openOwn('/library.html#move');
    await until('the place to drop it', () => library.$('.sl-drop'));
    const folder = { shelf: { 'harbour.html': PAGE, deeper: { 'tram.md': NOTE } } };
    await dropFolder(library, '.sl-drop', folder);
    await until('the preview', async () => (await text(library)).includes('2 pages'));
    await clickButton(library, 'Settings');
    await until('another view', async () => (await text(library)).startsWith('Settings'));
    await dropFolder(library, '.sl-library-main', { 'tram.md': NOTE, ...folder });
    await until('the other preview', async () => (await text(library)).includes('2 pages'));
    await importAll(library);
    expect(await kept('https://courier.example/tram')).toMatchObject({ tags: ['city', '🚋'] });
    await clickButton(library, 'Undo the import');
    await until('nothing', async () => (await bench.browser.ask('collection.list')).length === 0);
    await library.close();
  });

  it('goes on where it was stopped or killed, and the page answers while twenty thousand come in', {
    timeout: 400_000,
  }, async () => {
    const { browser } = bench;
    const links = Array.from(
      { length: MANY },
      (_, n) =>
        `<DT><A HREF="https://a.example/${n}" ADD_DATE="${1_600_000_000 + n}" TAGS="t${n % 9}">No ${n}</A>`,
    );
    const content = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${links.join('\n')}\n</DL>\n`;
    const begin = async (page: Page) => {
      await chooseFiles(page, [{ name: 'bookmarks.html', content }]);
      await until('the preview', async () => (await text(page)).includes('20,000 pages'));
      await clickButton(page, 'Import');
    };
    const written = (page: Page) => page.$eval('progress', (bar) => bar.value || null).catch(() => null);
    const keptNow = async () => (await browser.ask('collection.list')).length;

    const library = await browser.openOwn('/library.html#move');
    await begin(library);
    const first = await until('the first pages', () => written(library));
    await clickButton(library, 'Settings');
    await until('the settings', async () => (await text(library)).startsWith('Settings'));
    await library.evaluate(() => {
      location.hash = '#move';
    });
    // Still at it, and further: the view was another meanwhile.
    const later = await until('more pages', async () => {
      const now = await written(library);
      return now !== null && now > first && now;
    });
    expect(later).toBeLessThan(MANY);
    await clickButton(library, 'Stop');
    await until('the outcome', async () => (await text(library)).includes('Undo the import'));
    const stopped = await keptNow();
    expect(stopped).toBeGreaterThanOrEqual(later);
    expect(stopped).toBeLessThan(MANY);
    await clickButton(library, 'Undo the import');
    await until('nothing', async () => (await keptNow()) === 0);

    await begin(library);
    await until('the first pages again', () => written(library));
    await browser.restart('kill');
    const after = await browser.openOwn('/library.html#move');
    await until('the interruption', async () => (await text(after)).includes('of 20,000 pages'));
    const half = await keptNow();
    // Batches are kept whole or not at all.
    expect(half % BATCH).toBe(0);
    expect(half).toBeLessThan(MANY);
    await begin(after);
    for (let done = 0; done < MANY; )
      done = await until('the next thousands', async () => {
        const now = (await text(after)).includes('Undo the import') ? MANY : await written(after);
        return now !== null && now > done && now;
      });
    expect(await keptNow()).toBe(MANY);
    await clickButton(after, 'Undo the import');
    await until('nothing again', async () => (await keptNow()) === 0);
    await after.close();
  });
});
