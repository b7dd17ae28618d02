import type { SidelightDatabase } from '../database.ts';
import { checkFeed } from './check-feed.ts';
import { settleFeeds } from './feed-store.ts';
import { fileItem } from './file-item.ts';
import { sweepFeeds } from './sweep-feeds.ts';
import type { FeedTools } from './tools.ts';
import type { StoredFeed } from './types.ts';

/**
 * One run: asks for the feeds whose time has come, reads what waits, lets go what is too old. The database is its journal:
 * stopped anywhere, the next run goes on. One run at a time.
 * @returns how many articles were filed
 */
export async function runFeeds(database: SidelightDatabase, tools: FeedTools): Promise<number> {
  await settleFeeds(database);
  let filed = 0;
  // What waits from an earlier run comes first.
  for (const feed of await feedsOn(database)) filed += await fileWaiting(database, feed.id, tools);
  const due = (await feedsOn(database)).filter((feed) => isDue(feed, tools.now().toISOString()));
  for (const feed of due) {
    if (!(await tools.goOn())) break;
    await checkFeed(database, feed, tools);
    tools.tell();
    filed += await fileWaiting(database, feed.id, tools);
  }
  await sweepFeeds(database, tools.settings, tools.now());
  tools.tell();
  return filed;
}

/** One that was asked in what is the future now was asked by a clock that has been put right since. */
function isDue({ next, checked }: StoredFeed, now: string): boolean {
  return next <= now || (checked !== null && checked > now);
}

/** When there is something to do again: at once where articles wait; null where no feed is on. */
export async function nextRun(database: SidelightDatabase): Promise<Date | null> {
  const feeds = await feedsOn(database);
  const [first] = feeds.map(({ next }) => next).sort();
  if (!first) return null;
  for (const { id } of feeds) if (await waitingOf(database, id)) return new Date(0);
  return new Date(first);
}

async function fileWaiting(database: SidelightDatabase, id: string, tools: FeedTools): Promise<number> {
  let filed = 0;
  for (let item = await waitingOf(database, id); item; item = await waitingOf(database, id)) {
    if (!(await tools.goOn())) break;
    await fileItem(database, item, tools);
    if ((await database.feedItems.get(item.key))?.state === 'filed') filed++;
    tools.tell();
  }
  return filed;
}

function waitingOf({ feedItems }: SidelightDatabase, id: string) {
  return feedItems.where('[feed+state]').equals([id, 'waiting']).first();
}

/** Whoever has waited longest first. */
async function feedsOn({ feeds }: SidelightDatabase): Promise<StoredFeed[]> {
  const on = await feeds.filter((feed) => feed.on && !feed.removing).toArray();
  return on.sort((a, b) => a.next.localeCompare(b.next));
}
