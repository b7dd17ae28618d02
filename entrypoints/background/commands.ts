import { browser } from 'wxt/browser';
import { refusalIn } from '../../messages/refusal.ts';
import { sayOnIcon } from './icon.ts';
import type { Link } from './save-link.ts';

/** What can be asked of a tab without opening anything of ours; answers with why not, if so. */
export interface Commands {
  'save-page': (tabId: number) => Promise<unknown>;
  'save-selection': (tabId: number) => Promise<unknown>;
  'save-link': (link: Link) => Promise<unknown>;
  'toggle-sidebar': (tabId: number) => Promise<unknown>;
}

/** The context menu's entries, with what is clicked on. */
const MENUS = [
  { id: 'save-page', title: 'menuSave', contexts: ['page'] },
  { id: 'save-selection', title: 'menuHighlight', contexts: ['selection'] },
  { id: 'save-link', title: 'menuLink', contexts: ['link'] },
  { id: 'toggle-sidebar', title: 'menuSidebar', contexts: ['page'] },
] as const;

/** What is said where the button would not tell that it was done. */
const DONE = { 'save-selection': 'highlightSaved', 'save-link': 'linkSaved' } as const;

/** What was clicked on, as far as the browser tells. */
interface Clicked {
  linkUrl?: string | undefined;
  /** Firefox alone. */
  linkText?: string | undefined;
}

/** Makes the context menu; the browser keeps it, so that is done once for each install or update. */
export function addMenus(): void {
  browser.contextMenus.removeAll(() => {
    for (const { id, title, contexts } of MENUS)
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
  });
}

/** Carries out shortcuts and entries of the context menu; what came of it is said on the toolbar's button. */
export function onCommands(commands: Commands): void {
  async function carryOut(
    command: unknown,
    tab: { id?: number | undefined; incognito?: boolean } | undefined,
    { linkUrl = '', linkText }: Clicked = {},
  ): Promise<void> {
    const name = MENUS.find(({ id }) => id === command)?.id;
    if (!name || tab?.id === undefined) return;
    const link = { url: linkUrl, title: linkText?.trim() || null, incognito: tab.incognito === true };
    const act = name === 'save-link' ? commands[name](link) : commands[name](tab.id);
    const reason = await act.then(refusalIn, () => 'failed' as const);
    const words = reason ?? DONE[name as keyof typeof DONE];
    if (words) await sayOnIcon(tab.id, browser.i18n.getMessage(words), reason ? 'no' : 'done');
  }
  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab));
  browser.contextMenus.onClicked.addListener((info, tab) => void carryOut(info.menuItemId, tab, info));
}
