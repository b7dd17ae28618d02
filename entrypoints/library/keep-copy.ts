import { browser } from 'wxt/browser';

/** Puts a file into the downloads folder without asking where, in the place of the one that has its name. */
export async function keepCopy(filename: string, content: Blob): Promise<void> {
  const url = URL.createObjectURL(content);
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  const changed = (delta: { id: number; state?: { current?: string } }) => {
    if (delta.id !== id || delta.state?.current === 'in_progress') return;
    if (!delta.state) return;
    URL.revokeObjectURL(url);
    browser.downloads.onChanged.removeListener(changed);
  };
  browser.downloads.onChanged.addListener(changed);
}
