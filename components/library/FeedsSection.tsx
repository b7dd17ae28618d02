import './feeds.css';
import type { FeedPause, FeedsOverview, FoundFeed } from '../../data/feeds/types.ts';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import { CorpusActs, type TakenAlong } from './CorpusActs.tsx';
import { FeedForm } from './FeedForm.tsx';
import { type FeedActs, FeedItem } from './FeedItem.tsx';

export interface FeedsProps extends FeedActs {
  /** null until they are known. */
  overview: FeedsOverview | null;
  /** The feeds of a file that was chosen; none where it is not to be read. */
  offered: FoundFeed[] | null;
  /** True where the browser's user did not allow a site just now. */
  denied: boolean;
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
  const { overview, offered, denied, onFollow, onDismissFile, takenAlong, isOff, onSwitchCorpus } = props;
  const text = useText();
  const feeds = overview?.feeds ?? [];
  const articles = feeds.reduce((sum, feed) => sum + feed.articles, 0);
  return (
    <section class="sl-corpus" aria-labelledby="sl-corpus-feeds">
      <h2 id="sl-corpus-feeds">
        {text.t('corpusFeeds')} <span>{text.plural('countArticles', articles)}</span>
      </h2>
      <p class="sl-muted">{text.t(isOff ? 'corpusOff' : 'corpusFeedsNote')}</p>
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
      <div role="status" class="sl-feed-status">
        {overview?.pause && feeds.length > 0 && (
          <p class="sl-feed-trouble">{text.t(PAUSE_WORDS[overview.pause])}</p>
        )}
        {overview !== null && overview.waiting > 0 && <p>{text.plural('feedsWaiting', overview.waiting)}</p>}
        {denied && <p class="sl-feed-trouble">{text.t('feedDenied')}</p>}
      </div>
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

/** What is done with all of them at once. */
function FeedsRow({ overview, onChooseFile, onExport, onRun, onPause }: FeedsProps) {
  const text = useText();
  const paused = overview?.pause === 'reader';
  return (
    <div class="sl-feed-row">
      <label class="sl-button sl-button-outline">
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
