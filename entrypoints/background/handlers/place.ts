import type { SenderFacts } from '../../../messages/sender-role.ts';

/** Where a message came from, by the browser's word. */
export function place(sender: SenderFacts): {
  tabId: number;
  frameId: number;
  address: string;
  incognito: boolean;
} {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('this request needs a tab');
  return {
    tabId,
    frameId: sender.frameId ?? 0,
    address: sender.url ?? '',
    incognito: sender.tab?.incognito === true,
  };
}
