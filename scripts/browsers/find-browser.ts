import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { BROWSERS, type BrowserKind } from './kinds.ts';

/** Where browsers that we downloaded are kept. */
export const BROWSER_CACHE = join(import.meta.dirname, '../../.cache/browsers');

/**
 * The program of a browser: from its environment variable, the PATH, the usual places, or our own cache; null if there is none.
 * @throws when the environment variable names a file that does not exist
 */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const { variable, commands, paths } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} is set to ${named}, which does not exist`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ].find((path) => existsSync(path) && !isSnap(path));
  return found ?? (await cached(kind));
}

/** A launcher is a script of a few lines; browsers themselves are larger. */
const LAUNCHER_BYTES = 50_000;

/**
 * Ubuntu's browsers are snaps, or scripts that start or ask for one. A snap may not read folders
 * whose names begin with a dot, as that of our builds does, so another browser is taken or downloaded.
 */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const real = realpathSync(path);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  const { size } = statSync(real);
  return size < LAUNCHER_BYTES && readFileSync(real, 'utf8').includes('/snap/bin/');
}

async function cached(kind: BrowserKind): Promise<string | null> {
  const installed = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  return installed.find((one) => one.browser === kind)?.executablePath ?? null;
}
