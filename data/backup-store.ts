import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type BackupState, NO_BACKUP } from './backup.ts';

const KEY = 'backup';

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const instant = v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null);
const schema = v.object({
  automatic: v.fallback(v.boolean(), false),
  pages: count,
  at: instant,
  copied: instant,
  silenced: count,
});

/** What is stored; anything that cannot be is as good as nothing. */
export async function loadBackup(): Promise<BackupState> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : NO_BACKUP;
}

export async function storeBackup(state: BackupState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}
