import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { median } from '../clock.ts';
import { bundleSubject } from './bundle-subjects.ts';

/** A worker that has just been stopped is given so many milliseconds to be gone. */
const REST = 150;
/** A verb may take as long as it takes: 100,000 articles take minutes. */
const NEVER = 0;

/** One extension in the browser, seen from a page of its own. */
export interface Subject {
  page: Page;
  origin: string;
}

/** Milliseconds until the answer came, and the answer. */
interface Sent {
  time: number;
  answer: unknown;
}

/** A question to an extension's worker that is stopped before. */
interface Woken {
  origin: string;
  send: () => Promise<{ time: number }>;
}

/** Chromium with the subjects of the bench as extensions. */
export class BenchBrowser {
  private readonly subjects = new Map<string, Subject>();

  private constructor(
    private readonly browser: Browser,
    private readonly profile: string,
    /** Of the extension itself. */
    readonly origin: string,
  ) {}

  /** @param extension folder of the extension itself */
  static async open(extension: string): Promise<BenchBrowser> {
    const executablePath = await findBrowser('chrome');
    if (!executablePath) throw new Error('The bench needs Chromium');
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
    const { browser, origin } = await launch({
      kind: 'chrome',
      executablePath,
      extension,
      headless: true,
      profile,
      patience: NEVER,
    });
    return new BenchBrowser(browser, profile, origin);
  }

  /** The page of a subject; the subject is built and installed when it is first asked for. */
  async subject(name: string): Promise<Subject> {
    const known = this.subjects.get(name);
    if (known) return known;
    const id = await this.browser.installExtension(await bundleSubject(name));
    const origin = `chrome-extension://${id}`;
    const subject = { page: await this.newPage(`${origin}/page.html`), origin };
    await subject.page.waitForFunction('globalThis.subject !== undefined');
    this.subjects.set(name, subject);
    return subject;
  }

  async newPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(NEVER);
    await page.goto(url);
    return page;
  }

  /** Calls a verb of a subject's page. */
  async call<T>(name: string, verb: string, request: object = {}): Promise<T> {
    const { page } = await this.subject(name);
    return callIn<T>(page, verb, request);
  }

  /** Milliseconds for one message to a subject's worker, as its page sees it, and the answer. */
  async ask(name: string, message: unknown): Promise<Sent> {
    const { page } = await this.subject(name);
    return send(page, message);
  }

  /**
   * Median milliseconds for messages to workers that are stopped before each. The subjects take turns, so that
   * whatever else the machine does falls on all of them.
   */
  async wakeTimes(asked: Woken[], rounds: number): Promise<number[]> {
    const times: number[][] = asked.map(() => []);
    for (let round = -1; round < rounds; round++)
      for (const [at, { origin, send: question }] of asked.entries()) {
        await this.stopWorker(origin);
        const { time } = await question();
        if (round >= 0) times[at]?.push(time);
      }
    return times.map(median);
  }

  /** A question to the worker of a subject, to be asked when it is stopped. */
  async woken(name: string, message: unknown): Promise<Woken> {
    const { origin } = await this.subject(name);
    return { origin, send: () => this.ask(name, message) };
  }

  /** Bytes that a subject's worker holds after its garbage was collected. */
  async workerHeap(origin: string): Promise<number> {
    const session = await this.workerTarget(origin)?.createCDPSession();
    if (!session) return Number.NaN;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async stopWorker(origin: string): Promise<void> {
    const worker = await this.workerTarget(origin)?.worker();
    // It may have stopped by itself just now.
    await worker?.close().catch(() => {});
    await new Promise((rested) => setTimeout(rested, REST));
  }

  private workerTarget(origin: string) {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  }
}

/** Calls a verb in a page where a subject's script has run. */
async function callIn<T>(page: Page, verb: string, request: object): Promise<T> {
  return (await page.evaluate(`subject[${JSON.stringify(verb)}](${JSON.stringify(request)})`)) as T;
}

async function send(page: Page, message: unknown): Promise<Sent> {
  const sent = (await page.evaluate(timed(message))) as Sent;
  const { error } = (sent.answer ?? {}) as { error?: string };
  if (error !== undefined) throw new Error(error);
  return sent;
}

/** A script that sends a message to the extension's worker and tells how long the answer took. */
export function timed(message: unknown): string {
  return `(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { time: performance.now() - start, answer };
  })()`;
}
