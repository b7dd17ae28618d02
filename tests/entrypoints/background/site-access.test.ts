import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../data/settings-store.ts';
import { syncSiteAccess } from '../../../entrypoints/background/site-access.ts';

interface Script {
  matches: string[];
  excludeMatches: string[];
}

let origins: string[];
let registered: Script[];
const calls: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  origins = [];
  registered = [];
  calls.length = 0;
  const change = (name: string, after: (scripts: Script[]) => Script[]) =>
    vi.fn(async (scripts: Script[]) => {
      calls.push(name);
      registered = after(scripts);
    });
  Object.assign(browser.permissions, { getAll: async () => ({ origins }) });
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: change('register', (scripts) => scripts),
      updateContentScripts: change('update', (scripts) => scripts),
      unregisterContentScripts: change('unregister', () => []),
    },
  });
});

it('the reader script is registered anew only where the allowed sites are not those it is registered for', async () => {
  await syncSiteAccess();
  expect(calls).toEqual([]);
  origins = ['https://courier.example/*', 'https://lantern.example/*'];
  expect(await syncSiteAccess()).toEqual(origins);
  expect(registered[0]?.matches).toEqual(origins);
  // The browser keeps them in an order of its own.
  origins = origins.toReversed();
  await syncSiteAccess();
  expect(calls).toEqual(['register']);

  await changeSettings({ offSites: ['lantern.example'] });
  await syncSiteAccess();
  await syncSiteAccess();
  expect(registered[0]?.excludeMatches).toEqual(['*://lantern.example/*']);
  origins = ['https://courier.example/*', 'https://herald.example/*'];
  await syncSiteAccess();
  expect(registered[0]?.matches).toEqual(origins);
  origins = [];
  await syncSiteAccess();
  expect(calls).toEqual(['register', 'update', 'update', 'unregister']);
});
