import { it } from 'vitest';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

inEachBrowser('the theme', (bench) => {
  it('is followed at once by every view that is open, wherever it is changed', async () => {
    const { browser, site } = bench;
    const page = await browser.open(`${site}/sumy-buildup.html`);
    const own = {
      library: await browser.openOwn('/library.html'),
      settings: await browser.openOwn('/library.html#settings'),
      welcome: await browser.openOwn('/welcome.html'),
      'side panel': await browser.openOwn('/sidepanel.html'),
      menu: await browser.menuBeside(page),
    };
    const views = { ...own, sidebar: await browser.sidebar(page) };
    const follow = async (theme: string | null) => {
      for (const [name, view] of Object.entries(views))
        await until(`the theme ${theme} in the ${name}`, async () => {
          const now = await view.evaluate(() => document.documentElement.dataset.theme ?? null);
          return now === theme;
        });
    };
    const choose = (theme: string) =>
      own.settings.$eval(`input[name="theme"][value="${theme}"]`, (choice) => choice.click());

    await follow(null);
    await choose('dark');
    await follow('dark');
    await browser.ask('settings.set', { theme: 'light' });
    await follow('light');
    await until('the choice of the settings', () =>
      own.settings.$eval(
        'input[name="theme"][value="light"]',
        (choice) => (choice as HTMLInputElement).checked,
      ),
    );
    await choose('system');
    await follow(null);
    for (const view of Object.values(own)) await view.close();
  });
});
