import type { Published } from '../../reading/types.ts';
import type { WebProblem } from '../web/web-error.ts';

/** What a feed's text says, rebuilt field by field: text only. */
export interface ParsedFeed {
  title: string | null;
  /** Address of the site that it is the feed of. */
  site: string | null;
  language: string | null;
  entries: FeedEntry[];
}

/** One article as a feed tells of it. */
export interface FeedEntry {
  url: string;
  headline: string | null;
  byline: string | null;
  published: Published | null;
  paragraphs: string[];
  /** True where `paragraphs` are the article, false where they are its summary. */
  whole: boolean;
}

/** Why a text is no feed: keys of sentences in `_locales`. */
export type ParseProblem = 'feedIsPage' | 'feedNotFeed' | 'feedUnsafe' | 'feedDamaged';

/** A feed that a page tells of. */
export interface FoundFeed {
  url: string;
  title: string | null;
}

export type FeedAnswer = { feed: ParsedFeed } | { problem: ParseProblem; found: FoundFeed[] };

/** What went wrong with a feed last: a sentence in `_locales` and what fills its places. */
export interface FeedTrouble {
  problem: WebProblem | ParseProblem | 'feedCapped' | 'failed';
  args: string[];
  /** ISO instant. */
  at: string;
}

/** A feed that the reader follows. Days and instants are ISO, in UTC. */
export interface StoredFeed {
  /** Its address. */
  id: string;
  title: string | null;
  site: string | null;
  language: string | null;
  on: boolean;
  /** True from when it is to be removed until all of it is gone. */
  removing: boolean;
  added: string;
  etag: string | null;
  lastModified: string | null;
  /** When it was last asked for, whatever came of it; null: not yet. */
  checked: string | null;
  /** When it is to be asked for again. */
  next: string;
  /** Requests that failed, one after another. */
  failures: number;
  trouble: FeedTrouble | null;
  /** Requests of the day `day`, for its articles too. */
  day: string;
  requests: number;
  /** Articles in the corpus, how many of them by their summary alone, and what they take, in bytes. */
  articles: number;
  summaries: number;
  bytes: number;
  /** Days of publication of its first and last article; null where none is dated. */
  days?: FeedDays | null;
  /** Hosts its articles are on that the reader has not allowed: their text cannot be fetched. */
  closed: string[];
  /** Where the address is that of a page: the feeds which it tells of. */
  found: FoundFeed[];
}

/** Why no feed is asked for just now. */
export type FeedPause = 'reader' | 'offline' | 'metered' | 'private';

/** The feeds as the library shows them. */
export interface FeedsOverview {
  feeds: StoredFeed[];
  /** null: they are asked for as their times come. */
  pause: FeedPause | null;
  /** Articles that wait to be read. */
  waiting: number;
}

/** waiting: to be read; filed: in the corpus; left: known already, a copy of another article, too old, or not to be read. */
export type ItemState = 'waiting' | 'filed' | 'left';

/** An article that a feed told of. Its key stays when the article is gone, so that it does not come back. */
export interface FeedItem {
  /** The address an article is kept under. */
  key: string;
  feed: string;
  /** When the feed told of it first. */
  at: string;
  state: ItemState;
  /** What the feed says of it; null when it waits no more. */
  entry: FeedEntry | null;
  /** How often its reading was begun. */
  tries: number;
  bytes: number;
  /** True where the corpus has its summary alone. */
  summary: boolean;
  /** Day of publication, where it is filed and dated. */
  day?: string | null;
}

/** The first and the last of some days, ISO. */
export type FeedDays = [first: string, last: string];
