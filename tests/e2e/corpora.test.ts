import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { inPieces, readAll } from '../data/packs/make-pack.ts';
import { clickButton } from './driver/choose-files.ts';
import { exported } from './driver/exported.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const BUNDLED = '[aria-labelledby=sl-corpus-bundled]';
const COLLECTION = '[aria-labelledby=sl-corpus-collection]';

inEachBrowser('corpora', (bench) => {
  const open = async (): Promise<Page> => {
    const library = await bench.browser.openOwn('/library.html#corpora');
    await until('the bundled articles', async () => (await library.$$(`${BUNDLED} li`)).length === 5);
    return library;
  };
  const words = (library: Page, where: string) =>
    library.$eval(where, (section) => (section as HTMLElement).innerText);

  it('say what they cover and what they take', async () => {
    const library = await open();
    await until('the size', async () => (await words(library, BUNDLED)).includes('about 0.'));
    for (const said of ['2022', '2025', 'English', 'renewed with each version'])
      expect(await words(library, BUNDLED)).toContain(said);
    await library.close();
  });

  it('are left out of every comparison at once, and taken in again', async () => {
    const library = await open();
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    const tabId = await bench.browser.tabIdOf(url);
    const related = () =>
      until('the context', async () => {
        const view = await bench.browser.ask('tab.view', { tabId });
        return view.status === 'ready' && (view.context?.related ?? []);
      });
    expect((await related()).length).toBeGreaterThan(0);
    await clickButton(library, 'Leave out', BUNDLED);
    await until('nothing to be related', async () => (await related()).length === 0);
    await bench.browser.stopBackground();
    expect((await bench.browser.ask('corpus.overview')).limits.articles).toBe(0);
    await clickButton(library, 'Compare with it', BUNDLED);
    await until('what was related', async () => (await related()).length > 0);
    await library.close();
  });

  it('leave as packs that hold the same facts', async () => {
    const library = await open();
    const file = await exported(library, () => clickButton(library, 'Export as a pack', BUNDLED));
    const { header, articles } = await readAll(inPieces(file));
    expect(header).toMatchObject({ name: 'Comes with Sidelight', counts: { articles: 5 } });
    const facts = bundledArticles().map(({ headline, figures }) => ({ headline, figures }));
    expect(articles.map(({ headline, figures }) => ({ headline, figures }))).toEqual(
      expect.arrayContaining(facts),
    );
    await library.close();
  });

  it('of the reader’s own pages leave as a pack, without tags and notes', async () => {
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    const saved = await bench.browser.ask('tab.save', { tabId: await bench.browser.tabIdOf(url) });
    const ids = 'id' in saved ? [saved.id] : [];
    await bench.browser.ask('collection.change', { ids, change: { note: 'A secret.' } });
    const library = await open();
    const file = await exported(library, () => clickButton(library, 'Export as a pack', COLLECTION));
    const { articles } = await readAll(inPieces(file));
    expect(articles).toHaveLength(1);
    expect(articles[0]?.figures.length).toBeGreaterThan(0);
    expect(JSON.stringify(articles)).not.toContain('A secret.');
    await bench.browser.ask('collection.delete', { ids });
    await library.close();
  });
});
