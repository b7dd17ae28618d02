import { browser } from 'wxt/browser';
import type { Context, CorpusArticle } from '../../context/types.ts';
import type { FrameKind, MarkedActor } from '../../messages/protocol.ts';
import type { Span } from '../../reading/types.ts';

/** What must outlive the worker about one tab. Small; the article itself is asked of the page again. */
export interface TabNote {
  /** Address of the page, from the browser. */
  address: string;
  incognito: boolean;
  run: string | null;
  status: 'reading' | 'not-article' | 'error' | 'ready';
}

/** What was said of the page that was worked out last, so that a worker which was stopped can say it again unread. */
export interface LatestView {
  tabId: number;
  run: string;
  /** What the corpus was like (data/corpus-stamp.ts). */
  stamp: string;
  inPart: boolean;
  marks: MarkedActor[];
  article: CorpusArticle;
  context: Context;
}

const NOTE = 'tab:';
const KEY = 'key:';
const CLAIM = 'claim:';
const UNFRAMED = 'unframed:';
const SAVING = 'saving:';
/** One page alone: every forgetting goes through all that is noted. */
const LATEST = 'latest-view';

/** Notes in `storage.session`: gone with the browser, kept when the worker stops. Each fact has a key of its own, so writes cannot race. */
export const tabNotes = {
  async get(tabId: number): Promise<TabNote | null> {
    const key = NOTE + tabId;
    return ((await browser.storage.session.get(key))[key] as TabNote | undefined) ?? null;
  },

  set(tabId: number, note: TabNote): Promise<void> {
    return browser.storage.session.set({ [NOTE + tabId]: note });
  },

  /** Every tab that something is noted of. */
  async all(): Promise<[number, TabNote][]> {
    const all = await browser.storage.session.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith(NOTE))
      .map(([key, note]) => [Number(key.slice(NOTE.length)), note as TabNote]);
  },

  /** A new document is in the tab, or the tab is gone: forget its page and its frames. */
  async forget(tabId: number): Promise<void> {
    const all = await browser.storage.session.get(null);
    const stale = Object.entries(all).filter(
      ([key, value]) =>
        key === NOTE + tabId ||
        key === UNFRAMED + tabId ||
        key.startsWith(`${CLAIM}${tabId}:`) ||
        ((key.startsWith(KEY) || key === LATEST) && (value as { tabId: number }).tabId === tabId),
    );
    await browser.storage.session.remove(stale.map(([key]) => key));
  },

  /** A one-time key for a frame that this tab's reader script is about to put in. */
  async issueKey(tabId: number, kind: FrameKind): Promise<string> {
    const key = crypto.randomUUID();
    await browser.storage.session.set({ [KEY + key]: { tabId, kind } });
    return key;
  },

  /** True once for each issued key, and only from the tab it was issued to; a frame that lost the answer may ask again. */
  async claim(key: string, tabId: number, frameId: number): Promise<boolean> {
    const name = KEY + key;
    if (!(await tabNotes.isClaimed(tabId, frameId))) {
      const issued = (await browser.storage.session.get(name))[name] as { tabId: number } | undefined;
      if (issued?.tabId !== tabId) return false;
      // Noted before the key goes: stopped between the two, the background would know neither when it is asked again.
      await browser.storage.session.set({ [`${CLAIM}${tabId}:${frameId}`]: true });
    }
    await browser.storage.session.remove(name);
    return true;
  },

  async isClaimed(tabId: number, frameId: number): Promise<boolean> {
    const name = `${CLAIM}${tabId}:${frameId}`;
    return (await browser.storage.session.get(name))[name] === true;
  },

  /** Whether the tab's page keeps our frames out. */
  async isUnframed(tabId: number): Promise<boolean> {
    return (await browser.storage.session.get(UNFRAMED + tabId))[UNFRAMED + tabId] === true;
  },
  setUnframed: (tabId: number, unframed: boolean) =>
    unframed
      ? browser.storage.session.set({ [UNFRAMED + tabId]: true })
      : browser.storage.session.remove(UNFRAMED + tabId),

  async latestView(tabId: number, run: string | null): Promise<LatestView | null> {
    const view = (await browser.storage.session.get(LATEST))[LATEST] as LatestView | undefined;
    return view?.tabId === tabId && view.run === run ? view : null;
  },
  /** Does without where there is no room, and leaves nothing of a tab that was forgotten meanwhile. */
  async setLatestView(view: LatestView): Promise<void> {
    const fits = await browser.storage.session.set({ [LATEST]: view }).then(
      () => true,
      () => false,
    );
    if (!fits || !(await tabNotes.get(view.tabId))) await browser.storage.session.remove(LATEST);
  },

  /** Journal of saves under way, so that one whose worker was stopped is taken up again. */
  beginSave: (tabId: number, run: string, highlight: Span | null) =>
    browser.storage.session.set({ [SAVING + tabId]: { run, highlight } }),
  endSave: (tabId: number) => browser.storage.session.remove(SAVING + tabId),
  /** Tabs with the run that was to be saved: another page may be in the tab since. */
  async unfinishedSaves(): Promise<[number, { run: string; highlight: Span | null }][]> {
    const all = await browser.storage.session.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith(SAVING))
      .map(([key, save]) => [
        Number(key.slice(SAVING.length)),
        save as { run: string; highlight: Span | null },
      ]);
  },
};
