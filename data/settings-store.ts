import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const KEY = 'settings';

/** What the reader has set, over the defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

/** Changes some settings; resolves with all of them when they are stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
