import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { summaryOf } from '../../components/sidebar/summary.ts';
import { useText } from '../../components/text.tsx';
import type { AnswerOf, TabView } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { mount } from '../shared/mount.tsx';
import { openLibrary, openLibrarySettings } from '../shared/open-library.ts';
import { Problem } from '../shared/Problem.tsx';
import { hasPanel, openPanel } from '../shared/panel.ts';
import { allow, EVERYWHERE, patternFor } from '../shared/site-access.ts';
import { useAttempt } from '../shared/use-attempt.ts';
import { useSavedMarks } from '../shared/use-saved-marks.ts';
import { useTabView } from '../shared/use-tab-view.ts';
import { useTheme } from '../shared/use-theme.ts';
import { popupStatus } from './popup-status.ts';
import { useAccessTo } from './use-access-to.ts';
import { usePageFeeds } from './use-page-feeds.ts';

const NO_SHORTCUTS = { toggle: null, save: null, highlight: null };

interface Target {
  tabId: number;
  windowId: number;
  url: string | null;
  incognito: boolean;
}

/** The toolbar's menu for one tab. Opening it is a click on Sidelight: the tab is read if it was not yet. */
function TabPopup({ tabId, windowId, url, incognito }: Target) {
  const view = useTabView(tabId, () => ask('tab.view', { tabId }));
  useTheme(view?.theme ?? 'system');
  const [readable, setReadable] = useState(true);
  const [shown, setShown] = useState<AnswerOf<'tab.shown'> | null>(null);
  const access = useAccessTo(url);
  const { attempt, ...trouble } = useAttempt();
  const editor = useSavedMarks(
    view,
    { look: () => ask('tab.marks', { tabId }), change: (change) => ask('tab.mark', { tabId, change }) },
    attempt,
  );
  const feeds = usePageFeeds(tabId, incognito, attempt);
  const text = useText();
  const host = view?.host ?? (url && /^https?:/.test(url) ? new URL(url).host : null);
  useEffect(() => {
    void attempt(ask('tab.read', { tabId }).then(setReadable));
  }, [tabId]);
  useEffect(() => {
    if (view?.status === 'ready') void ask('tab.shown', { tabId }).then(setShown, () => {});
  }, [tabId, view]);
  const { counts, conflicts } = summaryOf(view?.context ?? null, text);
  const closeWhen = async (done: Promise<boolean>) => (await done) && close();
  return (
    <>
      <Popup
        status={popupStatus(view, host, readable)}
        host={host}
        access={view?.off ? 'off' : access}
        saved={view?.savedId != null}
        saving={savingOf(view)}
        summary={[...counts, ...(conflicts ? [conflicts] : [])]}
        feeds={feeds}
        {...editor}
        hasPanel={hasPanel()}
        keptOut={view?.unframed ?? false}
        sidebarOpen={shown?.sidebar === 'open'}
        selected={shown?.selected ?? false}
        shortcuts={view?.shortcuts ?? NO_SHORTCUTS}
        onSave={() => attempt(ask('tab.save', { tabId }))}
        onHighlight={() => closeWhen(attempt(ask('tab.highlight', { tabId })))}
        onOpenSaved={() => view?.savedId && openLibrary(view.savedId)}
        onRemoveSaved={() => view?.savedId && attempt(ask('collection.delete', { ids: [view.savedId] }))}
        onOpenSidebar={() => closeWhen(attempt(ask('tab.sidebar', { tabId, show: 'open' })))}
        onFoldSidebar={() => closeWhen(attempt(ask('tab.sidebar', { tabId, show: 'tab' })))}
        onOpenPanel={() => closeWhen(attempt(openPanel(windowId)))}
        onAllowSite={() => host && attempt(allow(patternFor(host)))}
        onAllowEverywhere={() => attempt(allow(EVERYWHERE))}
        onOffHere={() => host && attempt(ask('tab.off', { host, off: true }))}
        onOnHere={() => host && attempt(ask('tab.off', { host, off: false }))}
        onOpenLibrary={() => openLibrary(null)}
        onOpenSettings={() => openLibrarySettings()}
      />
      <Problem {...trouble} />
    </>
  );
}

function savingOf(view: TabView | null): 'possible' | 'private' | 'none' {
  if (view?.incognito) return 'private';
  return view?.canSave ? 'possible' : 'none';
}

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined)
  mount(
    <TabPopup tabId={tab.id} windowId={tab.windowId ?? 0} url={tab.url ?? null} incognito={tab.incognito} />,
  );
