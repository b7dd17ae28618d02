import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listSaved, savePage } from '../../../data/collection.ts';
import { correct } from '../../../data/corrections.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { switchCorpus } from '../../../data/switch-corpus.ts';
import { finishSaves, saveTab } from '../../../entrypoints/background/save-tab.ts';
import { showSidebar } from '../../../entrypoints/background/show-sidebar.ts';
import { type TabNote, tabNotes } from '../../../entrypoints/background/tab-notes.ts';
import { createTabs } from '../../../entrypoints/background/tabs.ts';
import type { PageArticle } from '../../../messages/protocol.ts';
import { contents, databases, startAnew, stopAfter } from '../../data/databases.ts';
import { pageToSave } from '../../data/examples.ts';
import { servePackagedTables } from '../packaged-tables.ts';

const TAB = 7;
const ADDRESS = 'https://courier.example/tram';
const { article, reading } = pageToSave(ADDRESS);
const PAGE: PageArticle = { article, genre: 'news', inPart: false };
const NOTE: TabNote = { address: ADDRESS, incognito: false, run: 'r1', status: 'ready' };

/** What the tab's document holds: no reader script, one at work, or one that has found an article. */
let inTab: 'nobody' | 'reader' | 'article';
let mayRead: boolean;
const makeDatabase = databases();
servePackagedTables();

beforeEach(() => {
  fakeBrowser.reset();
  inTab = 'article';
  mayRead = true;
  const answers: Record<string, () => unknown> = {
    'page.here': () => true,
    'page.extract': () => (inTab === 'article' ? { run: 'r1', page: PAGE } : null),
    'page.sidebar': () => null,
  };
  const sendMessage = vi.fn(async (_: number, { type }: { type: string }) => {
    if (inTab === 'nobody') throw new Error('Receiving end does not exist.');
    return answers[type]?.();
  });
  const executeScript = vi.fn(async () => {
    if (!mayRead) throw new Error('Cannot access contents of the page.');
    inTab = 'article';
    await tabNotes.set(TAB, NOTE);
  });
  Object.assign(browser.tabs, { sendMessage });
  Object.assign(browser, {
    scripting: { executeScript },
    commands: { getAll: async () => [] },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setIcon: vi.fn(), setTitle: vi.fn() },
  });
});

function background(store: () => Promise<SidelightDatabase> = async () => makeDatabase()) {
  let database: Promise<SidelightDatabase> | null = null;
  const once = () => (database ??= store());
  return { tabs: createTabs(async () => reading, once), store: once };
}

describe('a tab', () => {
  it('is not taken for the page it held before when the next one came without a reader', async () => {
    const { tabs } = background();
    await tabNotes.set(TAB, NOTE);
    await tabs.take(TAB, 'r1', PAGE);
    expect(await tabs.isRead(TAB)).toBe(true);
    inTab = 'nobody';
    expect(await tabs.isRead(TAB)).toBe(false);
    expect((await tabs.view(TAB)).status).toBe('unread');
  });

  it('is read on the first click, and not a second time', async () => {
    const { tabs } = background();
    inTab = 'nobody';
    expect([await tabs.reach(TAB), await tabs.reach(TAB)]).toEqual([true, true]);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    expect((await tabs.view(TAB)).status).toBe('ready');
  });

  it('tells that it could not be read where there is no database', async () => {
    const { tabs } = background(() => Promise.reject(new Error('InvalidStateError')));
    const note: TabNote = { ...NOTE, status: 'reading' };
    await tabNotes.set(TAB, note);
    await tabs.finish(TAB, await tabs.take(TAB, 'r1', PAGE), note);
    expect((await tabs.view(TAB)).status).toBe('error');
  });
});

describe('a view of a page that was read by a worker which was stopped', () => {
  const nextWorker = (database: SidelightDatabase) => {
    const read = vi.fn(async () => reading);
    return { read, tabs: createTabs(read, async () => database) };
  };

  async function readOnce() {
    const database = makeDatabase();
    await tabNotes.set(TAB, NOTE);
    const { tabs } = nextWorker(database);
    await tabs.finish(TAB, await tabs.take(TAB, 'r1', PAGE), NOTE);
    const view = await tabs.view(TAB);
    expect(view).toMatchObject({ status: 'ready', savedId: null, run: 'r1' });
    return { database, view };
  }

  it('is the same, and nothing is read again', async () => {
    const { database, view } = await readOnce();
    const { tabs, read } = nextWorker(database);
    expect(await tabs.view(TAB)).toEqual(view);
    expect(read).not.toHaveBeenCalled();
  });

  it('tells that the page was saved since', async () => {
    const { database } = await readOnce();
    const id = await savePage(database, pageToSave(ADDRESS), new Date(0));
    expect((await nextWorker(database).tabs.view(TAB)).savedId).toBe(id);
  });

  it.each<[string, (database: SidelightDatabase) => Promise<unknown>]>([
    ['the corpus has changed', (database) => savePage(database, pageToSave(`${ADDRESS}/2`), new Date(0))],
    [
      'something was put right',
      (database) => correct(database, [{ kind: 'not-the-same-event', a: 'a', b: 'b' }], false),
    ],
    ['a corpus was switched off', (database) => switchCorpus(database, 'feed', false)],
    ['the tab has another page', () => tabNotes.set(TAB, { ...NOTE, run: 'r2' })],
  ])('is worked out anew when %s', async (_, change) => {
    const { database } = await readOnce();
    await change(database);
    const { tabs, read } = nextWorker(database);
    expect((await tabs.view(TAB)).status).toBe('ready');
    expect(read).toHaveBeenCalledOnce();
  });

  it('leaves nothing behind when the tab is gone, even if that comes first', async () => {
    const { database } = await readOnce();
    const { tabs } = nextWorker(database);
    await tabs.forget(TAB);
    expect(await tabNotes.latestView(TAB, 'r1')).toBeNull();
    await tabs.finish(TAB, await tabs.take(TAB, 'r1', PAGE), NOTE);
    await tabs.forget(TAB);
    await vi.waitFor(async () => expect(await tabNotes.latestView(TAB, 'r1')).toBeNull());
  });
});

describe('asked for', () => {
  it.each([
    ['a page that may not be read', 'nobody', false, 'saveNoAccess', 'sidebarNothing'],
    ['no article', 'reader', true, 'saveNotArticle', 'sidebarNothing'],
  ] as const)('on %s, nothing is done and a reason is given', async (_, there, may, save, sidebar) => {
    const { tabs, store } = background();
    inTab = there;
    mayRead = may;
    if (there === 'reader') await tabNotes.set(TAB, { ...NOTE, status: 'not-article' });
    expect(await saveTab(TAB, tabs, store)).toEqual({ refused: save });
    expect(await showSidebar(TAB, 'toggle', tabs)).toEqual({ refused: sidebar });
  });

  it('where the page keeps our frames out, the sidebar is refused with words for it, until one is let in', async () => {
    const { tabs } = background();
    await tabNotes.set(TAB, NOTE);
    await tabNotes.setUnframed(TAB, true);
    expect(await showSidebar(TAB, 'toggle', tabs)).toEqual({ refused: 'sidebarKeptOut' });
    expect((await tabs.view(TAB)).unframed).toBe(true);
    await tabNotes.setUnframed(TAB, false);
    expect(await showSidebar(TAB, 'toggle', tabs)).toBeNull();
    await tabNotes.setUnframed(TAB, true);
    await tabs.forget(TAB);
    expect(await tabNotes.isUnframed(TAB)).toBe(false);
  });

  it('in a private window, a save is refused and the database never opened', async () => {
    const store = vi.fn(async () => makeDatabase());
    const { tabs } = background(store);
    await tabNotes.set(TAB, { ...NOTE, incognito: true });
    expect(await saveTab(TAB, tabs, store)).toEqual({ refused: 'savingPrivate' });
    expect(store).not.toHaveBeenCalled();
  });
});

describe('a save on a full disk', () => {
  it('is refused in words after any number of writes, and leaves nothing half-saved', async () => {
    const { tabs } = background();
    const database = makeDatabase();
    await tabNotes.set(TAB, NOTE);
    const full = new DOMException('no room', 'QuotaExceededError');
    for (let writes = 0; ; writes++) {
      await stopAfter(database, writes, full);
      const answer = await saveTab(TAB, tabs, async () => database);
      await startAnew(database);
      if ('id' in answer) {
        expect(writes).toBeGreaterThan(3);
        break;
      }
      expect(answer).toEqual({ refused: 'diskFull' });
      const { saved, articles, markers } = await contents(database);
      expect([saved, articles, markers]).toEqual([[], [], []]);
      expect(await tabNotes.unfinishedSaves()).toEqual([]);
    }
    expect(await listSaved(database)).toHaveLength(1);
  });
});

describe('a save whose worker was stopped', () => {
  it('was noted before the database was asked for', async () => {
    const noted: unknown[] = [];
    const { tabs } = background();
    await tabNotes.set(TAB, NOTE);
    const store = async () => {
      noted.push(await tabNotes.unfinishedSaves());
      return makeDatabase();
    };
    await saveTab(TAB, tabs, store);
    expect(noted).toEqual([[[TAB, { run: 'r1', highlight: null }]]]);
    expect(await tabNotes.unfinishedSaves()).toEqual([]);
  });

  it.each([
    ['is finished at the next start', 'r1', 1],
    ['is not finished with another page', 'r0', 0],
  ])('%s', async (_, run, saved) => {
    const { tabs, store } = background();
    await tabNotes.set(TAB, NOTE);
    await tabNotes.beginSave(TAB, run, null);
    await finishSaves(tabs, store);
    expect(await listSaved(await store())).toHaveLength(saved);
    expect(await tabNotes.unfinishedSaves()).toEqual([]);
  });
});
