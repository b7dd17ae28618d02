import { browser } from 'wxt/browser';
import type { Context } from '../../context/types.ts';

const SIZES = [16, 32, 48];
/** Dark enough for white text in either theme. */
const CONFLICT_COLOUR = '#a8321f';
const QUIET_COLOUR = '#55606b';
const MARKS = { no: '!', done: '✓' };
/** Long enough to find the button and rest on it; a background lives longer than that. */
const SAY_MS = 8000;

/** Shows on the toolbar how much there is for a tab, and whether its page is saved. */
export async function showOnIcon(tabId: number, context: Context | null, saved: boolean): Promise<void> {
  const conflicts = context?.figures.filter(({ verdict }) => verdict.verdict === 'conflict').length ?? 0;
  const count = conflicts || (context?.related.length ?? 0);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count ? String(count) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: conflicts ? CONFLICT_COLOUR : QUIET_COLOUR }),
      browser.action.setIcon({ tabId, path: iconPaths(saved ? 'saved-' : '') }),
      browser.action.setTitle({
        tabId,
        title: browser.i18n.getMessage(saved ? 'iconSaved' : 'extensionName'),
      }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Says for a moment what came of a shortcut or a menu entry: a mark on the button, the words in its tooltip. */
export async function sayOnIcon(tabId: number, words: string, outcome: keyof typeof MARKS): Promise<void> {
  const mark = MARKS[outcome];
  try {
    const [before, title] = await Promise.all([
      browser.action.getBadgeText({ tabId }),
      browser.action.getTitle({ tabId }),
    ]);
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: mark }),
      browser.action.setTitle({ tabId, title: words }),
    ]);
    await new Promise((end) => setTimeout(end, SAY_MS));
    // Another page in the tab has a badge of its own.
    if ((await browser.action.getBadgeText({ tabId })) !== mark) return;
    const said = Object.values(MARKS).includes(before);
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: said ? '' : before }),
      browser.action.setTitle({ tabId, title: said ? browser.i18n.getMessage('extensionName') : title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

function iconPaths(prefix: string): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]));
}
