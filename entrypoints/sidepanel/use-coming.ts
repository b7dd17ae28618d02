import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import type { ActiveTab } from './use-active-tab.ts';

/**
 * Whether what there is to say of the tab is still on its way: its page loads, or waits for our reader script.
 * Where no script came with the page although Sidelight may read it, one is sent.
 */
export function useComing(view: TabView | null, { tabId, loading }: ActiveTab): boolean {
  const [refused, setRefused] = useState(false);
  const waits = view?.status === 'unread' && !view.off && view.host !== null;
  useEffect(() => setRefused(false), [tabId, loading]);
  useEffect(() => {
    if (tabId === null || loading || !waits) return;
    const life = new AbortController();
    const refuse = () => !life.signal.aborted && setRefused(true);
    ask('tab.read', { tabId }).then((done) => done || refuse(), refuse);
    return () => life.abort();
  }, [tabId, loading, waits]);
  return loading || (waits && !refused);
}
