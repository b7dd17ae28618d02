import type { SidelightDatabase } from '../database.ts';
import { pageKey } from '../page-key.ts';
import { WebError } from '../web/web-error.ts';
import { countRequest } from './count-request.ts';
import { DAY, NEW_ARTICLES, waitAfter } from './policy.ts';
import type { FeedTools } from './tools.ts';
import type { FeedEntry, FeedItem, FeedTrouble, FoundFeed, ParsedFeed, StoredFeed } from './types.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** What came of asking for a feed. */
type Outcome =
  | { feed: ParsedFeed | null; etag: string | null; lastModified: string | null }
  | { problem: FeedTrouble['problem']; args: string[]; retryAfter: number | null; found?: FoundFeed[] };

/**
 * Asks for a feed and keeps what it tells: its new articles wait to be read, in the transaction that says it was asked.
 * Stopped before that, it is as if it had not been asked, but for the count.
 */
export async function checkFeed(
  database: SidelightDatabase,
  feed: StoredFeed,
  tools: FeedTools,
): Promise<void> {
  const counted = await countRequest(database, feed.id, tools.now());
  const outcome = counted
    ? await askFor(feed, tools)
    : { problem: 'feedCapped' as const, args: [], retryAfter: DAY };
  const { feeds, feedItems } = database;
  await database.transaction('rw', [feeds, feedItems], async () => {
    const current = await feeds.get(feed.id);
    if (!current || current.removing) return;
    const now = tools.now();
    if ('problem' in outcome) return void (await feeds.put(failed(current, outcome, tools)));
    const { etag, lastModified } = outcome;
    if (outcome.feed) await keepNew(current, outcome.feed, now);
    await feeds.put({
      ...current,
      title: outcome.feed?.title ?? current.title,
      site: outcome.feed?.site ?? current.site,
      language: outcome.feed?.language ?? current.language,
      etag: etag ?? (outcome.feed ? null : current.etag),
      lastModified: lastModified ?? (outcome.feed ? null : current.lastModified),
      checked: now.toISOString(),
      next: later(now, waitAfter(0, tools.settings.feedMinutes, null)),
      failures: 0,
      trouble: null,
      found: [],
    });
  });

  /** What it told of before is passed over, and what would be swept away at once. */
  async function keepNew({ id }: StoredFeed, { entries }: ParsedFeed, now: Date): Promise<void> {
    const oldest = later(now, -tools.settings.feedDays * DAY);
    const fresh = new Map<string, FeedEntry>();
    for (const entry of entries)
      if (!entry.published || entry.published.date >= oldest)
        fresh.set(pageKey(entry.url), soundEntry(entry, now));
    const keys = [...fresh.keys()];
    const known = await feedItems.bulkGet(keys);
    const items = keys
      .filter((_, place) => !known[place])
      .slice(0, NEW_ARTICLES)
      .map((key): FeedItem => {
        const entry = fresh.get(key) ?? null;
        return {
          key,
          feed: id,
          at: now.toISOString(),
          state: 'waiting',
          entry,
          tries: 0,
          bytes: 0,
          summary: false,
        };
      });
    await feedItems.bulkPut(items);
  }
}

async function askFor({ id, etag, lastModified }: StoredFeed, tools: FeedTools): Promise<Outcome> {
  try {
    const answer = await tools.ask({
      url: id,
      accept: ACCEPT,
      etag,
      lastModified,
      byReader: true,
      strict: true,
    });
    const validators = { etag: answer.etag, lastModified: answer.lastModified };
    if (answer.text === null) return { feed: null, ...validators };
    const parsed = await tools.parse(answer.text, answer.url);
    if ('problem' in parsed) return { ...parsed, args: [], retryAfter: null };
    return { feed: parsed.feed, ...validators };
  } catch (error) {
    if (error instanceof WebError)
      return { problem: error.problem, args: error.args, retryAfter: error.retryAfter };
    return { problem: 'failed', args: [], retryAfter: null };
  }
}

/** A feed that is gone for good is not asked for again; any other later and later. */
function failed(
  feed: StoredFeed,
  { problem, args, retryAfter, found = [] }: Extract<Outcome, { problem: unknown }>,
  { now, settings }: FeedTools,
): StoredFeed {
  const failures = feed.failures + 1;
  return {
    ...feed,
    on: feed.on && problem !== 'webGone',
    checked: now().toISOString(),
    next: later(now(), waitAfter(failures, settings.feedMinutes, retryAfter)),
    failures,
    trouble: { problem, args, at: now().toISOString() },
    found,
  };
}

/** A day to come is a mistake. */
function soundEntry(entry: FeedEntry, now: Date): FeedEntry {
  return entry.published && entry.published.date > later(now, DAY) ? { ...entry, published: null } : entry;
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
