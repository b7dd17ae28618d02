import { fetchText } from '../../data/web/fetch-text.ts';
import type { PageArticle } from '../../messages/protocol.ts';
import { rebuildPage } from '../../messages/schemas.ts';
import type { Assign } from '../../messages/tasks.ts';
import { accessTo } from '../shared/site-access.ts';

/** A page that was fetched, and the article in it; null where it is not one. */
export interface FetchedPage {
  /** Where it was found in the end. */
  address: string;
  page: PageArticle | null;
}

/**
 * Fetches a page, where the reader allowed its site, and reads its article: without cookies, running nothing of it.
 * `byReader`: the reader gave this address, so it may lead to a private network, and any text of it will do unless `force` is false.
 * Throws `WebError`, whose `problem` and `args` are a sentence in `_locales`, where it cannot be had.
 */
export async function fetchArticle(
  url: string,
  byReader: boolean,
  assign: Assign,
  force = byReader,
): Promise<FetchedPage> {
  const request = { url, accept: 'text/html,application/xhtml+xml', byReader, strict: false };
  const { url: address, text } = await fetchText(request, mayAsk);
  const page = text === null ? null : await assign('task.page', { html: text, url: address, force });
  return { address, page: page && rebuildPage(page) };
}

/** What the browser's user allowed. */
export async function mayAsk(url: URL): Promise<boolean> {
  return (await accessTo(url.href)) !== 'none';
}
