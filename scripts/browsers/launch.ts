import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserKind } from './kinds.ts';

/** Firefox gives an extension a random origin unless told which. */
export const FIREFOX_UUID = '5f1de11c-2b1a-4c55-9d3a-7e0c8f3a5d10';
export const GECKO_ID = 'sidelight@sidelight.news';

export interface LaunchOptions {
  kind: BrowserKind;
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Kept between launches; a fresh one each time when absent. */
  profile?: string;
  width?: number;
  height?: number;
  /** Firefox: milliseconds of idleness after which the background is stopped. */
  backgroundIdle?: number;
  /** Port of a proxy on this machine that everything goes through, even what goes to this machine. */
  proxy?: number;
  preferences?: Record<string, unknown>;
  /** Milliseconds that one answer of the browser may take, 0 for any; three minutes when absent. */
  patience?: number;
  args?: string[];
}

export interface Launched {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
}

/** Starts a browser with the extension loaded and enabled. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { width = 1440, height = 900 } = options;
  return options.kind === 'chrome'
    ? launchChrome(options, width, height)
    : launchFirefox(options, width, height);
}

async function launchChrome(options: LaunchOptions, width: number, height: number): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width, height } : null,
    ...(options.patience === undefined ? {} : { protocolTimeout: options.patience }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${width},${height}`,
      ...(options.proxy
        ? [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
      ...(options.args ?? []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  return { browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(options: LaunchOptions, width: number, height: number): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // The extension is installed anew at every start; what it stored must survive that.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.backgroundIdle ? { 'extensions.background.idle.timeout': options.backgroundIdle } : {}),
      ...(options.proxy ? firefoxProxy(options.proxy) : {}),
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
