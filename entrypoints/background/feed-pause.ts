import { browser } from 'wxt/browser';
import type { FeedPause } from '../../data/feeds/types.ts';
import { loadSettings } from '../../data/settings-store.ts';

/** What browsers say of the network, where they say anything. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** Why no feed may be asked for just now; null where one may. */
export async function feedPause(): Promise<FeedPause | null> {
  if ((await loadSettings()).feedsPaused) return 'reader';
  if (!navigator.onLine) return 'offline';
  const { connection } = navigator as { connection?: Connection };
  if (connection?.saveData || connection?.type === 'cellular') return 'metered';
  // Where the browser shows us private windows at all.
  const windows = await browser.windows.getAll();
  return windows.some(({ incognito }) => incognito) ? 'private' : null;
}
