import type { Refusal, SidebarState } from '../../messages/protocol.ts';
import { order } from '../../messages/send.ts';
import { tabNotes } from './tab-notes.ts';
import type { Tabs } from './tabs.ts';

/** Shows the sidebar in a tab's page, which is read first if it was not yet; answers with why not, if so. */
export async function showSidebar(
  tabId: number,
  show: SidebarState | 'toggle',
  tabs: Tabs,
): Promise<Refusal | null> {
  if (!(await tabs.reach(tabId)) || !(await tabs.pageOf(tabId))) return { refused: 'sidebarNothing' };
  if (show !== 'hidden' && (await tabNotes.isUnframed(tabId))) return { refused: 'sidebarKeptOut' };
  return order(tabId, 'page.sidebar', { show, byItself: false });
}
