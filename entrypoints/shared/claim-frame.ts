import { ask } from '../../messages/send.ts';

/**
 * Shows the background the one-time key that our reader script got for this frame; resolves with the frame's tab.
 * Rejects in a frame that somebody else put up: such a frame shows nothing.
 */
export async function claimFrame(): Promise<number> {
  const key = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return (await ask('frame.claim', { key })).tabId;
}
