import { browser } from 'wxt/browser';
import { refusalIn } from '../../messages/refusal.ts';
import { sayOnIcon } from './icon.ts';

const SAVE = 'save-page';
const SIDEBAR = 'toggle-sidebar';

/** What can be asked of a tab without opening anything of ours; answers with why not, if so. */
type Command = (tabId: number) => Promise<unknown>;

/** The context menu's entries; the browser keeps them, so they are made once for each install or update. */
export function addMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: SAVE,
      title: browser.i18n.getMessage('menuSave'),
      contexts: ['page'],
    });
    browser.contextMenus.create({
      id: SIDEBAR,
      title: browser.i18n.getMessage('menuSidebar'),
      contexts: ['page'],
    });
  });
}

/** Carries out shortcuts and entries of the context menu; what cannot be done is said on the toolbar's button. */
export function onCommands({ save, toggle }: { save: Command; toggle: Command }): void {
  async function carryOut(command: unknown, tabId: number | undefined): Promise<void> {
    const act = command === SAVE ? save : command === SIDEBAR ? toggle : null;
    if (!act || tabId === undefined) return;
    const reason = await act(tabId).then(refusalIn, () => 'failed' as const);
    if (reason) await sayOnIcon(tabId, browser.i18n.getMessage(reason));
  }
  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab?.id));
  browser.contextMenus.onClicked.addListener((info, tab) => void carryOut(info.menuItemId, tab?.id));
}
