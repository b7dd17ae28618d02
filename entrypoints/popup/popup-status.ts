import type { PopupStatus } from '../../components/popup/Popup.tsx';
import type { TabView } from '../../messages/protocol.ts';
import { isEnglish } from '../../reading/is-english.ts';

/** What Sidelight makes of the tab's page, for the menu's first line. `readable`: no page of the browser's own, nor of its shop. */
export function popupStatus(view: TabView | null, host: string | null, readable: boolean): PopupStatus {
  if (host === null || !readable) return 'not-a-web-page';
  if (view?.off) return 'off';
  if (!view || view.status === 'unread') return 'reading';
  if (view.status !== 'ready') return view.status;
  if (view.page && !isEnglish(view.page)) return 'foreign';
  return view.context?.related.length || view.context?.figures.length ? 'ready' : 'nothing-known';
}
