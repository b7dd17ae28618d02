import type { SidelightDatabase } from '../database.ts';
import { ALL_REQUESTS, dayOf, FEED_REQUESTS } from './policy.ts';

const DAY = 'feed-day';
const REQUESTS = 'feed-requests';

/**
 * Counts a request before it is made, so that no stop of the worker lets one go uncounted.
 * False where the day's requests, of this feed or of all, are used up: then it must not be made.
 */
export async function countRequest(database: SidelightDatabase, id: string, now: Date): Promise<boolean> {
  const { feeds, markers } = database;
  const today = dayOf(now);
  return database.transaction('rw', [feeds, markers], async () => {
    const feed = await feeds.get(id);
    if (!feed) return false;
    const asked = feed.day === today ? feed.requests : 0;
    const number = Number(today.replaceAll('-', ''));
    const askedInAll = (await database.marker(DAY)) === number ? await database.marker(REQUESTS) : 0;
    if (asked >= FEED_REQUESTS || askedInAll >= ALL_REQUESTS) return false;
    await feeds.put({ ...feed, day: today, requests: asked + 1 });
    await markers.bulkPut([
      { name: DAY, value: number },
      { name: REQUESTS, value: askedInAll + 1 },
    ]);
    return true;
  });
}
