import { expect, it } from 'vitest';
import { deleteDatabase, spoilDatabase } from '../faults/database-files.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('recovery', (bench) => {
  const keepOne = async (file: string) => {
    const url = `${bench.site}/${file}`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    expect(await bench.browser.ask('tab.save', { tabId: await bench.browser.tabIdOf(url) })).toHaveProperty(
      'id',
    );
    await bench.browser.closePages();
  };
  /** What the library says of a fault, and a press on one of its buttons. */
  const recovery = async () => {
    const library = await bench.browser.openOwn('/library.html');
    const notice = await until('the notice', () => library.$('.sl-recovery'));
    const words = await notice.evaluate((element) => (element as HTMLElement).innerText);
    const press = (name: string) =>
      library.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.sl-recovery button')];
        buttons.find((button) => button.innerText.includes(wanted))?.click();
      }, name);
    return { library, words, press };
  };

  it('says that the collection is gone when its files are, and goes on when the reader says so', async () => {
    await keepOne('bakery-strike.html');
    await bench.browser.restart('kill', (profile) => deleteDatabase(bench.browser.kind, profile));
    const { library, words, press } = await recovery();
    expect(words).toContain('1 saved page is gone');
    await press('Go on without them');
    await until('the notice to go', async () => (await library.$('.sl-recovery')) === null);
    // The corpus is there again, and pages can be kept.
    expect((await bench.browser.ask('corpus.overview')).bundled).toHaveLength(5);
    await keepOne('bakery-strike.html');
    expect(await bench.browser.ask('collection.health')).toEqual({ opens: true, lost: 0, damaged: [] });
    await library.close();
  });

  it('never shows an empty library without a word when the files are spoiled', async () => {
    await keepOne('no-jsonld.html');
    await bench.browser.restart('kill', (profile) => spoilDatabase(bench.browser.kind, profile));
    const { library, words, press } = await recovery();
    expect(words).toMatch(/pages? (is|are) gone|cannot be opened/);
    // Where the browser does not throw the spoiled files away by itself, the reader can.
    if (words.includes('cannot be opened')) await press('Delete it and begin anew');
    await until('the loss', async () => {
      const { opens, lost } = await bench.browser.ask('collection.health');
      return opens && lost > 0;
    });
    await bench.browser.ask('collection.forgetLoss');
    await keepOne('no-jsonld.html');
    expect(await bench.browser.ask('collection.list')).toHaveLength(1);
    await library.close();
  });

  it('sets a spoiled record apart, and lists the others', async () => {
    await keepOne('anchorage-summit.html');
    const library = await bench.browser.openOwn('/library.html');
    await library.evaluate(async () => {
      const opening = indexedDB.open('sidelight');
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      const writing = opening.result.transaction('saved', 'readwrite');
      writing.objectStore('saved').put({ id: 'page:spoiled', sequence: 99, url: 7 });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      opening.result.close();
    });
    await library.close();
    const { words } = await recovery();
    expect(words).toContain('1 saved page cannot be read');
    expect((await bench.browser.ask('collection.health')).damaged.map((one) => JSON.parse(one).id)).toEqual([
      'page:spoiled',
    ]);
    expect((await bench.browser.ask('collection.list')).map(({ url }) => url)).toContain(
      `${bench.site}/anchorage-summit.html`,
    );
  });
});
