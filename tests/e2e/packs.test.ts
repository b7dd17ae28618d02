import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../cli/run.ts';
import { clickButton } from './driver/choose-files.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
const pack = join(folder, 'sumy.slpack');
const spoiled = join(folder, 'spoiled.slpack');
/** Enough that an import can be paused on its way. */
const REST = 1_500;
const HEADLINE = 'Another count of the troops near Sumy';

/** Made by the command itself. */
beforeAll(async () => {
  const lines = [
    {
      id: 'sumy',
      title: HEADLINE,
      source: 'The Lantern',
      date: '2025-05-29',
      url: 'https://lantern.example/sumy',
      text: 'President Volodymyr Zelensky said that Russia had gathered 90,000 troops near the Sumy region of Ukraine.',
    },
    ...Array.from({ length: REST }, (_, n) => ({
      id: n,
      title: `Harvest report ${n}`,
      date: '2025-01-02',
      text: `Report ${n} of the harvest.`,
    })),
  ];
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
  const io = { stdin: (async function* () {})(), write: async () => {}, warn: () => {} };
  expect(await run(['pack', 'build', input, '-o', pack, '--name', 'Sumy counts'], io)).toBe(0);
  writeFileSync(spoiled, readFileSync(pack).subarray(0, -40));
});
afterAll(() => rmSync(folder, { recursive: true }));

inEachBrowser('packs', (bench) => {
  const said = (library: Page, words: string) =>
    until(`“${words}”`, () => library.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  const click = (library: Page, words: string) => clickButton(library, words, '.sl-packs');
  const choose = async (library: Page, file: string) => {
    const input = (await library.waitForSelector(
      '.sl-packs input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const related = async () => {
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    const tabId = await bench.browser.tabIdOf(url);
    const view = await until('the context', async () => {
      const now = await bench.browser.ask('tab.view', { tabId });
      return now.status === 'ready' && now;
    });
    await page.close();
    return view.context?.related.map(({ article }) => article.headline) ?? [];
  };
  const remove = async (library: Page) => {
    await click(library, 'Remove');
    await click(library, 'Remove pack');
    await until('the pack to be gone', async () => (await bench.browser.ask('pack.list')).length === 0);
  };
  const articles = async () => (await bench.browser.ask('corpus.overview')).limits.articles;

  it('join the corpus whole, are shown beside an article, and leave without a trace', async () => {
    const before = await articles();
    expect(await related()).not.toContain(HEADLINE);
    const library = await bench.browser.openOwn('/library.html#corpora');
    await choose(library, pack);
    await click(library, 'Import');
    await said(library, 'Imported');
    expect(await articles()).toBe(before + 1 + REST);
    expect(await related()).toContain(HEADLINE);
    await bench.browser.stopBackground();
    expect(await bench.browser.ask('pack.list')).toMatchObject([{ state: 'published', shown: 1 + REST }]);
    await click(library, 'Leave out');
    await said(library, 'Left out');
    expect(await articles()).toBe(before);
    expect(await related()).not.toContain(HEADLINE);
    await click(library, 'Compare with it');
    await until('the pack to be back', async () => (await articles()) === before + 1 + REST);
    expect(await related()).toContain(HEADLINE);
    await remove(library);
    expect(await articles()).toBe(before);
    expect(await related()).not.toContain(HEADLINE);
    await library.close();
  });

  it('can be paused on their way in, and go on, here or when the page is opened again', async () => {
    const before = await articles();
    const first = await bench.browser.openOwn('/library.html#corpora');
    await choose(first, pack);
    await click(first, 'Import');
    await click(first, 'Pause');
    await said(first, 'Paused.');
    expect(await articles()).toBe(before);
    await click(first, 'Go on');
    await click(first, 'Pause');
    await said(first, 'Paused.');
    await first.close();
    await bench.browser.stopBackground();
    const library = await bench.browser.openOwn('/library.html#corpora');
    await said(library, 'Its import stopped');
    await choose(library, pack);
    await said(library, 'checked before');
    await click(library, 'Go on');
    await said(library, 'Imported');
    expect(await articles()).toBe(before + 1 + REST);
    await remove(library);
    await library.close();
  });

  it('that are damaged leave nothing behind', async () => {
    const before = await articles();
    const library = await bench.browser.openOwn('/library.html#corpora');
    await choose(library, spoiled);
    await click(library, 'Import');
    await said(library, 'This pack is damaged or incomplete.');
    expect(await bench.browser.ask('pack.list')).toEqual([]);
    expect(await articles()).toBe(before);
    await library.close();
  });
});
