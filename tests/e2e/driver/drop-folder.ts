import type { Page } from 'puppeteer-core';

/** Folders and files by name. */
export interface DroppedTree {
  [name: string]: string | DroppedTree;
}

/** Drops a folder on an element, as a page hears of it: no driver of both browsers drags folders. */
export async function dropFolder(page: Page, on: string, tree: DroppedTree): Promise<void> {
  await page.$eval(
    on,
    (place, dropped) => {
      const entryOf = (fullPath: string, content: string | DroppedTree): object => {
        if (typeof content === 'string') {
          const file = new File([content], fullPath.split('/').at(-1) ?? '');
          return {
            isFile: true,
            isDirectory: false,
            fullPath,
            file: (take: (file: File) => void) => take(file),
          };
        }
        const entries = Object.entries(content).map(([name, inner]) => entryOf(`${fullPath}/${name}`, inner));
        const createReader = () => ({
          readEntries: (take: (part: object[]) => void) => take(entries.splice(0)),
        });
        return { isFile: false, isDirectory: true, fullPath, createReader };
      };
      const items = Object.entries(dropped).map(([name, content]) => {
        const entry = entryOf(`/${name}`, content);
        return { kind: 'file', webkitGetAsEntry: () => entry };
      });
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', {
        value: { types: ['Files'], items, files: [] },
      });
      place.dispatchEvent(event);
    },
    tree,
  );
}
