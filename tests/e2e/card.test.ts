import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pointOn } from './driver/point-on.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** Longer than a card stays that was left, in milliseconds: that it stays is waited for. */
const A_WHILE = 1_500;

inEachBrowser('the card', (bench) => {
  /** An article with the pointer at rest on a name, its card, and where the card goes. */
  const hovering = async (name: string, size?: { width: number; height: number }) => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`, async (empty) => {
      if (size) await empty.setViewport(size);
    });
    await bench.browser.marks(page);
    // Folded where there is no room for it.
    await bench.browser.frame(page, '.sl-sidebar nav, .sl-edge');
    const point = await pointOn(page, name);
    await page.mouse.move(5, 5);
    await page.mouse.move(point.x, point.y);
    const card = await bench.browser.frame(page, '.sl-card');
    return { page, card, below: { x: point.x, y: point.y + 60 } };
  };

  /** Goes to the button that begins with these words and presses it, as a hand does. */
  const press = async (page: Page, card: Frame, words: string) => {
    const box = await until(`“${words}”`, async () => {
      const all = await card.$$('button');
      const said = await Promise.all(all.map((one) => one.evaluate((button) => button.innerText)));
      const box = await all[said.findIndex((text) => text.trim().startsWith(words))]?.boundingBox();
      return box && box.width > 0 && box;
    });
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await page.mouse.down();
    await page.mouse.up();
    return point;
  };

  /** Is a frame of ours what the page would hit there? */
  const inFront = (page: Page, { x, y }: { x: number; y: number }) =>
    page.evaluate(
      (left, top) => {
        const there = document.elementFromPoint(left, top);
        return there !== document.body && there?.parentElement === document.documentElement;
      },
      x,
      y,
    );

  it('shows the person whose name the pointer rests on, and closes with Escape', async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    await bench.browser.marks(page);
    await bench.browser.sidebar(page);
    const point = await pointOn(page, 'Kirill Dmitriev');
    await page.mouse.move(5, 5);
    await page.mouse.move(point.x, point.y);
    const card = await bench.browser.frame(page, '.sl-card');
    const words = await card.evaluate(() => document.body.innerText);
    expect(words).toContain('Kirill Dmitriev');
    expect(words).toMatch(/person/i);
    expect(words).toContain('UNN');

    const overName = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('article, main') !== null,
      point,
    );
    expect(overName).toBe(true);
    await page.keyboard.press('Escape');
    const covered = () =>
      page.evaluate(() =>
        [...Array(40).keys()].some(
          (i) =>
            document.elementFromPoint(300, i * 20)?.parentElement === document.documentElement &&
            document.elementFromPoint(300, i * 20) !== document.body,
        ),
      );
    await until('the card to close', async () => !(await covered()));
    await page.close();
  });

  it('opens at once when moving on from one name to the next', async () => {
    const page = await bench.browser.open(`${bench.site}/sumy-buildup.html`);
    await bench.browser.marks(page);
    await bench.browser.sidebar(page);
    for (const name of ['Volodymyr Zelensky', 'Vladimir Putin']) {
      const { x, y } = await pointOn(page, name);
      await page.mouse.move(x, y);
      await until(`the card of ${name}`, async () => {
        const card = await bench.browser.frame(page, '.sl-card');
        return (await card.evaluate(() => document.body.innerText)).includes(name.split(' ')[1] ?? name);
      });
    }
    await page.close();
  });

  it('stays while its reader says that two names are one, and closes when left for the page', async () => {
    const { page, card } = await hovering('Vladimir Putin');
    const where = await press(page, card, 'Same as');
    const other = await until('the list', () => card.$eval('.sl-card-choice li', (one) => one.innerText));
    await sleep(A_WHILE);
    expect(await inFront(page, where)).toBe(true);
    await press(page, card, other);
    const said = () => card.$eval('[role=status]', (status) => (status as HTMLElement).innerText);
    await until('what was noted', async () => (await said()).includes(other));
    await sleep(A_WHILE);
    await press(page, card, 'Undo');
    await until('nothing noted', async () => (await said()).trim() === '');
    expect(await bench.browser.ask('corrections.list')).toEqual([]);

    await page.mouse.click(5, 5);
    await until('the card to close', async () => !(await inFront(page, where)));
    expect(await card.evaluate(() => document.hasFocus())).toBe(false);
  });

  it('goes alone with the first Escape, and the sidebar with the next', async () => {
    const { page, below } = await hovering('Kirill Dmitriev');
    const sidebar = await bench.browser.sidebar(page);
    const width = () => sidebar.evaluate(() => innerWidth);
    await until('the sidebar to unfold', async () => (await width()) > 100);
    await until('the card to show', () => inFront(page, below));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await inFront(page, below)));
    await sleep(A_WHILE);
    expect(await width()).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await until('the sidebar to fold', async () => (await width()) < 100);
  });

  it.each([
    { width: 320, height: 360 },
    { width: 1280, height: 900 },
  ])('has room for all it says, and the names to choose from whole ($width × $height)', async (size) => {
    const { page, card } = await hovering('Vladimir Putin', size);
    const hidden = () =>
      card.evaluate(() => {
        const { scrollHeight, clientHeight } = document.querySelector('.sl-card-scroll') as Element;
        const { bottom } = (
          document.querySelector('.sl-card-corrections') as Element
        ).getBoundingClientRect();
        return { middle: scrollHeight - clientHeight, foot: bottom - innerHeight };
      });
    const fits = async () => {
      const { middle, foot } = await hidden();
      return foot <= 0 && (middle <= 0 || size.height < 400);
    };
    await until('the card to fit', fits);
    await press(page, card, 'Same as');
    await until('the list', () => card.$('.sl-card-choice'));
    await until('the names to fit', async () => (await hidden()).foot <= 0);
    const cut = await card.$eval('.sl-card-choice > ul', (list) => list.scrollHeight - list.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
  });
});
