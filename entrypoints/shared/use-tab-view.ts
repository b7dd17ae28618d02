import { useEffect, useState } from 'preact/hooks';
import { onNotice } from '../../messages/listen.ts';
import type { TabView } from '../../messages/protocol.ts';

/** What is known of a tab, asked again whenever it changes; null until the first answer. */
export function useTabView(tabId: number | null, fetchView: () => Promise<TabView>): TabView | null {
  const [view, setView] = useState<TabView | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const life = new AbortController();
    const refresh = () =>
      fetchView().then(
        (next) => !life.signal.aborted && setView(next),
        () => {
          // The background went away in between: the next notice asks again.
        },
      );
    onNotice('notice.view', (notice) => notice.tabId === tabId && refresh(), life.signal);
    refresh();
    return () => life.abort();
  }, [tabId]);
  return view;
}
