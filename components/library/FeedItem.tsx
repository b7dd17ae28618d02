import { useState } from 'preact/hooks';
import type { FoundFeed, StoredFeed } from '../../data/feeds/types.ts';
import { Button } from '../parts/Button.tsx';
import { dateSpan } from '../parts/date-span.ts';
import { Facts } from '../parts/Facts.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

export interface FeedActs {
  /** Asks the browser's user for the sites first. */
  onFollow: (feeds: FoundFeed[]) => void;
  onSwitch: (feed: StoredFeed, on: boolean) => void;
  onRemove: (feed: StoredFeed) => void;
  /** Asks for the hosts of its articles, then reads those again. */
  onAllow: (feed: StoredFeed) => void;
}

const MEGABYTE = 1_000_000;

/** One feed of the reader's, with how it fares. */
export function FeedItem({ feed, ...acts }: { feed: StoredFeed } & FeedActs) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const { id, title, on, articles, bytes, days, checked, next } = feed;
  const host = new URL(id).host;
  const name = title ?? host;
  return (
    <li class="sl-pack">
      <div class="sl-pack-words">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <Facts class="sl-corpus-meta">
          <bdi title={id}>{host}</bdi>
          <span>{text.plural('countArticles', articles)}</span>
          {bytes > 0 && (
            <span>{text.t('feedSize', text.number(Math.ceil((10 * bytes) / MEGABYTE) / 10))}</span>
          )}
          {days && <span>{dateSpan(days[0], days[1], text)}</span>}
          <span>{checked ? text.t('feedChecked', text.moment(checked)) : text.t('feedNotChecked')}</span>
          {on && checked && <span>{text.t('feedNext', text.moment(next))}</span>}
        </Facts>
        <FeedHealth feed={feed} {...acts} />
        {asking && <p class="sl-pack-ask">{text.plural('feedRemoveAsk', articles)}</p>}
      </div>
      <div class="sl-pack-acts">
        {asking ? (
          <>
            <Button look="outline" onClick={() => acts.onRemove(feed)}>
              {text.t('feedRemoveYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.t('feedRemoveNo')}</Button>
          </>
        ) : (
          <>
            <Button
              onClick={() => acts.onSwitch(feed, !on)}
              label={`${text.t(on ? 'feedTurnOff' : 'feedOn')} ${isolated(name)}`}
            >
              {text.t(on ? 'feedTurnOff' : 'feedOn')}
            </Button>
            <Button onClick={() => setAsking(true)} label={text.t('removeNamed', isolated(name))}>
              {text.t('removeSaved')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** What is wrong with it, in words, and what can be done. */
function FeedHealth({ feed, onFollow, onRemove, onAllow }: { feed: StoredFeed } & FeedActs) {
  const text = useText();
  const { on, trouble, failures, found, summaries, closed } = feed;
  return (
    <>
      {!on && <p class="sl-corpus-meta">{text.t('feedOff')}</p>}
      {trouble && (
        <p class="sl-feed-trouble">
          {text.t(trouble.problem, ...trouble.args.map(isolated))}{' '}
          {failures > 1 && text.plural('feedFailures', failures)}
        </p>
      )}
      {found.length > 0 && (
        <>
          <p>{text.t('feedTells')}</p>
          <ul class="sl-feed-found">
            {found.map((one) => (
              <li key={one.url}>
                <Button
                  onClick={() => {
                    onFollow([one]);
                    onRemove(feed);
                  }}
                >
                  {text.t('feedFollowNamed', isolated(one.title ?? one.url))}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {summaries > 0 && (
        <p class="sl-corpus-meta">
          {text.plural('feedSummaries', summaries)}{' '}
          {closed.length > 0 && (
            <>
              {text.t('feedClosed', text.list(closed.map(isolated)))}{' '}
              <Button onClick={() => onAllow(feed)}>{text.t('feedAllow')}</Button>
            </>
          )}
        </p>
      )}
    </>
  );
}
