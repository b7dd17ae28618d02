import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSER_CACHE, findBrowser } from './find-browser.ts';
import { BROWSERS, type BrowserKind } from './kinds.ts';

/** A browser of this kind: found, or installed with apt-get (root on Debian or Ubuntu), or downloaded; else an error that says what to do. */
export async function getBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  const tried: string[] = [];
  for (const way of [installFromDebian, download]) {
    const problem = await way(kind);
    const now = await findBrowser(kind);
    if (now) return now;
    if (problem) tried.push(problem);
  }
  const { label, variable } = BROWSERS[kind];
  throw new Error(
    [
      `Sidelight needs ${label}, and found none.`,
      ...tried.map((problem) => `  ${problem}`),
      `Install ${label}, or set ${variable} to its program, and run the command again.`,
    ].join('\n'),
  );
}

/** Returns what went wrong, or null. */
async function installFromDebian(kind: BrowserKind): Promise<string | null> {
  if (!isDebianRoot()) return null;
  const { debian: name, label } = BROWSERS[kind];
  process.stderr.write(`Installing ${label} with apt-get (package ${name}) …\n`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: [...options.stdio] });
  const packages = [name, 'fonts-dejavu-core', 'fonts-liberation'];
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...options,
    stdio: [...options.stdio],
  });
  return status === 0 ? null : `apt-get install ${name} ended with status ${status}.`;
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

async function download(kind: BrowserKind): Promise<string | null> {
  const browser = kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  try {
    const platform = detectBrowserPlatform();
    if (!platform) return 'There is no download for this system.';
    process.stderr.write(`Downloading ${BROWSERS[kind].label} into .cache/browsers …\n`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    // The libraries it needs, where we may install them; only Chrome's are known.
    const installDeps = kind === 'chrome' && isDebianRoot();
    await install({ browser, buildId, cacheDir: BROWSER_CACHE, installDeps });
    return null;
  } catch (error) {
    return `The download failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
