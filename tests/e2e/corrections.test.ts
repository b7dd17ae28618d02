import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const CONFLICT = '.sl-comparison.sl-conflict';

inEachBrowser('corrections', (bench) => {
  const conflicts = async (sidebar: Frame) => (await sidebar.$$(CONFLICT)).length;

  const click = (place: Page | Frame, selector: string, words: string) =>
    until(`“${words}”`, () =>
      place.$$eval(
        selector,
        (all, wanted) => {
          const found = (all as HTMLElement[]).find((one) => one.innerText.trim() === wanted);
          found?.click();
          return found !== undefined;
        },
        words,
      ),
    );

  it('hold at once and for good, and are taken back in the library', async () => {
    const { browser, site } = bench;
    const page = await browser.open(`${site}/sumy-buildup.html`);
    const sidebar = await browser.sidebar(page);
    const before = await until('the conflict', () => conflicts(sidebar));
    await click(sidebar, `${CONFLICT} button`, 'Not a conflict?');
    await until('one conflict less', async () => (await conflicts(sidebar)) === before - 1);

    await browser.stopBackground();
    await page.reload();
    const again = await browser.sidebar(page);
    await until('the figures', async () => (await again.$$('.sl-comparison')).length > 0);
    expect(await conflicts(again)).toBe(before - 1);

    const library = await browser.openOwn('/library.html#corrections');
    const listed = () => library.$$eval('.sl-correction', (all) => all.map((one) => one.textContent ?? ''));
    const [told] = await until('the correction', async () => (await listed()).length > 0 && listed());
    expect(told).toContain('150,000');
    expect(told).toContain('are not in conflict');

    for (let left = (await listed()).length; left > 0; left--) {
      await click(library, '.sl-correction button', 'Take back');
      await until('one correction less', async () => (await listed()).length === left - 1);
    }
    expect(await browser.ask('corrections.list')).toEqual([]);
    await until('the conflict to be back', async () => (await conflicts(again)) === before);
    await library.close();
  });

  it('are exported as a file', async () => {
    const { browser } = bench;
    const said = [{ kind: 'not-the-same-event' as const, a: 'page:https://a.example/1', b: 'bundled:b' }];
    await browser.ask('tab.correct', { corrections: said, undo: false });
    const library = await browser.openOwn('/library.html#corrections');
    // Kept instead of downloaded: where a browser puts its downloads is not ours to say.
    await library.evaluate(() => {
      HTMLAnchorElement.prototype.click = function keep() {
        Object.assign(globalThis, { kept: this });
      };
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { blob });
        return create(blob);
      };
    });
    await click(library, 'button', 'Export');
    const { name, text } = await library.evaluate(async () => {
      const { kept, blob } = globalThis as unknown as { kept: HTMLAnchorElement; blob: Blob };
      return { name: kept.download, text: await blob.text() };
    });
    expect(name).toBe('sidelight-corrections.json');
    expect(JSON.parse(text)).toEqual({ format: 'sidelight-corrections', version: 1, corrections: said });
    await browser.ask('tab.correct', { corrections: said, undo: true });
    await library.close();
  });
});
