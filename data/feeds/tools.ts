import type { Genre } from '../../context/types.ts';
import type { Article, Reading } from '../../reading/types.ts';
import type { Settings } from '../settings.ts';
import type { WebAnswer, WebRequest } from '../web/fetch-text.ts';
import type { FeedAnswer } from './types.ts';

/** What a run of the feeds needs of the world around it. */
export interface FeedTools {
  /** Asks the network; throws `WebError`. */
  ask(request: WebRequest): Promise<WebAnswer>;
  parse(text: string, url: string): Promise<FeedAnswer>;
  /** The article of a page; throws `WebError`. */
  articleAt(
    url: string,
    mayBePrivate: boolean,
  ): Promise<{ address: string; page: { article: Article; genre: Genre } | null }>;
  read(article: Article): Promise<Reading>;
  now(): Date;
  /** False where the reader, the browser or the network says that it is not the time. */
  goOn(): Promise<boolean>;
  /** Told whenever something has changed that the reader may be looking at. */
  tell(): void;
  settings: FeedSettings;
}

export type FeedSettings = Pick<Settings, 'feedMinutes' | 'feedDays' | 'feedMegabytes'>;
