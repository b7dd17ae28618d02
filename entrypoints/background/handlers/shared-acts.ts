import { changeSaved, savedMarks } from '../../../data/collection.ts';
import { correct } from '../../../data/corrections.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { changeSettings, loadSettings } from '../../../data/settings-store.ts';
import type { SavedMarks } from '../../../data/types.ts';
import type { MarkChange, RequestOf } from '../../../messages/protocol.ts';
import { notify } from '../../../messages/send.ts';
import type { Feeds } from '../feeds.ts';
import { instructReaders } from '../instruct-readers.ts';
import type { Tabs } from '../tabs.ts';
import { tellViews } from '../tell-views.ts';

/** What requests of several families ask for, and what has to follow it. */
export interface SharedActs {
  /** Changes what articles are compared with; open tabs follow. */
  changed(work: (database: SidelightDatabase) => Promise<void>): Promise<null>;
  correct(request: RequestOf<'tab.correct'>): Promise<null>;
  /** What the reader said of the page in a tab; null where it is not saved, and always in a private window. */
  marksOf(tabId: number): Promise<SavedMarks | null>;
  /** Says something of it; nothing happens where it is not saved. */
  mark(tabId: number, change: MarkChange): Promise<null>;
  /** `from`: the tab whose sidebar asked, and stays for now. */
  switchSite(host: string, off: boolean, from?: number): Promise<null>;
  /** Views, page scripts and registrations follow the settings at once. */
  settingsChanged(from?: number): Promise<void>;
  /** Nobody waits for the run itself: views are told as it goes. */
  runFeeds(): null;
}

export function createSharedActs(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  syncAccess: () => Promise<unknown>,
  feeds: Feeds,
): SharedActs {
  async function changed(work: (database: SidelightDatabase) => Promise<void>): Promise<null> {
    await work(await store());
    await tabs.corpusChanged();
    return null;
  }

  async function settingsChanged(from?: number): Promise<void> {
    void notify('notice.settings', {});
    await syncAccess();
    await instructReaders(from);
  }

  async function savedIn(tabId: number): Promise<string | null> {
    const { savedId, incognito } = await tabs.view(tabId);
    return incognito ? null : savedId;
  }

  return {
    changed,
    settingsChanged,
    correct: ({ corrections, undo }) => changed((database) => correct(database, corrections, undo)),
    async marksOf(tabId) {
      const id = await savedIn(tabId);
      return id ? savedMarks(await store(), id) : null;
    },
    async mark(tabId, change) {
      const id = await savedIn(tabId);
      if (id) await changeSaved(await store(), [id], change);
      void notify('notice.collection', {});
      tellViews(tabId);
      return null;
    },
    async switchSite(host, off, from) {
      const { offSites } = await loadSettings();
      const others = offSites.filter((site) => site !== host);
      await changeSettings({ offSites: off ? [...others, host] : others });
      await settingsChanged(from);
      return null;
    },
    runFeeds() {
      void notify('notice.feeds', {});
      void feeds.run().catch(() => {});
      return null;
    },
  };
}
