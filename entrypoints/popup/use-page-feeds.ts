import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupFeedsProps } from '../../components/popup/PopupFeeds.tsx';
import type { FoundFeed } from '../../data/feeds/types.ts';
import { ask } from '../../messages/send.ts';
import { feedsInPage } from '../../page/feeds/feeds-in-page.ts';
import { followFeeds } from '../shared/follow-feeds.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** As many feeds of a page are offered. */
const MOST = 5;

/** The feeds that a tab's page tells of; none in a private window, where nothing is kept. */
export function usePageFeeds(
  tabId: number,
  incognito: boolean,
  attempt: Attempt['attempt'],
): PopupFeedsProps {
  const [feeds, setFeeds] = useState<FoundFeed[]>([]);
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set());
  const refresh = async () => setFollowed(new Set((await ask('feed.list')).feeds.map(({ id }) => id)));
  useEffect(() => {
    if (!incognito)
      void feedsOf(tabId).then((found) => {
        setFeeds(found);
        if (found.length > 0) void attempt(refresh());
      });
  }, [tabId, incognito]);
  return {
    feeds,
    followed,
    onFollow: (feed) => void attempt(followFeeds([feed]).then(refresh)),
  };
}

/** Where no script may go there is nothing to find. What comes from the page is rebuilt. */
async function feedsOf(tabId: number): Promise<FoundFeed[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: feedsInPage });
    const found = Array.isArray(answer?.result) ? (answer.result as Partial<FoundFeed>[]) : [];
    return found
      .slice(0, MOST)
      .flatMap(({ url, title }) =>
        typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
          ? [{ url: new URL(url).href, title: typeof title === 'string' ? title : null }]
          : [],
      );
  } catch {
    return [];
  }
}
