import { browser } from 'wxt/browser';
import { onNotice } from '../../messages/listen.ts';
import { createRouter } from '../../messages/router.ts';
import { order, passOn } from '../../messages/send.ts';
import { createEngine } from './engine.ts';
import { createHandlers } from './handlers.ts';
import { inTurn } from './in-turn.ts';
import { addMenus, MENU_SAVE, MENU_SIDEBAR } from './menus.ts';
import { saveTab } from './save-tab.ts';
import { startOpenReaders, startReader, syncSiteAccess } from './site-access.ts';
import { createStore, ownOrigin } from './store.ts';
import { tabNotes } from './tab-notes.ts';
import { createTabs } from './tabs.ts';

/** The only context that opens the database. Every listener is registered at once, before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    const store = createStore();
    const syncAccess = inTurn(syncSiteAccess);
    const tabs = createTabs(createEngine(), store);
    const route = createRouter(createHandlers(tabs, store, syncAccess), {
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
    const hover = ({ actor }: { actor: string }, { tab }: { tab?: { id?: number } }) =>
      tab?.id !== undefined && passOn(tab.id, 'notice.hover', { actor });
    onNotice('notice.hover', hover, new AbortController().signal);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      addMenus();
      await startOpenReaders(await syncAccess());
      await store();
      if (reason === 'install' && import.meta.env.MODE !== 'e2e')
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(async () => {
      await store();
    });
    browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
      await syncAccess();
      await startOpenReaders(origins);
    });
    browser.permissions.onRemoved.addListener(() => syncAccess());

    const save = (tabId?: number) => (tabId === undefined ? null : saveTab(tabId, tabs, store));
    const toggle = async (tabId?: number) => {
      if (tabId === undefined) return;
      if (!(await tabNotes.get(tabId))) await startReader(tabId);
      await order(tabId, 'page.sidebar', { show: 'toggle', byItself: false });
    };
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'save-page') save(tab?.id);
      if (command === 'toggle-sidebar') toggle(tab?.id);
    });
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === MENU_SAVE) save(tab?.id);
      if (info.menuItemId === MENU_SIDEBAR) toggle(tab?.id);
    });

    // At every start, should an earlier worker have been stopped before it came to that.
    void syncAccess();
    // Saves that an earlier worker had begun and did not live to finish.
    void tabNotes.unfinishedSaves().then((tabIds) => Promise.all(tabIds.map(save)));
  },
});
