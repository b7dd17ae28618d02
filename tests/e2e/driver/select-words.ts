import type { Page } from 'puppeteer-core';

/** Selects words in the first text that has them, inside an element; false where none has. */
export function selectWords(page: Page, selector: string, words: string): Promise<boolean> {
  return page.evaluate(
    (inside, wanted) => {
      const walker = document.createTreeWalker(document.querySelector(inside) ?? document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
        return true;
      }
      return false;
    },
    selector,
    words,
  );
}
