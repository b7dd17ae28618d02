import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('what the library knows', (bench) => {
  const words = (page: Page) => page.evaluate(() => document.body.innerText);
  /** Clicks the first button whose name has these words. */
  const click = (where: Page | Frame, name: string) =>
    until(`a button ${name}`, () =>
      where.evaluate((wanted) => {
        const plain = (said: string) => said.replace(/[\u2068\u2069]/g, '');
        const found = [...document.querySelectorAll('button')].find((one) =>
          plain(`${one.getAttribute('aria-label') ?? ''} ${one.textContent}`).includes(wanted),
        );
        found?.click();
        return found !== undefined;
      }, name),
    );
  /** The address that ends so among those of all tabs. */
  const opened = (part: string) =>
    until(`a tab at ${part}`, async () => {
      const own = await bench.browser.openOwn('/popup.html');
      const tabs = (await own.evaluate(
        `(async () => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).map((tab) => tab.url ?? ''))()`,
      )) as string[];
      await own.close();
      return tabs.find((url) => url.includes(part)) ?? null;
    });

  it('leads from the sidebar to everything on an actor, and on to the event and back', async () => {
    const url = `${bench.site}/sumy-buildup.html`;
    const page = await bench.browser.open(url);
    const sidebar = await bench.browser.sidebar(page);
    await bench.browser.ask('tab.save', { tabId: await bench.browser.tabIdOf(url) });
    await click(sidebar, 'Everything on Volodymyr Zelensk');
    const address = await opened('#actor/person/');
    const library = await bench.browser.openOwn(address.slice(address.indexOf('/library.html')));
    await until('the actor', async () => (await words(library)).includes('president of Ukraine'));
    const said = await words(library);
    expect(said).toMatch(/4 articles/);
    expect(said).toMatch(/named with/i);
    expect(said).toContain('Putin');
    expect(said).toContain('Figures over time');

    await click(library, 'Everything on this event');
    await until('the event', async () => (await words(library)).includes('Figures side by side'));
    expect(await library.evaluate(() => location.hash)).toContain('#story/');
    await library.evaluate(() => history.back());
    await until('the actor again', async () => (await words(library)).includes('Figures over time'));
    await library.close();
    await page.close();
  });

  it('sets the figures of one event side by side, with a link to each source', async () => {
    const saved = (await bench.browser.ask('collection.list'))[0];
    const library = await bench.browser.openOwn(`/library.html#saved/${encodeURIComponent(saved?.id ?? '')}`);
    await click(library, 'Everything on this event');
    const values = await until('the figures', async () => {
      const found = await library.evaluate(() =>
        [...document.querySelectorAll('.sl-comparison')].map((one) => (one as HTMLElement).innerText),
      );
      return found.length > 0 && found;
    });
    expect(values.join('\n')).toContain('50,000');
    expect(
      await library.evaluate(() => document.querySelectorAll('.sl-publisher button').length),
    ).toBeGreaterThan(1);
    await click(library, 'Vladimir Putin');
    await until('the actor', () => library.evaluate(() => location.hash.startsWith('#actor/person/')));
    await library.close();
  });

  it('says so where nothing is known', async () => {
    const actor = await bench.browser.openOwn('/library.html#actor/person/Nobody%20Ever');
    await until('the note', async () => (await words(actor)).includes('No article of the corpus names'));
    await actor.close();
    const story = await bench.browser.openOwn('/library.html#story/page%3Ahttps%3A%2F%2Fgone.example%2F');
    await until('the note', async () => (await words(story)).includes('not in the corpus'));
    await story.close();
  });
});
