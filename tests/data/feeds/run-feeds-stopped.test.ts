import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SidelightDatabase } from '../../../data/database.ts';
import { addFeeds, removeFeed, settleFeeds } from '../../../data/feeds/feed-store.ts';
import { runFeeds } from '../../../data/feeds/run-feeds.ts';
import { contents, databases, startAnew, stopAfter } from '../databases.ts';
import { answering } from '../web/misbehave.ts';
import { openPress, type Press } from './press.ts';
import { runWith } from './run-with.ts';
import { storyPage } from './stories.ts';

const fresh = databases();
const NOW = '2025-06-03T08:00:00.000Z';
let press: Press;

beforeEach(async () => {
  press = await openPress();
});
afterEach(() => press.close());

describe('stopped after any write', () => {
  const state = async (of: SidelightDatabase) => ({
    ...(await contents(of)),
    items: (await of.feedItems.toArray()).map(({ tries: _, ...item }) => item),
    // A request of which nobody learns the answer is counted all the same.
    feeds: (await of.feeds.toArray()).map(({ requests: _, ...rest }) => rest),
    markers: [],
  });

  const url = () => `${press.url}/feed`;
  const follow = (database: SidelightDatabase) =>
    addFeeds(database, [{ url: url(), title: null }], new Date(NOW));
  const run = (database: SidelightDatabase) => runFeeds(database, runWith({ now: NOW }));

  it('a run goes on, files every article once, and loses none', async () => {
    const first = fresh();
    press.answers['/Anna'] = answering(200, { 'content-type': 'text/html' }, storyPage('Anna'));
    await follow(first);
    await run(first);
    const whole = await state(first);
    for (let writes = 0, ended = false; !ended; writes++) {
      const database = fresh();
      await follow(database);
      await stopAfter(database, writes);
      ended = await run(database).then(
        () => true,
        () => false,
      );
      await startAnew(database);
      await run(database);
      expect(await state(database)).toEqual(whole);
      if (ended) expect(writes).toBeGreaterThan(8);
    }
  }, 60_000);

  it('a removal is finished', async () => {
    for (let writes = 1, ended = false; !ended; writes++) {
      const database = fresh();
      await follow(database);
      await run(database);
      await stopAfter(database, writes);
      ended = await removeFeed(database, url()).then(
        () => true,
        () => false,
      );
      await startAnew(database);
      await settleFeeds(database);
      expect(await database.feeds.count()).toBe(0);
      expect(await database.feedItems.count()).toBe(0);
      expect(await database.articles.where('origin').equals('feed').count()).toBe(0);
    }
  }, 60_000);
});
