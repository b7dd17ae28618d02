import { browser } from 'wxt/browser';

/** The two browsers' side panels; the polyfill knows neither of them in both. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const apis = () => browser as unknown as PanelApis;

export function hasPanel(): boolean {
  return apis().sidePanel !== undefined || apis().sidebarAction !== undefined;
}

/** Opens the browser's own side panel. Must be called straight from a click. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
