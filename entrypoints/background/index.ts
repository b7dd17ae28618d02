import { browser } from 'wxt/browser';
import { onNotice } from '../../messages/listen.ts';
import { createRouter } from '../../messages/router.ts';
import { passOn } from '../../messages/send.ts';
import { addMenus, onCommands } from './commands.ts';
import { createEngine } from './engine.ts';
import { createFeeds } from './feeds.ts';
import { createHandlers } from './handlers/index.ts';
import { inTurn } from './in-turn.ts';
import { withdrawReaders } from './instruct-readers.ts';
import { onOmnibox } from './omnibox.ts';
import { createParser } from './parser.ts';
import { type Link, saveLinked } from './save-link.ts';
import { finishSaves, highlightTab, saveTab } from './save-tab.ts';
import { showSidebar } from './show-sidebar.ts';
import { startOpenReaders, syncSiteAccess } from './site-access.ts';
import { createStore, ownOrigin } from './store.ts';
import { createTabs } from './tabs.ts';

/** The only context that opens the database. Every listener is registered at once, before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    const store = createStore();
    const syncAccess = inTurn(syncSiteAccess);
    const read = createEngine();
    const tabs = createTabs(read, store);
    const assign = createParser();
    const feeds = createFeeds(store, read, assign, tabs.corpusChanged);
    const saver = { store, read, tabs, assign };
    const keepLink = (link: Link) => saveLinked(link, saver);
    const route = createRouter(createHandlers({ tabs, store, syncAccess, read, feeds, keepLink }), {
      id: browser.runtime.id,
      origin: ownOrigin(),
    });

    browser.runtime.onMessage.addListener(
      (message: unknown, sender, sendResponse: (reply: unknown) => void) => {
        const reply = route(message, sender);
        if (!reply) return undefined;
        reply.then(sendResponse);
        return true;
      },
    );
    // Should it fail, the next question tries again, and whoever asked is told.
    const seedAnew = () =>
      void store()
        .then(feeds.run)
        .catch(() => {});
    const hover = ({ actor }: { actor: string }, { tab }: { tab?: { id?: number } }) =>
      tab?.id !== undefined && passOn(tab.id, 'notice.hover', { actor });
    onNotice('notice.hover', hover, new AbortController().signal);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      addMenus();
      if (reason === 'install' && import.meta.env.MODE !== 'e2e')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      seedAnew();
      // A page that never comes to rest holds its reader up, and nothing else.
      await startOpenReaders(await syncAccess());
    });
    browser.runtime.onStartup.addListener(seedAnew);
    browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
      await syncAccess();
      await startOpenReaders(origins);
    });
    browser.permissions.onRemoved.addListener(async () => {
      await syncAccess();
      await withdrawReaders(tabs);
    });

    onCommands({
      'save-page': (tabId) => saveTab(tabId, tabs, store),
      'save-selection': (tabId) => highlightTab(tabId, tabs, store),
      'save-link': keepLink,
      'toggle-sidebar': (tabId) => showSidebar(tabId, 'toggle', tabs),
    });
    onOmnibox(store);

    // Opened while the question that woke us is on its way.
    void store().catch(() => {});
    // At every start, should an earlier worker have been stopped before it came to that.
    void syncAccess();
    // Saves that an earlier worker had begun and did not live to finish.
    void finishSaves(tabs, store);
  },
});
