import { browser } from 'wxt/browser';
import { loadSettings } from '../../data/settings-store.ts';

const SCRIPT_ID = 'reader';
export const READER_SCRIPT = '/reader.js';

/** Registers the reader script on exactly the sites that the reader allowed and did not switch off; resolves with them. */
export async function syncSiteAccess(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(\*|https?):/.test(origin));
  const { offSites } = await loadSettings();
  const script = {
    id: SCRIPT_ID,
    js: [READER_SCRIPT],
    matches,
    excludeMatches: offSites.map((host) => `*://${host.replace(/:\d+$/, '')}/*`),
    runAt: 'document_idle' as const,
  };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (!registered) await browser.scripting.registerContentScripts([script]);
  // At most starts nothing has changed, and to say so again would cost every open page something.
  else if (
    !sameSites(registered.matches, matches) ||
    !sameSites(registered.excludeMatches, script.excludeMatches)
  )
    await browser.scripting.updateContentScripts([script]);
  return matches;
}

function sameSites(registered: readonly string[] = [], wanted: readonly string[]): boolean {
  return registered.length === wanted.length && wanted.every((site) => registered.includes(site));
}

/** Starts the reader script in a tab that Sidelight may read; false where it may not. */
export async function startReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Reads the pages that are open already: after access was granted, and after an install or update. */
export async function startOpenReaders(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : startReader(tab.id))));
}
