import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { AnswerOf, RequestOf, RequestType } from '../../../messages/protocol.ts';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import { GECKO_ID, type Launched, launch } from '../../../scripts/browsers/launch.ts';
import { stopChromeBackground, stopFirefoxBackground } from './background.ts';
import { chromeMenu, firefoxMenu, type MenuClick } from './menu.ts';
import { chromeOmnibox, firefoxOmnibox, type Suggestion } from './omnibox.ts';
import { openPanel, type Panel } from './panel.ts';
import { until } from './until.ts';

export const KINDS: BrowserKind[] = ['chrome', 'firefox'];

export interface TestBrowserOptions {
  width?: number;
  height?: number;
  /** Port of a proxy on this machine that everything goes through. */
  proxy?: number;
}

/** A real browser with the built extension, and the few things that tests do with it. */
export class TestBrowser {
  private ownPage: Page | null = null;
  private readonly pages: Page[] = [];
  /** What pages wrote to their consoles, and errors they met. */
  readonly consoleLines: string[] = [];
  /** What pages, or frames in them, put before the reader with `alert` and the like; each is closed again. */
  readonly dialogs: string[] = [];

  private constructor(
    readonly kind: BrowserKind,
    private readonly profile: string,
    private readonly options: TestBrowserOptions,
    private launched: Launched,
  ) {}

  static async open(kind: BrowserKind, options: TestBrowserOptions = {}): Promise<TestBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
    return new TestBrowser(kind, profile, options, await start(kind, profile, options));
  }

  get origin(): string {
    return this.launched.origin;
  }

  /** Opens a web page and waits until it has loaded; `before` may do something to the tab while it is empty. */
  async open(url: string, before: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
    // Before the web page, so that the web page stays in front: what is behind is not drawn.
    this.ownPage ??= await this.openOwn('/library.html');
    const page = await this.launched.browser.newPage();
    this.pages.push(page);
    page.on('console', (message) => this.consoleLines.push(message.text()));
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => {});
    });
    page.on('pageerror', (error) => this.consoleLines.push(String(error)));
    await before(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Closes every web page that is still open. */
  async closePages(): Promise<void> {
    for (const page of this.pages.splice(0)) if (!page.isClosed()) await page.close().catch(() => {});
  }

  /** Opens one of the extension's own pages. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.launched.browser.newPage();
    // In Firefox the promise of going to an extension page never settles.
    page.goto(`${this.origin}${path}`).catch(() => {});
    await until(`${path} to show`, () => page.evaluate(() => document.querySelector('.sl-root') !== null));
    return page;
  }

  /** Asks the background, as one of the extension's own pages may. */
  async ask<T extends RequestType>(
    type: T,
    ...[request]: RequestOf<T> extends undefined ? [] : [RequestOf<T>]
  ): Promise<AnswerOf<T>> {
    this.ownPage ??= await this.openOwn('/library.html');
    const script = `browserApi.runtime.sendMessage(${JSON.stringify({ type, request })})`;
    const reply = (await this.ownPage.evaluate(
      `(async () => { const browserApi = globalThis.browser ?? globalThis.chrome; return ${script}; })()`,
    )) as { answer?: unknown; error?: string };
    if (reply.error) throw new Error(reply.error);
    return reply.answer as AnswerOf<T>;
  }

  /** The browser's number for a tab that shows this address, whatever the page put behind it. */
  async tabIdOf(url: string): Promise<number> {
    return until(`the tab of ${url}`, async () => (await this.tabIdsOf(url))[0] ?? null);
  }

  /** The browser's numbers for all tabs that show this address. */
  async tabIdsOf(url: string): Promise<number[]> {
    this.ownPage ??= await this.openOwn('/library.html');
    const query = `(async () => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).filter((tab) => tab.url?.split(/[?#]/)[0] === ${JSON.stringify(url)}).map(({ id }) => id))()`;
    return (await this.ownPage.evaluate(query)) as number[];
  }

  /** Our frame in a page that shows `selector`. */
  async frame(page: Page, selector: string): Promise<Frame> {
    return until(`a frame with ${selector}`, async () => {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        const found = await frame
          .evaluate((wanted) => document.querySelector(wanted) !== null, selector)
          .catch(() => false);
        if (found) return frame;
      }
      return null;
    });
  }

  /** The unfolded sidebar with its findings. */
  sidebar(page: Page): Promise<Frame> {
    return this.frame(page, '.sl-sidebar nav');
  }

  /** Words that are marked in a page, in the order of the text. */
  async markedWords(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [...(CSS.highlights.get('sidelight-name') ?? [])].map((range) => String(range)),
    );
  }

  /** Waits until a page has marks. */
  async marks(page: Page): Promise<string[]> {
    return until('marks', async () => {
      const words = await this.markedWords(page);
      return words.length > 0 && words;
    });
  }

  async stopBackground(): Promise<void> {
    const stop = this.kind === 'chrome' ? stopChromeBackground : stopFirefoxBackground;
    await stop(this.launched.browser);
  }

  /** What the address bar would suggest after `sl ` and these words; with `enter`, they are entered then. */
  async omnibox(typed: string, enter: boolean): Promise<Suggestion[]> {
    // Puts the question; an idle background is woken by it.
    await this.ask('settings.get');
    const put = this.kind === 'chrome' ? chromeOmnibox : firefoxOmnibox;
    return put(this.launched.browser, typed, enter);
  }

  /** Chooses an entry of the context menu of a page. */
  async menu(page: Page, click: MenuClick): Promise<void> {
    // An idle background is woken by it.
    const tabId = await this.tabIdOf(page.url());
    const { browser } = this.launched;
    await (this.kind === 'chrome'
      ? chromeMenu(browser, click, tabId)
      : firefoxMenu(browser, click, page, GECKO_ID));
  }

  /** The words that rest on the toolbar's button for a tab. */
  async iconTitle(tabId: number): Promise<string> {
    this.ownPage ??= await this.openOwn('/library.html');
    return (await this.ownPage.evaluate(
      `(globalThis.browser ?? globalThis.chrome).action.getTitle({ tabId: ${tabId} })`,
    )) as string;
  }

  /** The toolbar's menu for the tab of a page, in a tab behind it: no driver reaches the toolbar. */
  async menuBeside(page: Page): Promise<Page> {
    this.ownPage ??= await this.openOwn('/library.html');
    await page.bringToFront();
    const order = JSON.stringify({ url: `${this.origin}/popup.html`, active: false });
    await this.ownPage.evaluate(`void (globalThis.browser ?? globalThis.chrome).tabs.create(${order})`);
    return this.opened('/popup.html');
  }

  /** Opens the browser's own side panel in the window of the pages. */
  async openPanel(): Promise<Panel> {
    this.ownPage ??= await this.openOwn('/library.html');
    return openPanel(this.kind, this.launched.browser, this.ownPage);
  }

  /** A tab of our own that somebody has just opened, as soon as its address holds `part`. */
  async opened(part: string): Promise<Page> {
    return until(`a tab at ${part}`, async () => {
      for (const page of await this.launched.browser.pages()) {
        // Firefox does not tell of addresses of our own.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(this.origin) && address.includes(part)) return page;
      }
      return null;
    });
  }

  /** What is made of a tab's page; of a huge page the whole view would take the driver longer than the reading. */
  async statusOf(tabId: number): Promise<string> {
    this.ownPage ??= await this.openOwn('/library.html');
    const message = JSON.stringify({ type: 'tab.view', request: { tabId } });
    return (await this.ownPage.evaluate(
      `(async () => (await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${message})).answer?.status)()`,
    )) as string;
  }

  /** Installs the extension over itself while pages are open, as an update does. */
  async update(): Promise<void> {
    this.ownPage = null;
    await this.launched.browser.installExtension(folderOf(this.kind));
  }

  /**
   * Ends the browser and starts it again with the same profile; `kill` ends it without a word.
   * `meanwhile` may do to the profile what disks do.
   */
  async restart(
    how: 'quit' | 'kill' = 'quit',
    meanwhile: (profile: string) => Promise<void> = async () => {},
  ): Promise<void> {
    this.ownPage = null;
    if (how === 'kill') this.launched.browser.process()?.kill('SIGKILL');
    else await this.launched.browser.close();
    await until('the browser to end', async () => {
      const process = this.launched.browser.process();
      return !process || process.exitCode !== null || process.signalCode !== null;
    });
    await meanwhile(this.profile);
    // It cannot while the driver of the one that has ended still puts Firefox's preferences back in place.
    this.launched = await until('the browser to start anew', () =>
      start(this.kind, this.profile, this.options),
    );
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function start(kind: BrowserKind, profile: string, options: TestBrowserOptions): Promise<Launched> {
  const executablePath = await findBrowser(kind);
  if (!executablePath) throw new Error(`There is no ${kind} to test in`);
  return launch({ kind, executablePath, extension: folderOf(kind), headless: true, profile, ...options });
}

function folderOf(kind: BrowserKind): string {
  return join(import.meta.dirname, `../../../.output/${kind}-mv3-e2e`);
}
