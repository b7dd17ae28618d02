import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click, headlinesIn, savePageOf, type } from './driver/library-page.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('the library', (bench) => {
  const save = (file: string) => savePageOf(bench, file);
  const search = (library: Page, words: string, expected: number) =>
    until(`${expected} pages for ${words}`, async () => {
      await type(library, 'input[type="search"]', words);
      return (await headlinesIn(library)).length === expected;
    });

  it('finds pages by tag, by a word of their text, and leaves archived ones out', async () => {
    const strike = await save('bakery-strike.html');
    await save('anchorage-summit.html');
    await save('no-jsonld.html');
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 3);

    const kept = await bench.browser.ask('collection.get', { id: strike });
    await click(library, `Select ${kept?.article.headline}`);
    await until('the tag field', () =>
      library.evaluate(() => document.querySelector('.sl-tag-field input') !== null),
    );
    await type(library, '.sl-tag-field input', 'bread');
    await click(library, 'Add a tag');
    await until(
      'the tag on disk',
      async () => (await bench.browser.ask('collection.get', { id: strike }))?.tags[0] === 'bread',
    );
    await search(library, 'tag:bread', 1);
    expect(await headlinesIn(library)).toEqual([kept?.article.headline]);

    const words = (kept?.article.paragraphs.at(-1) ?? '').split(' ').slice(0, 4).join(' ');
    // Its texts are asked for with the first words that are searched for: until they are there nothing has them.
    await search(library, 'tag:none', 0);
    await search(library, `"${words}"`, 1);
    expect(await headlinesIn(library)).toEqual([kept?.article.headline]);
    const passage = () =>
      library.$$eval('.sl-saved-passage mark', (all) => all.map((mark) => mark.textContent));
    const [opening = ''] = words.split(' ');
    await until('the passage', async () => (await passage()).join().startsWith(opening));

    await search(library, '', 3);
    await click(library, `Archive ${kept?.article.headline}`);
    await until('the archive', async () => (await headlinesIn(library)).length === 2);
    await search(library, 'is:archived', 1);
    await library.close();
  });

  it('keeps tags and flags when a page is saved again', async () => {
    const id = await save('bakery-strike.html');
    expect(await bench.browser.ask('collection.get', { id })).toMatchObject({
      tags: ['bread'],
      archived: true,
    });
  });

  it('narrows to pages whose figures other coverage contradicts', async () => {
    const id = await save('sumy-buildup.html');
    const kept = await bench.browser.ask('collection.get', { id });
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 3);
    await click(library, 'with conflicts 1');
    await until('one page', async () => (await headlinesIn(library)).join() === kept?.article.headline);
    const field = () => library.$eval('input[type=search]', (input) => input.value);
    expect(await field()).toBe('has:conflict');
    await until('all looked at', () =>
      library.evaluate(() => document.body.textContent?.includes('last set beside the corpus')),
    );
    await click(library, 'Look again');
    await until('all looked at again', () =>
      library.evaluate(() => document.body.textContent?.includes('last set beside the corpus')),
    );
    await search(library, '-has:conflict', 2);
    await library.close();
    await bench.browser.ask('collection.delete', { ids: [id] });
    await bench.browser.ask('collection.purge', { ids: [id] });
  });

  it('says beside its field what is no address, and what can be undone only where it was done', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 2);
    const [first] = await headlinesIn(library);
    const bars = () => library.$$eval('.sl-notice', (all) => all.map((bar) => bar.textContent ?? ''));
    const focused = () => library.evaluate(() => document.activeElement?.textContent);
    await library.bringToFront();
    await click(library, `Select ${first}`);
    await library.$$eval('.sl-selection button', (all) =>
      all.find(({ textContent }) => textContent === 'Remove selected')?.focus(),
    );
    await library.keyboard.press('Enter');
    await until('Undo in focus', async () => (await focused()) === 'Undo');

    await click(library, 'Add a link');
    await until('the field', () => library.$('.sl-add-link input'));
    await library.keyboard.type('not a url at all');
    await library.keyboard.press('Enter');
    await until('why it is not kept', () => library.$('.sl-add-link [role="alert"]'));
    expect(await library.$eval('.sl-add-link input', ({ value }) => value)).toBe('not a url at all');
    expect((await bars()).join()).toContain('Removed');

    await click(library, 'Corpora');
    await until('the corpora', () => library.$('.sl-corpus-meta'));
    expect(await bars()).toEqual([]);
    await click(library, 'Collection');
    await click(library, 'Trash');
    await until('the trash', async () => (await headlinesIn(library)).join() === first);
    await until('the undo there', async () => (await bars()).length === 1);
    await click(library, 'Undo');
    await until('an empty trash', async () => (await headlinesIn(library)).length === 0);
    await library.close();
  });

  it('removes many at once, and brings them back after a restart', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 2);
    const before = await headlinesIn(library);
    for (const headline of before) await click(library, `Select ${headline}`);
    await click(library, 'Remove selected');
    await until('the removal', async () => (await bench.browser.ask('collection.list')).length === 1);
    await library.close();

    await bench.browser.restart('kill');
    const again = await bench.browser.openOwn('/library.html#trash');
    await until('the trash', async () => (await headlinesIn(again)).length === 2);
    expect((await headlinesIn(again)).sort()).toEqual([...before].sort());
    await click(again, 'Undo');
    await until('all pages', async () => (await bench.browser.ask('collection.list')).length === 3);
    await again.close();
  });

  it('undoes what was done to many, each page as it was, also after a restart', async () => {
    const library = await bench.browser.openOwn('/library.html');
    await until('the list', async () => (await headlinesIn(library)).length === 2);
    const before = await bench.browser.ask('collection.list');
    for (const headline of await headlinesIn(library)) await click(library, `Select ${headline}`);
    await click(library, 'Archive');
    await until('an empty list', async () => (await headlinesIn(library)).length === 0);
    await library.close();

    await bench.browser.restart('kill');
    const again = await bench.browser.openOwn('/library.html');
    await until('the undo', () => again.evaluate(() => document.body.innerText.includes('Archived 2 pages')));
    await again.keyboard.press('z');
    await until('both pages', async () => (await headlinesIn(again)).length === 2);
    expect(await bench.browser.ask('collection.list')).toEqual(before);
    await again.close();
  });
});
