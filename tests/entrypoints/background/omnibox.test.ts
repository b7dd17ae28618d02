import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePage } from '../../../data/collection.ts';
import { onOmnibox } from '../../../entrypoints/background/omnibox.ts';
import { databases } from '../../data/databases.ts';
import { pageToSave } from '../../data/examples.ts';

const makeDatabase = databases();
const NOW = new Date('2025-06-02T08:00:00Z');
type Hear = (...said: unknown[]) => void;
let type: (typed: string) => Promise<{ content: string; description: string }[]>;
let enter: (words: string, where: string) => void;

beforeEach(async () => {
  fakeBrowser.reset();
  const ears: Record<string, Hear> = {};
  const event = (name: string) => ({ addListener: (hear: Hear) => (ears[name] = hear) });
  Object.assign(browser, {
    i18n: { getMessage: () => 'Search' },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: event('changed'),
      onInputCancelled: event('cancelled'),
      onInputEntered: event('entered'),
    },
  });
  Object.assign(browser.tabs, { update: vi.fn(), create: vi.fn() });
  const database = makeDatabase();
  const page = pageToSave('https://courier.example/tram');
  page.article.headline = 'Trams & <buses>';
  await savePage(database, page, NOW);
  onOmnibox(async () => database);
  type = (typed) => new Promise((show) => ears.changed?.(typed, show));
  enter = (words, where) => ears.entered?.(words, where);
});

describe('sl in the address bar', () => {
  it('suggests saved pages, with nothing in them that is markup', async () => {
    const [one, ...others] = await type('tram');
    expect(others).toEqual([]);
    expect(one?.content).toBe('https://courier.example/tram');
    expect(one?.description).toContain('Trams &amp; &lt;buses&gt;');
    expect(await type('zeppelin')).toEqual([]);
  });

  it('opens the page that was chosen, and the library at any other words', async () => {
    enter('https://courier.example/tram', 'currentTab');
    const saved = expect.stringContaining(
      `/library.html#saved/${encodeURIComponent('page:https://courier.example/tram')}`,
    );
    await vi.waitFor(() => expect(browser.tabs.update).toHaveBeenCalledWith({ url: saved }));
    enter('tram tag:"city"', 'newBackgroundTab');
    const search = expect.stringContaining('/library.html#search/tram%20tag%3A%22city%22');
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith({ url: search, active: false }));
    enter('https://courier.example/other', 'newForegroundTab');
    const other = expect.stringContaining('#search/https%3A%2F%2Fcourier.example%2Fother');
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: other, active: true }),
    );
  });
});
