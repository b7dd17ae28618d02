import { expect, it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('the place of the sidebar', (bench) => {
  const open = async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    return { page, sidebar: await bench.browser.sidebar(page) };
  };

  it('remembers its side and width', async () => {
    const { page, sidebar } = await open();
    await until('the sidebar to unfold', async () => (await sidebar.evaluate(() => innerWidth)) > 100);
    await bench.browser.ask('settings.set', { side: 'left', width: 420 });
    await until('the sidebar to widen', async () => (await sidebar.evaluate(() => innerWidth)) === 420);
    await page.close();
    const url = `${bench.site}/sumy-buildup.html`;
    const next = await bench.browser.open(url);
    await bench.browser.marks(next);
    await bench.browser.ask('tab.sidebar', { tabId: await bench.browser.tabIdOf(url), show: 'open' });
    const remembered = await bench.browser.sidebar(next);
    expect(await remembered.evaluate(() => innerWidth)).toBe(420);
    const onTheLeft = () =>
      next.evaluate(() => document.elementFromPoint(100, 300)?.parentElement === document.documentElement);
    expect(await onTheLeft()).toBe(true);
    await bench.browser.ask('settings.set', { side: 'right', width: 380 });
    await next.close();
  });

  it('is as wide as ever in a window that was narrow for a while', async () => {
    const { page, sidebar } = await open();
    const width = () => sidebar.evaluate(() => innerWidth);
    await until('the sidebar to unfold', async () => (await width()) > 100);
    await page.setViewport({ width: 320, height: 700 });
    await until('the sidebar to narrow', async () => (await width()) <= 320);
    await bench.browser.ask('settings.set', { side: 'left' });
    await until('the settings to be heard', () =>
      sidebar.evaluate(() => document.querySelector('.sl-side-left') !== null),
    );
    await page.setViewport({ width: 1280, height: 700 });
    await until('the sidebar to widen', async () => (await width()) === 380);
    await page.close();
  });

  it('is not on paper, nor the room made for it', async () => {
    await bench.browser.ask('settings.set', { layout: 'push' });
    const { page, sidebar } = await open();
    await until('the sidebar to unfold', async () => (await sidebar.evaluate(() => innerWidth)) > 100);
    await page.evaluate(() => {
      const look = () => {
        const ours = document.documentElement.lastElementChild as Element;
        return [getComputedStyle(document.documentElement).marginRight, getComputedStyle(ours).opacity];
      };
      Object.assign(globalThis, { look });
      addEventListener('beforeprint', () => Object.assign(globalThis, { printed: look() }));
    });
    await until('room for it', async () => String(await page.evaluate('look()')) === '380px,1');
    await page.pdf();
    expect(await page.evaluate('printed')).toEqual(['0px', '0']);
    await until('room again', async () => String(await page.evaluate('look()')) === '380px,1');
    await page.close();
  });

  it('names all its sections also where it is narrow', async () => {
    await bench.browser.ask('settings.set', { width: 320 });
    const { page, sidebar } = await open();
    await until('the sidebar to narrow', async () => (await sidebar.evaluate(() => innerWidth)) === 320);
    const cutOff = await sidebar.$eval(
      '.sl-jump',
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(cutOff).toBeLessThanOrEqual(0);
    await page.close();
  });
});
