import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/kinds.ts';

export interface StartOptions {
  browser: BrowserKind;
  /** An HTML file to serve in place of the sample. */
  page: string | null;
  url: string | null;
  headless: boolean;
  /** Where the screenshot of a headless run goes. */
  screenshot: string;
}

export const USAGE = `npm start -- [--browser chrome|firefox] [--page FILE.html | --url URL] [--headless] [--screenshot FILE.png]

Builds Sidelight, opens a sample article in a browser with it, and shows what it says.
Without a display it runs headless, prints the sidebar as text and saves a screenshot.`;

/** Reads the command line. @throws with a sentence for people when it makes no sense */
export function startOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chrome' },
      page: { type: 'string' },
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { browser, page = null, url = null } = values;
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Error(`--browser is chrome or firefox, not ${browser}`);
  if (page && url) throw new Error('--page and --url cannot be given together');
  if (url && !/^https?:\/\//.test(url)) throw new Error(`--url takes an http or https address, not ${url}`);
  const display = process.platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY;
  return {
    browser,
    page,
    url,
    headless: values.headless || !display,
    screenshot: values.screenshot ?? `.output/sidelight-${browser}.png`,
  };
}
