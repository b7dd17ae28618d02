import type { Span } from '../../reading/types.ts';
import type { ExtractedArticle } from './extract-article.ts';
import type { TextPiece } from './text-blocks.ts';

/** A place in a text node of the page. */
export interface PagePoint {
  node: Text;
  offset: number;
}

/** Length of what `articleText` puts between two paragraphs. */
const BREAK_LENGTH = 2;

/**
 * Turns spans of `articleText(article)` into places on the page. Build once for an article, ask often:
 * each question is two binary searches. Null for a span outside the text or across paragraphs,
 * and where the page has since changed the text.
 */
export function spanLocator({ article, blocks }: Pick<ExtractedArticle, 'article' | 'blocks'>) {
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of article.paragraphs) {
    starts.push(at);
    at += paragraph.length + BREAK_LENGTH;
  }
  return ({ start, end }: Span): { start: PagePoint; end: PagePoint } | null => {
    const index = lastAtMost(starts, start);
    const base = starts[index];
    const pieces = blocks[index]?.pieces;
    const length = article.paragraphs[index]?.length ?? 0;
    if (base === undefined || !pieces || start >= end || end - base > length) return null;
    const first = pointAt(pieces, start - base);
    const last = pointAt(pieces, end - base - 1);
    if (!first || !last) return null;
    return { start: first, end: { node: last.node, offset: last.offset + 1 } };
  };
}

function pointAt(pieces: TextPiece[], offset: number): PagePoint | null {
  const piece = pieces[lastAtMost(pieces, offset, ({ start }) => start)];
  if (!piece) return null;
  const at = piece.from + offset - piece.start;
  return at < piece.to && at < piece.node.data.length ? { node: piece.node, offset: at } : null;
}

/** Index of the last item not greater than `value`; −1 when there is none. Items ascend. */
function lastAtMost<Item>(items: Item[], value: number, key: (item: Item) => number = Number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as Item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
