import type { SidelightDatabase } from '../../../data/database.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import { order } from '../../../messages/send.ts';
import { highlightTab, saveTab } from '../save-tab.ts';
import { showSidebar } from '../show-sidebar.ts';
import type { Tabs } from '../tabs.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our own pages ask for about a tab. */
export function tabHandlers(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  acts: SharedActs,
): HandlersOf<'tab'> {
  return {
    'tab.view': async ({ tabId }) => {
      await tabs.isRead(tabId);
      return tabs.view(tabId);
    },
    'tab.read': ({ tabId }) => tabs.reach(tabId),
    'tab.flash': ({ tabId, span }) => order(tabId, 'page.flash', span),
    'tab.sidebar': ({ tabId, show }) => showSidebar(tabId, show, tabs),
    'tab.shown': async ({ tabId }) => ({
      sidebar: await order(tabId, 'page.shown', undefined),
      selected: (await order(tabId, 'page.selection', undefined)) !== null,
    }),
    'tab.save': ({ tabId }) => saveTab(tabId, tabs, store),
    'tab.highlight': ({ tabId }) => highlightTab(tabId, tabs, store),
    'tab.marks': ({ tabId }) => acts.marksOf(tabId),
    'tab.mark': ({ tabId, change }) => acts.mark(tabId, change),
    'tab.correct': acts.correct,
    'tab.off': ({ host, off }) => acts.switchSite(host, off),
  };
}
