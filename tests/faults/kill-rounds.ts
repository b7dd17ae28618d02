import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';
import { storyOf } from '../data/feeds/stories.ts';
import { answering } from '../data/web/misbehave.ts';
import { TestBrowser } from '../e2e/driver/test-browser.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { DOINGS, type Scene } from './doings.ts';

/** The kill comes up to so long after a doing has begun, in milliseconds. */
const LATEST = 900;
const SITE = join(import.meta.dirname, '../fixtures/site');
/** So many articles a feed tells of. */
const ITEMS = 12;

/** What came of killing a browser again and again. */
export interface Kills {
  kills: number;
  /** Saves, imported pages and feeds that were said to be on disk, and pages that an earlier version had kept. */
  acknowledged: number;
  /** Of these, what is not there any more: must stay empty. */
  lost: string[];
  /** What else is wrong with what is there: must stay empty. */
  faults: string[];
}

/** Kills a browser so many times without a word while it writes, and looks each time at what is left. */
export async function killRounds(
  kind: BrowserKind,
  kills: number,
  names: string[] = Object.keys(DOINGS),
): Promise<Kills> {
  const served = await serveFeeds(kills);
  const browser = await TestBrowser.open(kind);
  const scene: Omit<Scene, 'round'> = { browser, site: served.url, pages: new Set(), feeds: new Set() };
  const result: Kills = { kills: 0, acknowledged: 0, lost: [], faults: [] };
  try {
    while (result.kills < kills) {
      const name = names[result.kills % names.length] ?? '';
      const before = scene.pages.size + scene.feeds.size;
      // Of the versions of the database each has its turn.
      const round = Math.floor(result.kills / names.length);
      const work = await DOINGS[name]?.({ ...scene, round });
      if (!work) throw new Error(`nobody knows how to do ${name}`);
      const ended = quietly(work());
      await sleep(Math.random() * LATEST);
      await browser.restart('kill');
      await ended;
      result.kills++;
      result.acknowledged +=
        name === 'migrating' ? scene.pages.size : scene.pages.size + scene.feeds.size - before;
      await look(scene, name, result);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return result;
}

/** The browser is killed under it: that nobody answers then is what is meant to happen. */
function quietly(work: Promise<unknown>): Promise<void> {
  return Promise.race([work, sleep(5_000)]).then(
    () => {},
    () => {},
  );
}

async function look(
  { browser, pages, feeds }: Omit<Scene, 'round'>,
  doing: string,
  { kills, lost, faults }: Kills,
): Promise<void> {
  const there = new Set((await browser.ask('collection.list')).map(({ id }) => id));
  for (const { id } of (await browser.ask('feed.list')).feeds) there.add(id);
  for (const id of [...pages, ...feeds])
    if (!there.has(id)) lost.push(`${id}, after kill ${kills} while ${doing}`);
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

/** The fixture site, with a feed for each round. */
function serveFeeds(rounds: number): Promise<Served> {
  const feed = (round: number) => {
    const items = Array.from(
      { length: ITEMS },
      (_, n) =>
        `<item><title>Line ${round}-${n} opens</title><link>/stories/${round}/${n}</link><description>${storyOf('Anna')} Line ${round} has ${n + 40} cars, the ${n}th yard says, and ${round * 7 + n} stops.</description></item>`,
    );
    return `<rss version="2.0"><channel><title>Feed ${round}</title>${items.join('')}</channel></rss>`;
  };
  const rss = { 'content-type': 'application/rss+xml' };
  const paths = Array.from({ length: rounds }, (_, round) => [
    `/feeds/${round}.xml`,
    answering(200, rss, feed(round)),
  ]);
  return serve(SITE, Object.fromEntries(paths));
}
