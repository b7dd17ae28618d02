import { ask } from '../../messages/send.ts';
import { mount } from '../shared/mount.tsx';
import { openArticle } from '../shared/open-article.ts';
import { openActor, openLibrary, openStory } from '../shared/open-library.ts';
import { PageSidebar } from '../shared/PageSidebar.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import { useSavedMarks } from '../shared/use-saved-marks.ts';
import { useTabView } from '../shared/use-tab-view.ts';
import { useActiveTab } from './use-active-tab.ts';
import { useComing } from './use-coming.ts';

const NO_SHORTCUTS = { toggle: null, save: null, highlight: null };

/** The sidebar as the browser's own side panel: it follows the window's active tab. */
function PanelSidebar() {
  const tab = useActiveTab();
  const { tabId } = tab;
  const view = useTabView(tabId, () => ask('tab.view', { tabId: tabId ?? 0 }));
  const coming = useComing(view, tab);
  const { attempt, ...trouble } = useAttempt();
  const id = { tabId: tabId ?? 0 };
  const editor = useSavedMarks(
    view,
    { look: () => ask('tab.marks', id), change: (change) => ask('tab.mark', { ...id, change }) },
    attempt,
  );
  const nothing = () => {};
  const switchSite = (off: boolean) => view?.host && attempt(ask('tab.off', { host: view.host, off }));
  return (
    <PageSidebar
      view={view}
      host="panel"
      coming={coming}
      collapsed={false}
      side={view?.side ?? 'right'}
      saving={view?.canSave ? 'button' : 'none'}
      shortcuts={view?.shortcuts ?? NO_SHORTCUTS}
      trouble={trouble}
      {...editor}
      onToggle={nothing}
      onClose={nothing}
      onSwitchSide={nothing}
      onFlash={(span) => tabId !== null && attempt(ask('tab.flash', { tabId, span }))}
      onOpenArticle={(article) => openArticle(article, openLibrary)}
      onOpenActor={openActor}
      onOpenStory={openStory}
      onOpenSaved={() => openLibrary(view?.savedId ?? null)}
      onSave={() => tabId !== null && attempt(ask('tab.save', { tabId }))}
      onCorrect={(corrections, undo) =>
        attempt(
          view?.incognito
            ? Promise.resolve({ refused: 'savingPrivate' })
            : ask('tab.correct', { corrections, undo }),
        )
      }
      onOffHere={() => switchSite(true)}
      onOnHere={() => switchSite(false)}
    />
  );
}

mount(<PanelSidebar />);
