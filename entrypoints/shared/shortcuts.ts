import { browser } from 'wxt/browser';
import type { Shortcuts } from '../../messages/protocol.ts';

/** The key combinations as the reader has set them. */
export async function shortcuts(): Promise<Shortcuts> {
  const all = await browser.commands.getAll();
  const of = (name: string) => all.find((command) => command.name === name)?.shortcut || null;
  return { toggle: of('toggle-sidebar'), save: of('save-page'), highlight: of('save-selection') };
}
