import type { SidelightDatabase } from '../database.ts';
import { articleTables } from '../index/stored-index.ts';
import { dropArticles } from './drop-articles.ts';
import { DAY } from './policy.ts';
import type { FeedSettings } from './tools.ts';

const STEP = 50;
const MEGABYTE = 1_000_000;
/** Comes after every instant. */
const EVER = '\uffff';

/** Lets articles go that are older than the reader keeps them, then the oldest until the rest is no larger than it may be. */
export async function sweepFeeds(
  database: SidelightDatabase,
  { feedDays, feedMegabytes }: FeedSettings,
  now: Date,
): Promise<void> {
  const { feeds, feedItems } = database;
  const before = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  const size = async () => (await feeds.toArray()).reduce((sum, { bytes }) => sum + bytes, 0);
  while (await dropOldest(before(feedDays)));
  while ((await size()) > feedMegabytes * MEGABYTE && (await dropOldest(EVER)));
  // A feed that still tells of it then can only do so without its day.
  await feedItems
    .where('[state+at]')
    .between(['left', ''], ['left', before(2 * feedDays)])
    .delete();

  async function dropOldest(than: string): Promise<boolean> {
    return database.transaction('rw', [feeds, feedItems, ...articleTables(database)], async () => {
      const items = await feedItems
        .where('[state+at]')
        .between(['filed', ''], ['filed', than])
        .limit(STEP)
        .toArray();
      await dropArticles(database, items);
      await feedItems.bulkPut(items.map((item) => ({ ...item, state: 'left', bytes: 0, summary: false })));
      return items.length > 0;
    });
  }
}
