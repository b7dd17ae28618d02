import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { type Text, useText } from '../../components/text.tsx';
import type { TabView } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { mount } from '../shared/mount.tsx';
import { openLibrary, openLibrarySettings } from '../shared/open-library.ts';
import { hasPanel, openPanel } from '../shared/panel.ts';
import { accessTo, allow, EVERYWHERE, patternFor, type SiteAccess } from '../shared/site-access.ts';
import { useTabView } from '../shared/use-tab-view.ts';
import { popupStatus, summaryOf } from './popup-words.ts';

const NO_SHORTCUTS = { toggle: null, save: null };

interface Target {
  tabId: number;
  windowId: number;
  url: string | null;
}

/** The toolbar's menu for one tab. Opening it is a click on Sidelight: the tab is read if it was not yet. */
function TabPopup({ tabId, windowId, url }: Target) {
  const view = useTabView(tabId, () => ask('tab.view', { tabId }));
  const [access, setAccess] = useState<SiteAccess>('none');
  const text = useText();
  const host = view?.host ?? (url && /^https?:/.test(url) ? new URL(url).host : null);
  useEffect(() => {
    void ask('tab.read', { tabId });
  }, [tabId]);
  useEffect(() => {
    void accessTo(url).then(setAccess);
  }, [url]);
  const done = () => close();
  return (
    <Popup
      status={popupStatus(view, host)}
      host={host}
      access={view?.off ? 'off' : access}
      saved={view?.savedId != null}
      saving={savingOf(view)}
      summary={view?.context ? summaryOf(view.context, text as Text) : []}
      hasPanel={hasPanel()}
      shortcuts={view?.shortcuts ?? NO_SHORTCUTS}
      onSave={() => ask('tab.save', { tabId })}
      onOpenSaved={() => view?.savedId && openLibrary(view.savedId)}
      onRemoveSaved={() => view?.savedId && ask('collection.delete', { id: view.savedId })}
      onOpenSidebar={() => ask('tab.sidebar', { tabId, show: 'open' }).then(done)}
      onOpenPanel={() => openPanel(windowId).then(done)}
      onAllowSite={() => host && allow(patternFor(host))}
      onAllowEverywhere={() => allow(EVERYWHERE)}
      onOffHere={() => host && ask('tab.off', { host, off: true })}
      onOnHere={() => host && ask('tab.off', { host, off: false })}
      onOpenLibrary={() => openLibrary(null)}
      onOpenSettings={() => openLibrarySettings()}
    />
  );
}

function savingOf(view: TabView | null): 'possible' | 'private' | 'none' {
  if (view?.incognito) return 'private';
  return view?.canSave ? 'possible' : 'none';
}

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined)
  mount(<TabPopup tabId={tab.id} windowId={tab.windowId ?? 0} url={tab.url ?? null} />);
