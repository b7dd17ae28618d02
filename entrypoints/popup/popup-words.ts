import type { PopupStatus } from '../../components/popup/Popup.tsx';
import type { Text } from '../../components/text.tsx';
import type { Context } from '../../context/types.ts';
import type { TabView } from '../../messages/protocol.ts';

/** What Sidelight makes of the tab's page, for the menu's first line. */
export function popupStatus(view: TabView | null, host: string | null): PopupStatus {
  if (host === null) return 'not-a-web-page';
  if (!view) return 'reading';
  if (view.status !== 'ready') return view.status === 'unread' ? 'reading' : view.status;
  return view.context?.related.length || view.context?.figures.length ? 'ready' : 'nothing-known';
}

/** "9 people", "4 related", "1 conflict". */
export function summaryOf(context: Context, text: Text): string[] {
  const people = context.actors.filter(({ kind }) => kind === 'person').length;
  const conflicts = context.figures.filter(({ verdict }) => verdict.verdict === 'conflict').length;
  return [
    text.plural('countPeople', people),
    text.plural('countRelated', context.related.length),
    ...(conflicts ? [text.plural('countConflicts', conflicts)] : []),
  ];
}
