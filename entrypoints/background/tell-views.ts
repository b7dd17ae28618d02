import { notify, passOn } from '../../messages/send.ts';

/** What is known of a tab has changed: whoever shows it asks again. */
export function tellViews(tabId: number): void {
  void notify('notice.view', { tabId });
  void passOn(tabId, 'notice.view', { tabId });
}
