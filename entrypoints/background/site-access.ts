import { browser } from 'wxt/browser';
import { loadSettings } from '../../data/settings-store.ts';

const SCRIPT_ID = 'reader';
export const READER_SCRIPT = '/reader.js';

/** Registers the reader script on exactly the sites that the reader allowed and did not switch off. */
export async function syncSiteAccess(): Promise<void> {
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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
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

/** After access was granted: read the pages that are open already. */
export async function startOpenReaders(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : startReader(tab.id))));
}
