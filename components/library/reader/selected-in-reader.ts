import type { Span } from '../../../reading/types.ts';

/** What of the text in the reader view is selected, as a span of the article; null where that is nothing. */
export function selectedInReader(document: Document, paragraphs: readonly string[]): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, paragraphs);
  const end = offsetOf(range.endContainer, range.endOffset, paragraphs);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Where in the article's text a place in the document is; null where it is in no paragraph. */
function offsetOf(node: Node, offset: number, paragraphs: readonly string[]): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-place]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  const place = Number(paragraph.dataset.place);
  const passed = paragraphs.slice(0, place).reduce((sum, { length }) => sum + length + 2, 0);
  return passed + before.toString().length;
}
