import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A page that has come is taken to be on its way for so long: our reader script follows it. */
const FOLLOWS_MS = 1000;

export interface ActiveTab {
  /** null until it is known. */
  tabId: number | null;
  /** Whether its page is still on its way. */
  loading: boolean;
}

/** The tab in front in this document's window. */
export function useActiveTab(): ActiveTab {
  const [tab, setTab] = useState<ActiveTab>({ tabId: null, loading: false });
  useEffect(() => {
    const { onActivated, onUpdated } = browser.tabs;
    let current: number | null = null;
    let following: ReturnType<typeof setTimeout> | undefined;
    const find = async () => {
      const [found] = await browser.tabs.query({ active: true, currentWindow: true });
      clearTimeout(following);
      current = found?.id ?? null;
      setTab({ tabId: current, loading: found?.status === 'loading' });
    };
    const updated = (id: number, { status }: { status?: string }) => {
      if (id !== current || !status) return;
      clearTimeout(following);
      const note = () => setTab({ tabId: id, loading: status === 'loading' });
      if (status === 'loading') note();
      else following = setTimeout(note, FOLLOWS_MS);
    };
    void find();
    onActivated.addListener(find);
    onUpdated.addListener(updated);
    return () => {
      clearTimeout(following);
      onActivated.removeListener(find);
      onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
