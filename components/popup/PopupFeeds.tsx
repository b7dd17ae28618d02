import type { FoundFeed } from '../../data/feeds/types.ts';
import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

export interface PopupFeedsProps {
  /** The feeds that the page tells of. */
  feeds: FoundFeed[];
  /** Addresses of those that are followed already. */
  followed: ReadonlySet<string>;
  /** Asks the browser's user for the feed's site first. */
  onFollow: (feed: FoundFeed) => void;
}

/** The page's own feeds, where it has any. */
export function PopupFeeds({ feeds, followed, onFollow }: PopupFeedsProps) {
  const text = useText();
  if (feeds.length === 0) return null;
  return (
    <section class="sl-popup-access" aria-labelledby="sl-popup-feeds">
      <h2 class="sl-label" id="sl-popup-feeds">
        {text.t('popupFeeds')}
      </h2>
      <ul class="sl-popup-feeds">
        {feeds.map((feed) => {
          const name = feed.title ?? feed.url;
          return (
            <li key={feed.url}>
              <bdi title={feed.url}>{name}</bdi>
              {followed.has(feed.url) ? (
                <span class="sl-muted">{text.t('feedFollowed')}</span>
              ) : (
                <Button onClick={() => onFollow(feed)} label={text.t('feedFollowNamed', isolated(name))}>
                  {text.t('feedFollow')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
