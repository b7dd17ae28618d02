import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_BACKUP } from '../../data/backup.ts';
import { loadBackup, storeBackup } from '../../data/backup-store.ts';

beforeEach(() => fakeBrowser.reset());

it('is nothing until something is stored, and then what was stored', async () => {
  expect(await loadBackup()).toEqual(NO_BACKUP);
  const state = { automatic: true, pages: 7, at: '2025-06-03T10:00:00.000Z', copied: null, silenced: 3 };
  await storeBackup(state);
  expect(await loadBackup()).toEqual(state);
});

it('lets nothing through that cannot be', async () => {
  await browser.storage.local.set({ backup: { automatic: 'yes', pages: -1, at: 'soon', silenced: 2 } });
  expect(await loadBackup()).toEqual({ ...NO_BACKUP, silenced: 2 });
  await browser.storage.local.set({ backup: 'nonsense' });
  expect(await loadBackup()).toEqual(NO_BACKUP);
});
