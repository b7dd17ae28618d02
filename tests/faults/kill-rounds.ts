import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';
import { TestBrowser } from '../e2e/driver/test-browser.ts';
import { until } from '../e2e/driver/until.ts';

/** What is going on when the browser is killed, in turns. */
const DOINGS = ['saving', 'importing', 'seeding'] as const;
/** The kill comes up to so long after a doing has begun, in milliseconds. */
const LATEST = 900;
const PAGES = ['sumy-buildup', 'anchorage-summit', 'bakery-strike', 'no-jsonld', 'paywall'];

/** What came of killing a browser again and again. */
export interface Kills {
  kills: number;
  /** Saves and imported pages that were said to be on disk. */
  acknowledged: number;
  /** Of these, what is not there any more: must stay empty. */
  lost: string[];
  /** What else is wrong with what is there: must stay empty. */
  faults: string[];
}

/** Kills a browser so many times without a word while it writes, and looks each time at what is left. */
export async function killRounds(kind: BrowserKind, kills: number, site: string): Promise<Kills> {
  const browser = await TestBrowser.open(kind);
  const acknowledged = new Set<string>();
  const result: Kills = { kills: 0, acknowledged: 0, lost: [], faults: [] };
  try {
    while (result.kills < kills) {
      const doing = DOINGS[result.kills % DOINGS.length] ?? 'saving';
      const work = await prepare(browser, doing, site, result.kills, acknowledged);
      const ended = quietly(work());
      await sleep(Math.random() * LATEST);
      await browser.restart('kill');
      await ended;
      result.kills++;
      await look(browser, doing, acknowledged, result);
    }
  } finally {
    await browser.close();
  }
  return { ...result, acknowledged: acknowledged.size };
}

/** Readies what is to be interrupted. What was acknowledged is noted at once. */
async function prepare(
  browser: TestBrowser,
  doing: (typeof DOINGS)[number],
  site: string,
  round: number,
  acknowledged: Set<string>,
): Promise<() => Promise<unknown>> {
  if (doing === 'saving') {
    const url = `${site}/${PAGES[round % PAGES.length]}.html?${round}`;
    await browser.open(url);
    const tabId = await browser.tabIdOf(url.split('?')[0] ?? '');
    await until('the page to be read', async () => (await browser.statusOf(tabId)) === 'ready');
    return async () => {
      const answer = await browser.ask('tab.save', { tabId });
      if ('id' in answer) acknowledged.add(answer.id);
    };
  }
  if (doing === 'importing')
    return async () => {
      for (let batch = 0; ; batch++) {
        const url = `https://courier.example/${round}/${batch}`;
        await browser.ask('collection.import', importBatch(`i${round}`, batch, url));
        acknowledged.add(`page:${url}`);
      }
    };
  // At every start the browser installs the extension anew, which seeds; the index is built anew besides.
  return () => browser.stopBackground().then(() => browser.ask('corpus.rebuild'));
}

/** The browser is killed under it: that nobody answers then is what is meant to happen. */
function quietly(work: Promise<unknown>): Promise<void> {
  return Promise.race([work, sleep(5_000)]).then(
    () => {},
    () => {},
  );
}

async function look(
  browser: TestBrowser,
  doing: string,
  acknowledged: Set<string>,
  { kills, lost, faults }: Kills,
): Promise<void> {
  const there = new Set((await browser.ask('collection.list')).map(({ id }) => id));
  for (const id of acknowledged) if (!there.has(id)) lost.push(`${id}, after kill ${kills} while ${doing}`);
  const health = await browser.ask('collection.health');
  const index = await browser.ask('corpus.check');
  const { bundled } = await browser.ask('corpus.overview');
  const wrong = [
    ...index.faults,
    !health.opens && 'does not open',
    health.lost > 0 && 'says it was lost',
    health.damaged.length > 0 && 'has damaged records',
    bundled.length !== 5 && `has ${bundled.length} bundled articles`,
  ].filter(Boolean);
  for (const fault of wrong) faults.push(`${fault}, after kill ${kills} while ${doing}`);
}

function importBatch(importId: string, batch: number, url: string) {
  const article = {
    headline: `Page ${batch}`,
    publisher: null,
    byline: null,
    published: null,
    url,
    language: 'en',
    paragraphs: ['Mayor Odile Brandt opened the tram line.', 'Brandt thanked its 300 builders.'],
  };
  const page = {
    url,
    article,
    genre: 'news' as const,
    savedAt: '2025-06-02T08:00:00.000Z',
    tags: [],
    note: '',
  };
  const flags = { read: false, favourite: false, archived: false };
  const pages = [{ ...page, ...flags }];
  return {
    importId,
    batch,
    file: importId,
    total: 1_000,
    last: false,
    onKept: 'skip' as const,
    pages,
    corrections: [],
  };
}
