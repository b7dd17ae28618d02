import { loadSettings } from '../../data/settings-store.ts';
import type { ReaderOrders } from '../../messages/protocol.ts';
import { order } from '../../messages/send.ts';
import { accessTo } from '../shared/site-access.ts';
import { showOnIcon } from './icon.ts';
import { tabNotes } from './tab-notes.ts';
import type { Tabs } from './tabs.ts';
import { tellViews } from './tell-views.ts';

export async function ordersFor(host: string): Promise<ReaderOrders> {
  const { offSites, hover, hoverDelay, side, width, layout } = await loadSettings();
  return { on: !offSites.includes(host), hover, hoverDelay, side, width, layout };
}

/**
 * The settings have changed: open pages follow at once. A page that does not answer is not waited for.
 * @param lingerIn the tab whose sidebar stays where its site was switched off, to say so
 */
export async function instructReaders(lingerIn: number | null = null): Promise<void> {
  for (const [tabId, { address }] of await tabNotes.all()) {
    const orders = await ordersFor(new URL(address).host);
    const lingering = tabId === lingerIn && !orders.on;
    void order(tabId, 'page.orders', lingering ? { ...orders, lingers: true, hover: 'off' } : orders);
    if (!orders.on) await showOnIcon(tabId, null, false);
    tellViews(tabId);
  }
}

/** Access was withdrawn: readers leave the pages they may no longer read. */
export async function withdrawReaders(tabs: Tabs): Promise<void> {
  for (const [tabId, { address }] of await tabNotes.all()) {
    if ((await accessTo(address)) !== 'none') continue;
    void order(tabId, 'page.orders', { ...(await ordersFor(new URL(address).host)), on: false });
    await tabs.forget(tabId);
    await showOnIcon(tabId, null, false);
    tellViews(tabId);
  }
}
