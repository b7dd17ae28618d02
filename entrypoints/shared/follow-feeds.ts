import { browser } from 'wxt/browser';
import type { FoundFeed } from '../../data/feeds/types.ts';
import { ask } from '../../messages/send.ts';
import { patternFor } from './site-access.ts';

/** What came of following feeds: whether their sites were allowed, and how many feeds there was no room for. */
export interface Followed {
  denied: boolean;
  refused: number;
}

/**
 * Follows feeds, once the browser's user has allowed their sites, these and no others.
 * Must be called straight from a click on one of our own pages.
 */
export async function followFeeds(feeds: FoundFeed[]): Promise<Followed> {
  if (!(await allowHosts(feeds.map(({ url }) => new URL(url).host)))) return { denied: true, refused: 0 };
  return { denied: false, ...(await ask('feed.add', { feeds })) };
}

/** Asks the browser to ask its user for some hosts; straight from a click. */
export function allowHosts(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(hosts.map(patternFor))] });
}
