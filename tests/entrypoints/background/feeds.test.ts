import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFeeds } from '../../../data/feeds/feed-store.ts';
import { changeSettings } from '../../../data/settings-store.ts';
import { feedPause } from '../../../entrypoints/background/feed-pause.ts';
import { createFeeds } from '../../../entrypoints/background/feeds.ts';
import { databases } from '../../data/databases.ts';

const fresh = databases();
const LANTERN = { url: 'https://lantern.example/feed', title: null };
let connection: object | undefined;
let online: boolean;
let incognito: boolean;
let allowed: string[];

beforeEach(() => {
  fakeBrowser.reset();
  [connection, online, incognito, allowed] = [undefined, true, false, []];
  vi.stubGlobal('navigator', {
    get connection() {
      return connection;
    },
    get onLine() {
      return online;
    },
  });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => allowed.includes(origins[0] ?? ''),
    },
    windows: { getAll: async () => [{ incognito }] },
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe('feeds wait', () => {
  it('for no reason but these', async () => {
    expect(await feedPause()).toBeNull();
    incognito = true;
    expect(await feedPause()).toBe('private');
    connection = { saveData: true };
    expect(await feedPause()).toBe('metered');
    connection = { type: 'cellular' };
    expect(await feedPause()).toBe('metered');
    connection = { type: 'wifi' };
    online = false;
    expect(await feedPause()).toBe('offline');
    await changeSettings({ feedsPaused: true });
    expect(await feedPause()).toBe('reader');
  });
});

describe('the alarm', () => {
  const feeds = async (...followed: (typeof LANTERN)[]) => {
    const database = fresh();
    await addFeeds(database, followed, new Date());
    const read = async () => ({ actors: [], dates: [], figures: [], events: [] });
    const made = createFeeds(
      async () => database,
      read,
      vi.fn(),
      async () => {},
    );
    return { ...made, database };
  };
  const alarm = () => browser.alarms.get('feeds');

  it('is not set where there is no feed, and nothing is asked', async () => {
    const { run } = await feeds();
    await run();
    expect(await alarm()).toBeFalsy();
  });

  it('is set for when the next feed is due, and a site that is not allowed is not asked', async () => {
    const { run, database } = await feeds(LANTERN);
    await run();
    const [feed] = await database.feeds.toArray();
    expect(feed).toMatchObject({
      failures: 1,
      trouble: { problem: 'webNoAccess', args: ['lantern.example'] },
    });
    expect((await alarm())?.scheduledTime).toBe(Date.parse(feed?.next ?? ''));
  });

  it('waits while there is a reason to, and is gone when the reader pauses', async () => {
    const { run, database } = await feeds(LANTERN);
    online = false;
    await run();
    expect(await alarm()).toBeTruthy();
    expect((await database.feeds.toArray())[0]?.checked).toBeNull();
    await changeSettings({ feedsPaused: true });
    await run();
    expect(await alarm()).toBeFalsy();
  });
});
