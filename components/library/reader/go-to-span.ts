import type { Span } from '../../../reading/types.ts';
import { BREAK } from './text-runs.ts';

/** Selects a span of the text in the reader view, and brings it into sight. */
export function goToSpan({ start, end }: Span): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.sl-reader-article [data-place]')];
  let passed = 0;
  for (const paragraph of paragraphs) {
    const { length } = paragraph.textContent ?? '';
    if (start < passed + length) {
      const from = placeIn(paragraph, start - passed);
      const to = placeIn(paragraph, Math.min(end - passed, length));
      if (from && to) document.getSelection()?.setBaseAndExtent(...from, ...to);
      paragraph.scrollIntoView({ block: 'center' });
      return;
    }
    passed += length + BREAK;
  }
}

/** The text node, and the offset in it, of a place in an element's text. */
function placeIn(element: HTMLElement, offset: number): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return null;
}
