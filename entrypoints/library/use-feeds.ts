import { useEffect, useState } from 'preact/hooks';
import type { FeedsProps } from '../../components/library/FeedsSection.tsx';
import type { FeedsOverview, FoundFeed } from '../../data/feeds/types.ts';
import { onNotice } from '../../messages/listen.ts';
import { ask } from '../../messages/send.ts';
import { allowHosts, type Followed, followFeeds } from '../shared/follow-feeds.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { download } from './download.ts';

/** No list of feeds is larger, in bytes. */
const MOST_BYTES = 2_000_000;

/** The reader's feeds, what is done with them, and a file of feeds that is looked at. */
export function useFeeds(attempt: Attempt['attempt']): FeedsProps {
  const [overview, setOverview] = useState<FeedsOverview | null>(null);
  const [offered, setOffered] = useState<FoundFeed[] | null>(null);
  const [followed, setFollowed] = useState<Followed>({ denied: false, refused: 0 });
  useEffect(() => {
    const life = new AbortController();
    const refresh = () => void attempt(ask('feed.list').then(setOverview));
    onNotice('notice.feeds', refresh, life.signal);
    onNotice('notice.collection', refresh, life.signal);
    refresh();
    return () => life.abort();
  }, []);

  async function choose(file: File): Promise<void> {
    const { parseOpml } = await import('../../data/feeds/parse/parse-opml.ts');
    setOffered(file.size > MOST_BYTES ? [] : parseOpml(await file.text()));
  }

  async function save(): Promise<void> {
    const { writeOpml } = await import('../../data/feeds/write-opml.ts');
    download('sidelight-feeds.opml', 'text/x-opml', [writeOpml(overview?.feeds ?? [])]);
  }

  return {
    overview,
    offered,
    ...followed,
    onFollow(feeds) {
      setOffered(null);
      void attempt(followFeeds(feeds).then(setFollowed));
    },
    onAllow: ({ id, closed }) =>
      void attempt(
        allowHosts(closed).then((allowed) => {
          setFollowed({ denied: !allowed, refused: 0 });
          return allowed ? ask('feed.run', { feed: id }) : null;
        }),
      ),
    onSwitch: ({ id }, on) => void attempt(ask('feed.switch', { feed: id, on })),
    onRemove: ({ id }) => void attempt(ask('feed.remove', { feed: id })),
    onRun: () => void attempt(ask('feed.run', { feed: null })),
    onPause: (feedsPaused) => void attempt(ask('settings.set', { feedsPaused })),
    onChooseFile: (file) => void attempt(choose(file)),
    onDismissFile: () => setOffered(null),
    onExport: () => void attempt(save()),
  };
}
