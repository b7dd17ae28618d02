import { browser } from 'wxt/browser';
import type { SidelightDatabase } from '../../data/database.ts';
import { nextRun, runFeeds } from '../../data/feeds/run-feeds.ts';
import { loadSettings } from '../../data/settings-store.ts';
import { fetchText } from '../../data/web/fetch-text.ts';
import { notify } from '../../messages/send.ts';
import type { Assign } from '../../messages/tasks.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { feedPause } from './feed-pause.ts';
import { fetchArticle, mayAsk } from './fetch-article.ts';
import { inTurn } from './in-turn.ts';

const ALARM = 'feeds';
const MINUTE = 60_000;
/** How long to wait with feeds whose time has come while there is a reason to, in minutes. */
const PAUSE_MINUTES = 15;

export interface Feeds {
  /** Asks for what is due, then sets the alarm for what is due next; one run at a time. */
  run: () => Promise<void>;
}

/** Wakes for the feeds by one alarm; without feeds there is none. */
export function createFeeds(
  store: () => Promise<SidelightDatabase>,
  read: (article: Article) => Promise<Reading>,
  assign: Assign,
  corpusChanged: () => Promise<void>,
): Feeds {
  const run = inTurn(async () => {
    const database = await store();
    if ((await nextRun(database)) === null) return void (await browser.alarms.clear(ALARM));
    const pause = await feedPause();
    if (pause === 'reader') return void (await browser.alarms.clear(ALARM));
    if (pause) return browser.alarms.create(ALARM, { delayInMinutes: PAUSE_MINUTES });
    // Should this worker be stopped, the next goes on within a minute.
    browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    const settings = await loadSettings();
    const filed = await runFeeds(database, {
      ask: (request) => fetchText(request, mayAsk),
      parse: (text, url) => assign('task.feed', { text, url }),
      articleAt: (url, mayBePrivate) => fetchArticle(url, mayBePrivate, assign, false),
      read,
      now: () => new Date(),
      goOn: async () => (await feedPause()) === null,
      tell: () => void notify('notice.feeds', {}),
      settings,
    });
    if (filed > 0) await corpusChanged();
    const next = await nextRun(database);
    if (next === null) return void (await browser.alarms.clear(ALARM));
    browser.alarms.create(ALARM, { when: Math.max(next.getTime(), Date.now() + MINUTE) });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void run().catch(() => {});
  });
  return { run };
}
