import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { serve } from '../../tests/fixtures/serve.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from '../build.ts';
import { type StartOptions, startOptions, USAGE } from './options.ts';
import { sidebarFrame, unfold } from './sidebar-frame.ts';

const SITE = join(import.meta.dirname, '../../tests/fixtures/site');
const SAMPLE = 'sumy-buildup.html';
/** Reading takes well under a second; a cold browser on a slow machine may not. */
const PATIENCE_MS = 20_000;

async function start(options: StartOptions): Promise<void> {
  const executablePath = await getBrowser(options.browser);
  console.log(`Building Sidelight for ${options.browser} …`);
  const extension = await buildExtension(options.browser, 'e2e');
  const site = options.url ? null : await serve(options.page ? dirname(resolve(options.page)) : SITE);
  const url = options.url ?? `${site?.url}/${basename(options.page ?? SAMPLE)}`;
  const { browser } = await launch({
    kind: options.browser,
    executablePath,
    extension,
    headless: options.headless,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    console.log(`Reading ${url} …`);
    const sidebar = await sidebarFrame(page, PATIENCE_MS);
    if (!sidebar) {
      console.log('Sidelight has nothing to say here: it does not take this page for an article.');
    } else {
      const said = await unfold(sidebar, PATIENCE_MS);
      if (options.headless) console.log(`\n${said}\n`);
    }
    if (options.headless) {
      await mkdir(dirname(options.screenshot), { recursive: true });
      await page.screenshot({ path: options.screenshot as `${string}.png` });
      console.log(`Screenshot: ${resolve(options.screenshot)}`);
    } else {
      console.log('Close the browser to end.');
      await new Promise((closed) => browser.once('disconnected', closed));
    }
  } finally {
    await browser.close();
    await site?.close();
  }
}

try {
  const options = startOptions(process.argv.slice(2), process.env);
  if (options === 'help') console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
