import './feeds.css';
import { useRef } from 'preact/hooks';
import type { FeedPause, FeedsOverview, FoundFeed, StoredFeed } from '../../data/feeds/types.ts';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import { CorpusActs, type TakenAlong } from './CorpusActs.tsx';
import { CorpusFacts } from './CorpusFacts.tsx';
import { FeedForm } from './FeedForm.tsx';
import { type FeedActs, FeedItem } from './FeedItem.tsx';

export interface FeedsProps extends FeedActs {
  /** null until they are known. */
  overview: FeedsOverview | null;
  /** The feeds of a file that was chosen; none where it is not to be read. */
  offered: FoundFeed[] | null;
  /** True where the browser's user did not allow a site just now. */
  denied: boolean;
  /** Feeds there was no room for just now. */
  refused: number;
  onChooseFile: (file: File) => void;
  onDismissFile: () => void;
  onExport: () => void;
  onRun: () => void;
  onPause: (paused: boolean) => void;
}

const PAUSE_WORDS = {
  reader: 'feedsPauseReader',
  offline: 'feedsPauseOffline',
  metered: 'feedsPauseMetered',
  private: 'feedsPausePrivate',
} as const satisfies Record<FeedPause, string>;

interface FeedCorpus {
  takenAlong: TakenAlong;
  /** Left out of every comparison. */
  isOff: boolean;
  onSwitchCorpus: (on: boolean) => void;
}

/** The feeds the reader follows; a further one comes by its address, by the toolbar's menu or in a file. */
export function FeedsSection(props: FeedsProps & FeedCorpus) {
  const { overview, offered, onFollow, onDismissFile, takenAlong, isOff, onSwitchCorpus } = props;
  const text = useText();
  const feeds = overview?.feeds ?? [];
  const articles = feeds.reduce((sum, feed) => sum + feed.articles, 0);
  return (
    <section class="sl-corpus" aria-labelledby="sl-corpus-feeds">
      <h2 id="sl-corpus-feeds">
        {text.t('corpusFeeds')} <span>{text.plural('countArticles', articles)}</span>
      </h2>
      <p class="sl-muted">{text.t(isOff ? 'corpusOff' : 'corpusFeedsNote')}</p>
      {articles > 0 && <FeedsFacts feeds={feeds} />}
      {articles > 0 && (
        <CorpusActs
          corpus="feed"
          name={text.t('corpusFeeds')}
          articles={articles}
          takenAlong={takenAlong}
          on={!isOff}
          onSwitch={onSwitchCorpus}
        />
      )}
      <FeedsStatus {...props} />
      {feeds.length > 0 ? (
        <ol class="sl-ruled">
          {feeds.map((feed) => (
            <FeedItem key={feed.id} feed={feed} {...props} />
          ))}
        </ol>
      ) : (
        overview && <p>{text.t('feedsEmpty')}</p>
      )}
      <FeedForm onFollow={onFollow} />
      {offered && (
        <div class="sl-pack-panel" role="status">
          <p>{offered.length > 0 ? text.plural('feedFileFound', offered.length) : text.t('feedFileBad')}</p>
          <div class="sl-pack-acts">
            {offered.length > 0 && (
              <Button look="solid" onClick={() => onFollow(offered)}>
                {text.t('feedFileTake')}
              </Button>
            )}
            <Button onClick={onDismissFile}>{text.t(offered.length > 0 ? 'feedFileCancel' : 'close')}</Button>
          </div>
        </div>
      )}
      <FeedsRow {...props} />
    </section>
  );
}

/** What the articles of all feeds cover and take. */
function FeedsFacts({ feeds }: { feeds: StoredFeed[] }) {
  const text = useText();
  const checked = feeds
    .map((feed) => feed.checked ?? '')
    .sort()
    .at(-1);
  return (
    <CorpusFacts
      days={feeds.flatMap(({ days }) => days ?? [])}
      languages={feeds.map(({ language }) => language)}
      bytes={feeds.reduce((sum, { bytes }) => sum + bytes, 0)}
      updated={checked ? text.t('feedChecked', text.moment(checked)) : null}
    />
  );
}

/** What is under way, and what hinders it. */
function FeedsStatus({ overview, denied, refused }: FeedsProps) {
  const text = useText();
  const waiting = overview?.waiting ?? 0;
  const most = useRef(0);
  most.current = waiting === 0 ? 0 : Math.max(most.current, waiting);
  return (
    <div role="status" class="sl-feed-status">
      {overview?.pause && overview.feeds.length > 0 && (
        <p class="sl-feed-trouble">{text.t(PAUSE_WORDS[overview.pause])}</p>
      )}
      {waiting > 0 && (
        <p>
          {text.plural('feedsWaiting', waiting)}{' '}
          <progress
            class="sl-pack-progress"
            value={most.current - waiting}
            max={most.current}
            aria-label={text.t('feedsReading')}
          />
        </p>
      )}
      {denied && <p class="sl-feed-trouble">{text.t('feedDenied')}</p>}
      {refused > 0 && <p class="sl-feed-trouble">{text.plural('feedsRefused', refused)}</p>}
    </div>
  );
}

/** What is done with all of them at once. */
function FeedsRow({ overview, onChooseFile, onExport, onRun, onPause }: FeedsProps) {
  const text = useText();
  const paused = overview?.pause === 'reader';
  return (
    <div class="sl-feed-row">
      <label class="sl-button sl-button-outline sl-choose">
        <input
          type="file"
          class="sl-hidden"
          accept=".opml,.xml"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onChooseFile(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {text.t('feedFile')}
      </label>
      {overview !== null && overview.feeds.length > 0 && (
        <>
          <Button onClick={onExport}>{text.t('feedExport')}</Button>
          {!paused && <Button onClick={onRun}>{text.t('feedsCheck')}</Button>}
          <Button onClick={() => onPause(!paused)}>{text.t(paused ? 'feedsResume' : 'feedsPause')}</Button>
        </>
      )}
    </div>
  );
}
