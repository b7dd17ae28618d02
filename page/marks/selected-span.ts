import type { Span } from '../../reading/types.ts';
import type { TextMap } from './text-map.ts';

/** What of an article's text is selected in the page; null where that is nothing. */
export function selectedSpan(document: Document, text: TextMap): Span | null {
  const selection = Document.prototype.getSelection.call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return text.spanOf(selection.getRangeAt(0));
}
