import type { SidelightDatabase } from '../database.ts';
import { articleTables } from '../index/stored-index.ts';
import { dropArticles } from './drop-articles.ts';
import { MOST_FEEDS } from './policy.ts';
import type { FoundFeed, StoredFeed } from './types.ts';

/** Articles that leave in one transaction: short enough to let others in between. */
const STEP = 100;

/** How many articles wait to be read. */
export async function countWaiting({ feedItems }: SidelightDatabase): Promise<number> {
  return feedItems.where('[state+at]').between(['waiting', ''], ['waiting', '\uffff']).count();
}

/** The feeds that the reader follows, by their titles. */
export async function listFeeds(database: SidelightDatabase): Promise<StoredFeed[]> {
  const feeds = (await database.feeds.toArray()).filter(({ removing }) => !removing);
  return feeds.sort((a, b) => (a.title ?? a.id).localeCompare(b.title ?? b.id));
}

/**
 * Follows feeds, to be asked for at the next run. Those followed already are asked for again, and switched on.
 * @returns how many are not followed, as there are too many
 */
export async function addFeeds(
  database: SidelightDatabase,
  found: readonly FoundFeed[],
  now: Date,
): Promise<number> {
  const { feeds } = database;
  return database.transaction('rw', feeds, async () => {
    let count = await feeds.count();
    let refused = 0;
    for (const { url, title } of found) {
      const known = await feeds.get(url);
      if (!known && count === MOST_FEEDS) {
        refused++;
        continue;
      }
      if (!known) count++;
      await feeds.put({
        ...(known ?? freshFeed(url, title, now)),
        on: true,
        removing: false,
        next: now.toISOString(),
      });
    }
    return refused;
  });
}

/** Switches a feed on or off; its articles stay. Switched on it is asked for at the next run. */
export async function switchFeed(
  database: SidelightDatabase,
  id: string,
  on: boolean,
  now: Date,
): Promise<void> {
  await database.feeds.update(id, on ? { on, next: now.toISOString() } : { on });
}

/** Feeds that are on, all or one, are asked for at the next run: wholly, and what was known by its summary only is told of anew. */
export async function hurryFeeds(database: SidelightDatabase, id: string | null, now: Date): Promise<void> {
  const { feeds, feedItems } = database;
  const next = now.toISOString();
  await database.transaction('rw', [feeds, feedItems, ...articleTables(database)], async () => {
    await feeds.filter((feed) => feed.on && (id === null || feed.id === id)).modify({ next });
    if (id === null) return;
    const summaries = feedItems
      .where('[feed+state]')
      .equals([id, 'filed'])
      .filter(({ summary }) => summary);
    const items = await summaries.toArray();
    await dropArticles(database, items);
    await feedItems.bulkDelete(items.map(({ key }) => key));
    await feeds.update(id, { closed: [], etag: null, lastModified: null });
  });
}

/** Stops following a feed: it is hidden at once, and `settleFeeds` takes its articles away, now or after the worker was stopped. */
export async function removeFeed(database: SidelightDatabase, id: string): Promise<void> {
  await database.feeds.update(id, { on: false, removing: true });
  await settleFeeds(database);
}

/** Finishes removals. What another feed tells of too comes back with its next answer. */
export async function settleFeeds(database: SidelightDatabase): Promise<void> {
  const { feeds, feedItems } = database;
  const leaving = await feeds.filter(({ removing }) => removing).primaryKeys();
  for (const id of leaving) while (!(await takeAway(id)));

  async function takeAway(id: string): Promise<boolean> {
    return database.transaction('rw', [feeds, feedItems, ...articleTables(database)], async () => {
      const items = await feedItems
        .where('[feed+state]')
        .between([id, ''], [id, '\uffff'])
        .limit(STEP)
        .toArray();
      await dropArticles(database, items);
      await feedItems.bulkDelete(items.map(({ key }) => key));
      if (items.length === STEP) return false;
      await feeds.delete(id);
      await feeds.toCollection().modify({ etag: null, lastModified: null });
      return true;
    });
  }
}

function freshFeed(id: string, title: string | null, now: Date): StoredFeed {
  return {
    id,
    title,
    site: null,
    language: null,
    on: true,
    removing: false,
    added: now.toISOString(),
    etag: null,
    lastModified: null,
    checked: null,
    next: now.toISOString(),
    failures: 0,
    trouble: null,
    day: '',
    requests: 0,
    articles: 0,
    summaries: 0,
    bytes: 0,
    days: null,
    closed: [],
    found: [],
  };
}
