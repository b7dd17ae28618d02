import { expect, it } from 'vitest';
import { pointOn } from './driver/point-on.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('the card', (bench) => {
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
});
