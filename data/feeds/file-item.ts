import { corpusArticleOf } from '../../context/corpus-article.ts';
import { isCopy } from '../../context/related/fold-copies.ts';
import type { CorpusArticle, Genre } from '../../context/types.ts';
import type { Article } from '../../reading/types.ts';
import { putArticles } from '../articles.ts';
import type { SidelightDatabase } from '../database.ts';
import { articleTables } from '../index/stored-index.ts';
import { localCorpus } from '../local-corpus.ts';
import { WebError } from '../web/web-error.ts';
import { countRequest } from './count-request.ts';
import { articleIdOf } from './drop-articles.ts';
import { spanOfDays } from './feed-days.ts';
import { TRIES } from './policy.ts';
import type { FeedTools } from './tools.ts';
import type { FeedEntry, FeedItem, StoredFeed } from './types.ts';

/** Among so many articles, the likest, a copy of another one is looked for. */
const LIKEST = 5;
/** As many hosts are remembered of a feed that its reader has not allowed. */
const MOST_CLOSED = 5;
const DAY_LENGTH = '2025-04-05'.length;

/** An article as it came, from its page or from the feed. */
interface Told {
  article: Article;
  genre: Genre;
  summary: boolean;
  /** The host that could not be asked, as the reader has not allowed it. */
  closed: string | null;
}

/**
 * Reads a waiting article and lets it join the corpus, in one transaction with the note that it is filed. Fetches its page
 * where the feed has a summary only. Known articles, near-copies and what cannot be read are left.
 * Stopped anywhere, it is begun anew; what stops the worker time and again is left too.
 */
export async function fileItem(database: SidelightDatabase, item: FeedItem, tools: FeedTools): Promise<void> {
  const { feeds, feedItems } = database;
  const feed = await feeds.get(item.feed);
  const { entry } = item;
  await feedItems.update(item.key, { tries: item.tries + 1 });
  if (!feed || !entry || item.tries >= TRIES || (await isKnown(database, item))) return leave();
  const told = await toldOf(database, entry, feed, tools);
  if (told.article.paragraphs.length === 0) return leave();
  const article = await corpusArticle(told, item, feed, tools);
  if (await hasCopy(database, article)) return leave();
  const bytes = JSON.stringify(article).length;
  const day = article.published?.date.slice(0, DAY_LENGTH) ?? null;
  await database.transaction('rw', [feeds, feedItems, ...articleTables(database)], async () => {
    const [now, current] = [await feedItems.get(item.key), await feeds.get(feed.id)];
    // Removed meanwhile, or the page was saved.
    if (now?.state !== 'waiting' || !current || current.removing) return;
    if (await isKnown(database, item)) return leave();
    await putArticles(database, [article]);
    await feedItems.put({ ...now, state: 'filed', entry: null, bytes, summary: told.summary, day });
    const closed = told.closed ? [...new Set([...current.closed, told.closed])] : current.closed;
    await feeds.put({
      ...current,
      articles: current.articles + 1,
      summaries: current.summaries + (told.summary ? 1 : 0),
      bytes: current.bytes + bytes,
      days: spanOfDays([...(current.days ?? []), day]),
      closed: closed.slice(0, MOST_CLOSED),
    });
  });

  async function leave(): Promise<void> {
    await feedItems.update(item.key, { state: 'left', entry: null });
  }
}

/** By its address: saved, or from another feed or a pack. */
async function isKnown({ articles }: SidelightDatabase, { key }: FeedItem): Promise<boolean> {
  return (
    (await articles
      .where('id')
      .anyOf([articleIdOf({ key }), `pack:${key}`])
      .count()) > 0
  );
}

async function hasCopy(database: SidelightDatabase, article: CorpusArticle): Promise<boolean> {
  const likest = await localCorpus(database).candidates(article, LIKEST);
  return likest.some((other) => isCopy(other, article));
}

/** The page's text, where it may be fetched and says more; else what the feed says. */
async function toldOf(
  database: SidelightDatabase,
  entry: FeedEntry,
  feed: StoredFeed,
  tools: FeedTools,
): Promise<Told> {
  const { url, headline, byline, published, paragraphs } = entry;
  const { title: publisher, language } = feed;
  const own: Article = { headline, publisher, byline, published, url, language, paragraphs };
  const byFeed: Told = { article: own, genre: 'news', summary: !entry.whole, closed: null };
  if (entry.whole || !(await countRequest(database, feed.id, tools.now()))) return byFeed;
  try {
    const mayBePrivate = new URL(url).hostname === new URL(feed.id).hostname;
    const { page } = await tools.articleAt(url, mayBePrivate);
    if (!page || lengthOf(page.article) <= lengthOf(own)) return byFeed;
    const { article, genre } = page;
    const whole: Article = {
      headline: article.headline ?? headline,
      // A page that does not say whose it is has its host for a publisher.
      publisher: isHost(article.publisher, url) ? (publisher ?? article.publisher) : article.publisher,
      byline: article.byline ?? byline,
      published: article.published ?? published,
      url,
      language: article.language ?? language,
      paragraphs: article.paragraphs,
    };
    return { article: whole, genre, summary: false, closed: null };
  } catch (error) {
    // Whatever is wrong with the page, the summary is there.
    const closed = error instanceof WebError && /^web(?:NoAccess|Moved)$/.test(error.problem);
    return { ...byFeed, closed: closed ? (error.args[0] ?? null) : null };
  }
}

async function corpusArticle(
  { article, genre }: Told,
  item: FeedItem,
  feed: StoredFeed,
  { read }: FeedTools,
): Promise<CorpusArticle> {
  const reading = await read(article);
  const as = { id: articleIdOf(item), origin: 'feed', genre } as const;
  return { ...corpusArticleOf(article, reading, as), feed: feed.title ?? new URL(feed.id).host };
}

function isHost(publisher: string | null, url: string): boolean {
  return publisher === null || new URL(url).hostname.endsWith(publisher);
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
