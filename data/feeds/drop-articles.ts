import { removeArticles } from '../articles.ts';
import type { SidelightDatabase } from '../database.ts';
import { spanOfDays } from './feed-days.ts';
import type { FeedItem } from './types.ts';

/** The id of a feed's article in the corpus: that of its page, so that a page that is open or saved is not set beside itself. */
export function articleIdOf({ key }: Pick<FeedItem, 'key'>): string {
  return `page:${key}`;
}

/**
 * Takes articles of feeds out of the corpus and out of their feeds' counts, but for those that the reader has saved since.
 * To be called in a transaction over feeds, their items and articles.
 */
export async function dropArticles(database: SidelightDatabase, items: readonly FeedItem[]): Promise<void> {
  const filed = items.filter(({ state }) => state === 'filed');
  const articles = await database.articles.bulkGet(filed.map(articleIdOf));
  await removeArticles(
    database,
    articles.flatMap((article) => (article?.origin === 'feed' ? [article.id] : [])),
  );
  for (const id of new Set(filed.map(({ feed }) => feed))) {
    const feed = await database.feeds.get(id);
    if (!feed) continue;
    const gone = filed.filter((item) => item.feed === id);
    await database.feeds.put({
      ...feed,
      articles: feed.articles - gone.length,
      summaries: feed.summaries - gone.filter(({ summary }) => summary).length,
      bytes: feed.bytes - gone.reduce((sum, { bytes }) => sum + bytes, 0),
      days: await daysWithout(database, id, gone),
    });
  }
}

/** The days that a feed's other articles are of. */
async function daysWithout({ feedItems }: SidelightDatabase, feed: string, gone: readonly FeedItem[]) {
  const keys = new Set(gone.map(({ key }) => key));
  const filed = await feedItems.where('[feed+state]').equals([feed, 'filed']).toArray();
  return spanOfDays(filed.filter(({ key }) => !keys.has(key)).map(({ day }) => day));
}
