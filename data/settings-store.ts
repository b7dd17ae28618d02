import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { soundSettings } from './settings-schema.ts';

/** Each setting has a key of its own, so that two changes at once cannot undo each other. */
const PREFIX = 'setting:';
const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** What the reader has set, over the defaults; a stored value that cannot be is as good as none. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
  const values = Object.fromEntries(NAMES.map((name) => [name, stored[PREFIX + name]]));
  return { ...DEFAULT_SETTINGS, ...soundSettings(values) };
}

/** Changes some settings; resolves with all of them when they are stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  await browser.storage.local.set(Object.fromEntries(given.map(([name, value]) => [PREFIX + name, value])));
  return loadSettings();
}
