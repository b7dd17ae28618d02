import type { FeedAnswer } from '../data/feeds/types.ts';
import type { PageArticle } from './protocol.ts';

/**
 * What the background has worked out where there is a DOM: in Chromium an offscreen document of our own, in Firefox
 * the background's own page. Pure: the answer follows from the request. `[request, answer]`.
 */
export interface Tasks {
  /** The article in a page's HTML; null where it is none. With `force` any text will do. */
  'task.page': [{ html: string; url: string; force: boolean }, PageArticle | null];
  /** What a feed's text says, or why it is none; for a page, which feeds it tells of. */
  'task.feed': [{ text: string; url: string }, FeedAnswer];
}

export type TaskType = keyof Tasks;

export type TaskHandlers = {
  [T in TaskType]: (request: Tasks[T][0]) => Promise<Tasks[T][1]>;
};

/** Has a task done, wherever that is. */
export type Assign = <T extends TaskType>(type: T, request: Tasks[T][0]) => Promise<Tasks[T][1]>;
