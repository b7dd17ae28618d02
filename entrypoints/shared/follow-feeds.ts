import { browser } from 'wxt/browser';
import type { FoundFeed } from '../../data/feeds/types.ts';
import { ask } from '../../messages/send.ts';
import { patternFor } from './site-access.ts';

/**
 * Follows feeds, once the browser's user has allowed their sites, these and no others; false where that was refused.
 * Must be called straight from a click on one of our own pages.
 */
export async function followFeeds(feeds: FoundFeed[]): Promise<boolean> {
  if (!(await allowHosts(feeds.map(({ url }) => new URL(url).host)))) return false;
  await ask('feed.add', { feeds });
  return true;
}

/** Asks the browser to ask its user for some hosts; straight from a click. */
export function allowHosts(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(hosts.map(patternFor))] });
}
