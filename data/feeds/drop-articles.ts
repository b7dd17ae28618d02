import { removeArticles } from '../articles.ts';
import type { SidelightDatabase } from '../database.ts';
import type { FeedItem } from './types.ts';

/** The id of a feed's article in the corpus: that of its page, so that a page that is open or saved is not set beside itself. */
export function articleIdOf({ key }: Pick<FeedItem, 'key'>): string {
  return `page:${key}`;
}

/**
 * Takes articles of feeds out of the corpus and out of their feeds' counts, but for those that the reader has saved since.
 * To be called in a transaction over feeds and articles.
 */
export async function dropArticles(database: SidelightDatabase, items: readonly FeedItem[]): Promise<void> {
  const filed = items.filter(({ state }) => state === 'filed');
  const articles = await database.articles.bulkGet(filed.map(articleIdOf));
  await removeArticles(
    database,
    articles.flatMap((article) => (article?.origin === 'feed' ? [article.id] : [])),
  );
  for (const { feed: id, bytes, summary } of filed) {
    const feed = await database.feeds.get(id);
    if (!feed) continue;
    await database.feeds.put({
      ...feed,
      articles: feed.articles - 1,
      summaries: feed.summaries - (summary ? 1 : 0),
      bytes: feed.bytes - bytes,
    });
  }
}
