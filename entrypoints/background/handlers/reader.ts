import { browser } from 'wxt/browser';
import { changeSettings } from '../../../data/settings-store.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import { notify } from '../../../messages/send.ts';
import { MARK_STYLE } from '../../../page/marks/highlights.ts';
import { showOnIcon } from '../icon.ts';
import { ordersFor } from '../instruct-readers.ts';
import { tabNotes } from '../tab-notes.ts';
import { marksOf, type Tabs } from '../tabs.ts';
import { tellViews } from '../tell-views.ts';
import { place } from './place.ts';

/** What the script in a web page asks for. */
export function readerHandlers(tabs: Tabs): HandlersOf<'reader'> {
  return {
    'reader.orders': async (_, sender) => {
      const { tabId, address, incognito } = place(sender);
      await tabs.forget(tabId);
      await tabNotes.set(tabId, { address, incognito, run: null, status: 'reading' });
      tellViews(tabId);
      await showOnIcon(tabId, null, false);
      return ordersFor(new URL(address).host);
    },
    'reader.article': async ({ run, page }, sender) => {
      const { tabId, address, incognito } = place(sender);
      const note = { address, incognito, run, status: 'reading' as const };
      const [held] = await Promise.all([
        tabs.take(tabId, run, page),
        tabNotes.set(tabId, note),
        browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE }).catch(() => {}),
      ]);
      // The page gets its marks at once, before the corpus is asked, so that timing tells it nothing.
      void tabs.finish(tabId, held, note);
      return { marks: marksOf(held.reading) };
    },
    'reader.nothing': async ({ run, status }, sender) => {
      const { tabId, address, incognito } = place(sender);
      await tabs.forget(tabId);
      await tabNotes.set(tabId, { address, incognito, run, status });
      await showOnIcon(tabId, null, false);
      tellViews(tabId);
      return null;
    },
    'reader.frame': async ({ kind }, sender) => {
      const key = await tabNotes.issueKey(place(sender).tabId, kind);
      return { url: `${browser.runtime.getURL(`/${kind}.html` as '/sidebar.html')}#${key}` };
    },
    'reader.unframed': async (_, sender) => {
      const { tabId } = place(sender);
      await tabNotes.setUnframed(tabId, true);
      tellViews(tabId);
      return null;
    },
    'reader.width': async ({ width }) => {
      await changeSettings({ width });
      void notify('notice.settings', {});
      return null;
    },
  };
}
