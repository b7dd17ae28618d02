import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { seedPages } from '../fixtures/seed-pages.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

const records = bundledArticles();
const pages = seedPages(records);
const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const pathOf = (name: string) => `/seed/${name.replace(/\W/g, '-')}`;
/** The records whose pages give conscripts called up or troops at the border. */
const CALLED_UP_OR_DEPLOYED = ['bundled:unn-2025-04-05', 'bundled:troop-buildup-2025-05-29'];

inEachBrowser('pages about the events of the bundled corpus', (bench) => {
  let served: Served;
  beforeAll(async () => {
    const handlers = pages.map(({ name, html }): [string, RequestListener] => [
      pathOf(name),
      (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html);
      },
    ]);
    served = await serve(SITE, Object.fromEntries(handlers));
  });
  afterAll(() => served?.close());

  const textsOf = (sidebar: Frame, selector: string) =>
    sidebar.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

  it.each(pages)('$name stands beside its own record and the others', async ({ name, record }) => {
    const page = await bench.browser.open(served.url + pathOf(name));
    const sidebar = await bench.browser.sidebar(page);
    const coverage = await until('the coverage', async () => {
      const listed = await textsOf(sidebar, '.sl-coverage > li');
      return listed.length >= records.length && listed;
    });
    const own = records.find(({ id }) => id === record);
    expect(coverage[0]).toContain(own?.headline);
    if (CALLED_UP_OR_DEPLOYED.includes(record)) {
      const texts = await textsOf(sidebar, '.sl-comparison');
      const apart = texts.find((one) => one.includes('160,000') && one.includes('50,000'));
      expect(apart).toMatch(/called up.*(?:deployed|soldiers)|(?:deployed|soldiers).*called up/);
    }
    await page.close();
  });
});
