/** Draws the icons of public/icon from their SVG sources at every size a browser asks for: `npm run icons`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { getBrowser } from './browsers/get-browser.ts';

const FOLDER = join(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128];
/** Source, and what its pictures are called: WXT finds the plain sizes by name. */
const ICONS = [
  ['sidelight.svg', ''],
  ['sidelight-saved.svg', 'saved-'],
] as const;

const browser = await puppeteer.launch({
  executablePath: await getBrowser('chrome'),
  headless: true,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [source, prefix] of ICONS) {
  const svg = readFileSync(join(FOLDER, source), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${prefix}${size}.png`, omitBackground: true });
  }
}
await browser.close();
