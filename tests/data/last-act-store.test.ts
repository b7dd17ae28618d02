import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LastAct } from '../../data/last-act.ts';
import { loadLastAct, storeLastAct } from '../../data/last-act-store.ts';

beforeEach(() => fakeBrowser.reset());

it('is what was stored, until it is done with', async () => {
  expect(await loadLastAct()).toBeNull();
  const act: LastAct = {
    kind: 'changed',
    at: '2025-06-03T10:00:00.000Z',
    pages: 2,
    headline: 'Tram',
    undo: [
      { ids: ['page:a'], change: { tags: { remove: ['sea'] } } },
      { ids: ['page:a', 'page:b'], change: { read: false } },
    ],
  };
  await storeLastAct(act);
  expect(await loadLastAct()).toEqual(act);
  await storeLastAct(null);
  expect(await loadLastAct()).toBeNull();
});

it('lets nothing through that cannot be', async () => {
  await browser.storage.local.set({ 'last-act': { kind: 'bought', at: 'soon', undo: [{ ids: 7 }] } });
  expect(await loadLastAct()).toBeNull();
});
