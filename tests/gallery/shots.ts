/**
 * Looks at every view of the gallery, in light and dark and at all its sizes: takes a picture, runs axe-core,
 * and checks that nothing is wider than its frame. `npm run gallery:check`; names after `--` choose scenes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { getBrowser } from '../../scripts/browsers/get-browser.ts';
import type { Scene } from './scenes/scene.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const pictures = fileURLToPath(new URL('../../.cache/gallery/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Problem {
  rule: string;
  where: string;
  help: string;
}

/** In the page: what axe finds against WCAG 2.2 AA, numbers that break, and what sticks out sideways. */
async function problemsOf(page: Page): Promise<Problem[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => ({ rule: id, where: target.join(' '), help })),
    );
    for (const value of document.querySelectorAll('.sl-value bdi')) {
      const words = value.firstChild;
      if (!(words instanceof Text)) continue;
      for (const { index, 0: number } of words.data.matchAll(/\d[\d.,]*/g)) {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + number.length);
        if (range.getClientRects().length > 1)
          found.push({ rule: 'number', where: words.data, help: 'goes on in the next line' });
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      found.push({ rule: 'overflow', where: 'html', help: `${scrollWidth} px in a frame of ${clientWidth}` });
    return found;
  });
}

/** The scenes with the sizes they are looked at, as the gallery's first page lists them. */
async function scenes(page: Page): Promise<[string, Pick<Scene, 'sizes' | 'press' | 'keys'>][]> {
  await page.goto(address ?? '');
  const list = await page.$$eval('[data-looks]', (items) =>
    items.map(
      (item) => [item.getAttribute('data-name') ?? '', item.getAttribute('data-looks') ?? '{}'] as const,
    ),
  );
  return list.map(([name, looks]) => [name, JSON.parse(looks)]);
}

async function press(page: Page, words: string[]): Promise<void> {
  for (const word of words) await page.locator(`::-p-text(${word})`).click();
}

const executablePath = await getBrowser('chrome');
mkdirSync(pictures, { recursive: true });
const config = { configFile: `${here}vite.config.ts`, logLevel: 'warn' } as const;
await build(config);
const server = await preview({ ...config, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
const wanted = process.argv.slice(2);
let problems = 0;
let looks = 0;

for (const [name, scene] of await scenes(await browser.newPage())) {
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    problems++;
    console.error(`${name}: ${error}`);
  });
  const [first] = scene.sizes;
  if (first) await page.setViewport({ width: first[0], height: first[1] });
  await page.goto(`${address}?scene=${name}`);
  await page.waitForSelector('.sl-root');
  await page.evaluate(axe);
  await press(page, scene.press ?? []);
  for (const key of scene.keys ?? []) await page.keyboard.press(key);
  // What pressing has scrolled half under a sticky head would be taken for a target too small.
  await page.evaluate(() => scrollTo(0, 0));
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const [width, height] of scene.sizes) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
      await page.screenshot({ path: `${pictures}${name}-${width}-${theme}.png` });
      for (const { rule, where, help } of await problemsOf(page)) {
        problems++;
        console.error(`${name} ${width} ${theme}: ${rule} at ${where}: ${help}`);
      }
      looks++;
    }
  }
  await page.close();
}

await browser.close();
await server.close();
console.log(`${looks} looks, ${problems} problems; pictures in .cache/gallery`);
process.exitCode = problems > 0 || looks === 0 ? 1 : 0;
