import type { Mark } from '../marks/mark-index.ts';
import type { TextMap } from '../marks/text-map.ts';
import type { Box } from './place-card.ts';

/** The marked name at a point of the viewport, with the box of its line there; null where there is none. */
export function nameUnder(
  document: Document,
  point: { x: number; y: number },
  text: TextMap,
  markAt: (offset: number) => Mark | null,
): { mark: Mark; box: Box } | null {
  const caret = Document.prototype.caretPositionFromPoint.call(document, point.x, point.y);
  if (!caret) return null;
  const offset = text.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  // The caret stands between two characters: the pointer may be on either.
  const mark = markAt(offset) ?? markAt(offset - 1);
  if (!mark) return null;
  // The nearest caret may be far from the pointer, so the name's own boxes decide.
  for (const range of text.rangesOf(mark))
    for (const box of range.getClientRects()) if (contains(box, point)) return { mark, box };
  return null;
}

function contains(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
