import type { SidelightDatabase } from '../../../data/database.ts';
import {
  addFeeds,
  countWaiting,
  hurryFeeds,
  listFeeds,
  removeFeed,
  switchFeed,
} from '../../../data/feeds/feed-store.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import { feedPause } from '../feed-pause.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our own pages ask for about the feeds that are followed. */
export function feedHandlers(store: () => Promise<SidelightDatabase>, acts: SharedActs): HandlersOf<'feed'> {
  return {
    'feed.list': async () => {
      const database = await store();
      const [list, waiting] = [await listFeeds(database), await countWaiting(database)];
      return { feeds: list, pause: await feedPause(), waiting };
    },
    'feed.add': async ({ feeds: added }) => {
      const refused = await addFeeds(await store(), added, new Date());
      acts.runFeeds();
      return { refused };
    },
    'feed.switch': async ({ feed, on }) => {
      await switchFeed(await store(), feed, on, new Date());
      return acts.runFeeds();
    },
    'feed.remove': ({ feed }) =>
      acts.changed(async (database) => {
        await removeFeed(database, feed);
        acts.runFeeds();
      }),
    'feed.run': async ({ feed }) => {
      await hurryFeeds(await store(), feed, new Date());
      return acts.runFeeds();
    },
  };
}
