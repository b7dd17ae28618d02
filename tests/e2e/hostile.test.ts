import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { HOSTILE } from '../fixtures/pages.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** What fixture pages set up for tests. */
interface Trap {
  __found: string[];
  __words: string[];
  __look: () => string[];
  __forged?: number;
}

inEachBrowser('hostile pages', (bench) => {
  it.each(HOSTILE)('reads $file and breaks nothing', async ({ file, article }) => {
    const lines = bench.browser.consoleLines.length;
    const page = await bench.browser.open(`${bench.site}/${file}`);
    const words = await bench.browser.marks(page);
    expect(article.names.filter((name) => !words.some((word) => word.includes(name)))).toEqual([]);
    expect(
      bench.browser.consoleLines.slice(lines).filter((line) => /extension|sidelight/i.test(line)),
    ).toEqual([]);
    await page.close();
  });

  it('lets a page read not one word of sidebar or card', async () => {
    const url = `${bench.site}/hostile/snoop.html`;
    const page = await bench.browser.open(url);
    await bench.browser.marks(page);
    await bench.browser.ask('tab.sidebar', { tabId: await bench.browser.tabIdOf(url), show: 'open' });
    const sidebar = await bench.browser.sidebar(page);
    const own = await page.evaluate(() => document.body.innerText.toLowerCase());
    const lines = await sidebar.evaluate(() => document.body.innerText.split(/\n+/));
    // Lines that only the sidebar says, without the invisible marks of direction.
    const ours = lines
      .map((line) => line.replace(/[\u2066-\u2069]/g, '').trim())
      .filter((line) => line.length > 6 && !own.includes(line.toLowerCase()));
    expect(ours.length).toBeGreaterThan(5);
    const found = await page.evaluate((words) => {
      const trap = window as unknown as Trap;
      trap.__words.push(...words);
      return trap.__look();
    }, ours);
    expect(found).toEqual([]);
    await page.close();
  });

  it('lets a page save nothing, whatever it forges', async () => {
    const page = await bench.browser.open(`${bench.site}/hostile/forger.html`);
    await bench.browser.marks(page);
    await until('forgeries', () => page.evaluate(() => ((window as unknown as Trap).__forged ?? 0) > 20));
    expect(await bench.browser.ask('collection.list')).toEqual([]);
    expect(await bench.browser.markedWords(page)).not.toEqual([]);
    await page.close();
  });

  it('shows nothing in a frame that the page itself puts up', async () => {
    const page = await bench.browser.open(`${bench.site}/login.html`);
    await page.evaluate((origin) => {
      for (const path of [
        '/sidebar.html',
        '/card.html',
        '/library.html',
        '/popup.html',
        '/sidebar.html#guess',
      ]) {
        const frame = document.createElement('iframe');
        frame.src = origin + path;
        document.body.append(frame);
      }
    }, bench.browser.origin);
    await until('five frames', async () => page.frames().length >= 6);
    // Nothing may appear: the one thing that can only be waited for.
    await sleep(1000);
    for (const frame of page.frames().slice(1)) {
      const shown = await frame
        .evaluate(() => document.querySelector('.sl-root') !== null)
        .catch(() => false);
      expect(shown).toBe(false);
    }
    await page.close();
  });

  it('gives a page that removes our element peace, and says nothing in its console', async () => {
    const page = await bench.browser.open(`${bench.site}/hostile/remover.html`);
    await bench.browser.marks(page);
    await until('the frames to stay away', async () => page.frames().length === 1);
    expect(await bench.browser.markedWords(page)).not.toEqual([]);
    await page.close();
  });
});
