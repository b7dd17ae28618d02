import {
  type SavingOffer,
  Sidebar,
  type SidebarActions,
  type SidebarStatus,
} from '../../components/sidebar/Sidebar.tsx';
import type { SavedMarks } from '../../data/types.ts';
import type { Shortcuts, TabView } from '../../messages/protocol.ts';
import { isEnglish } from '../../reading/is-english.ts';
import type { Span } from '../../reading/types.ts';
import { copy } from './copy.ts';
import { Problem } from './Problem.tsx';
import type { Attempt } from './use-attempt.ts';
import { useTheme } from './use-theme.ts';

interface Props extends Omit<SidebarActions, 'onCopy' | 'onFlashActor'> {
  view: TabView | null;
  editing: boolean;
  marks: SavedMarks | null;
  saving: SavingOffer;
  side: 'left' | 'right';
  collapsed: boolean;
  host: 'page' | 'panel';
  /** In the panel: whether the tab's page, or its reading, is still on its way. */
  coming?: boolean;
  shortcuts: Shortcuts;
  trouble: Pick<Attempt, 'problem' | 'dismiss'>;
}

/** The sidebar over one tab's view; the same in a page's frame and in the browser's side panel. */
export function PageSidebar({ view, coming = false, onFlash, trouble, ...rest }: Props) {
  useTheme(view?.theme ?? 'system');
  const flashActor = (id: string) => {
    const spans: Span[] = view?.actorSpans.find((actor) => actor.id === id)?.spans ?? [];
    if (spans[0]) onFlash(spans[0]);
  };
  return (
    <>
      <Sidebar
        {...rest}
        status={rest.host === 'page' ? framedStatus(view) : panelStatus(view, coming)}
        context={view?.context ?? null}
        site={view?.host ?? null}
        inPart={view?.inPart ?? false}
        foreign={view?.page ? !isEnglish(view.page) : false}
        saved={view?.savedId != null}
        onFlash={onFlash}
        onFlashActor={flashActor}
        onCopy={(text) => void copy(text)}
      />
      {!rest.collapsed && <Problem {...trouble} />}
    </>
  );
}

/** In a page our reader script is at work, and has its answer on the way. */
function framedStatus(view: TabView | null): SidebarStatus {
  if (view?.off) return 'off';
  return !view || view.status === 'unread' ? 'reading' : view.status;
}

/** The browser's own panel stands beside any page, also one that is not read. */
export function panelStatus(view: TabView | null, coming: boolean): SidebarStatus {
  if (view?.off) return 'off';
  if (view && view.status !== 'unread') return view.status;
  if (coming) return 'loading';
  return view ? 'no-access' : 'reading';
}
