import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onNotice } from '../../messages/listen.ts';
import type { TabView } from '../../messages/protocol.ts';

/** While a page is being read, or the background cannot be reached, it is asked again after so long. */
const AGAIN_MS = 700;

/** What is known of a tab, asked again whenever it changes; null until the first answer. */
export function useTabView(tabId: number | null, fetchView: () => Promise<TabView>): TabView | null {
  const [view, setView] = useState<TabView | null>(null);
  useEffect(() => {
    setView(null);
    if (tabId === null) return;
    const life = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const refresh = async () => {
      clearTimeout(again);
      const mine = ++asked;
      const next = await fetchView().catch(() => null);
      // An answer that comes after a newer question is out of date, and not the one to ask again for.
      if (life.signal.aborted || mine !== asked) return;
      if (next) setView(next);
      if (!next || next.status === 'reading') again = setTimeout(refresh, AGAIN_MS);
    };
    life.signal.addEventListener('abort', () => clearTimeout(again));
    onNotice('notice.view', (notice) => notice.tabId === tabId && refresh(), life.signal);
    onNotice('notice.settings', () => void refresh(), life.signal);
    // A page that goes, or comes without a reader script, tells nobody. Firefox gives frames in pages no tabs; they go with their page.
    const tabs = browser.tabs as typeof browser.tabs | undefined;
    const updated = (id: number, { status }: { status?: string }) => id === tabId && status && void refresh();
    tabs?.onUpdated.addListener(updated);
    life.signal.addEventListener('abort', () => tabs?.onUpdated.removeListener(updated));
    void refresh();
    return () => life.abort();
  }, [tabId]);
  return view;
}
