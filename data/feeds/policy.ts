/** How polite and how frugal feeds are. */

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Requests to one feed and its articles, and to all of them, in a day. */
export const FEED_REQUESTS = 200;
export const ALL_REQUESTS = 2_000;
/** New articles taken from one answer of a feed, the first of it. */
export const NEW_ARTICLES = 50;
/** As many feeds as can be followed. */
export const MOST_FEEDS = 500;
/** How often the reading of an article is begun before it is left. */
export const TRIES = 3;
/** The longest a feed that fails is left alone, in milliseconds. */
const LONGEST_WAIT = 7 * DAY;

/**
 * How long a feed is left alone that has failed so often, in milliseconds: twice as long each time,
 * and never less than the server asked for.
 */
export function waitAfter(failures: number, minutes: number, retryAfter: number | null): number {
  const backOff = minutes * 60_000 * 2 ** Math.min(failures, 20);
  return Math.min(Math.max(backOff, retryAfter ?? 0), LONGEST_WAIT);
}

/** The day an instant is of. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
