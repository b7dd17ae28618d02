/** What the browser says about a sender; the browser's word, not the sender's. */
export interface SenderFacts {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

export type Role = 'reader' | 'frame' | 'page';

const FRAMES = new Set(['/sidebar.html', '/card.html']);
const PAGES = new Set(['/popup.html', '/sidepanel.html', '/library.html', '/welcome.html']);

/**
 * The role of a message's sender, or null for one that may say nothing.
 * `origin` is the extension's own (`chrome-extension://…`), `id` its runtime id.
 */
export function senderRole(sender: SenderFacts, id: string, origin: string): Role | null {
  if (sender.id !== id || !sender.url) return null;
  const url = parse(sender.url);
  if (!url) return null;
  if (url.protocol === 'http:' || url.protocol === 'https:')
    return sender.tab && sender.frameId === 0 ? 'reader' : null;
  if (`${url.protocol}//${url.host}` !== origin) return null;
  if (FRAMES.has(url.pathname)) return sender.tab && sender.frameId ? 'frame' : null;
  return PAGES.has(url.pathname) && !sender.frameId ? 'page' : null;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
