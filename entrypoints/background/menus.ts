import { browser } from 'wxt/browser';

export const MENU_SAVE = 'save-page';
export const MENU_SIDEBAR = 'toggle-sidebar';

/** The context menu's entries; the browser keeps them, so they are made once for each install or update. */
export function addMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: MENU_SAVE,
      title: browser.i18n.getMessage('menuSave'),
      contexts: ['page'],
    });
    browser.contextMenus.create({
      id: MENU_SIDEBAR,
      title: browser.i18n.getMessage('menuSidebar'),
      contexts: ['page'],
    });
  });
}
