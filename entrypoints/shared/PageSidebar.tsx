import {
  type SavingOffer,
  Sidebar,
  type SidebarActions,
  type SidebarStatus,
} from '../../components/sidebar/Sidebar.tsx';
import type { SavedMarks } from '../../data/types.ts';
import type { Shortcuts, TabView } from '../../messages/protocol.ts';
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
  shortcuts: Shortcuts;
  trouble: Pick<Attempt, 'problem' | 'dismiss'>;
}

/** The sidebar over one tab's view; the same in a page's frame and in the browser's side panel. */
export function PageSidebar({ view, onFlash, trouble, ...rest }: Props) {
  useTheme(view?.theme ?? 'system');
  const flashActor = (id: string) => {
    const spans: Span[] = view?.actorSpans.find((actor) => actor.id === id)?.spans ?? [];
    if (spans[0]) onFlash(spans[0]);
  };
  return (
    <>
      <Sidebar
        {...rest}
        status={statusOf(view, rest.host)}
        context={view?.context ?? null}
        inPart={view?.inPart ?? false}
        foreign={isForeign(view?.page?.language ?? null)}
        saved={view?.savedId != null}
        onFlash={onFlash}
        onFlashActor={flashActor}
        onCopy={(text) => void copy(text)}
      />
      {!rest.collapsed && <Problem {...trouble} />}
    </>
  );
}

/** Figures and events are read in English only. A page that does not say its language is taken to be. */
export function isForeign(language: string | null): boolean {
  return language !== null && !/^en\b/i.test(language);
}

function statusOf(view: TabView | null, host: 'page' | 'panel'): SidebarStatus {
  if (!view) return 'reading';
  if (view.status === 'unread') return host === 'panel' ? 'no-access' : 'reading';
  return view.status;
}
