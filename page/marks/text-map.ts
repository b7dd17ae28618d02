import type { Span } from '../../reading/types.ts';
import type { TextBlock, TextPiece } from '../article/text-blocks.ts';
import { firstWhere } from './first-where.ts';

/** How many UTF-16 units stand between two paragraphs of an article's text. */
const BREAK_LENGTH = 2;

/** A piece of text in a node, with its place in the whole article's text. */
interface PlacedPiece extends Span {
  piece: TextPiece;
}

/** Finds the live text nodes of any span of an article. */
export interface TextMap {
  /** One range for each text node that the span touches, in order; empty where nothing is left of it. */
  rangesOf(span: Span): Range[];
  /** The span of the article that a range reaches over, or null where it is all beside it. Linear in the number of pieces. */
  spanOf(range: Range): Span | null;
  /** Offset in the article's text of a place in a text node, or null where it is no part of the article. */
  offsetOf(node: Node, offset: number): number | null;
}

/** `blocks[i]` is the place of `paragraphs[i]`. Looking up is logarithmic in the number of pieces. */
export function textMap(document: Document, paragraphs: string[], blocks: TextBlock[]): TextMap {
  const placed: PlacedPiece[] = [];
  const byNode = new Map<Node, PlacedPiece[]>();
  let offset = 0;
  paragraphs.forEach((paragraph, i) => {
    for (const piece of blocks[i]?.pieces ?? []) {
      const start = offset + piece.start;
      const here = { start, end: start + piece.to - piece.from, piece };
      placed.push(here);
      const inNode = byNode.get(piece.node);
      if (inNode) inNode.push(here);
      else byNode.set(piece.node, [here]);
    }
    offset += paragraph.length + BREAK_LENGTH;
  });

  return {
    rangesOf(span) {
      const ranges: Range[] = [];
      const first = firstWhere(placed.length, (i) => (placed[i] as PlacedPiece).end > span.start);
      for (let i = first; i < placed.length; i++) {
        const { start, end, piece } = placed[i] as PlacedPiece;
        if (start >= span.end) break;
        const from = piece.from + Math.max(span.start, start) - start;
        const to = piece.from + Math.min(span.end, end) - start;
        const range = rangeIn(document, piece.node, from, to);
        if (range) ranges.push(range);
      }
      return ranges;
    },
    spanOf(range) {
      const found: Span = { start: -1, end: -1 };
      for (const { start, piece } of placed) {
        const { node, from, to } = piece;
        if (!node.isConnected || !range.intersectsNode(node)) continue;
        const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
        const last = node === range.endContainer ? Math.min(to, range.endOffset) : to;
        if (first >= last) continue;
        if (found.start === -1) found.start = start + first - from;
        found.end = start + last - from;
      }
      return found.start === -1 ? null : found;
    },
    offsetOf(node, at) {
      const inNode = byNode.get(node) ?? [];
      const here = inNode[firstWhere(inNode.length, (i) => (inNode[i] as PlacedPiece).piece.to >= at)];
      return here && at >= here.piece.from ? here.start + at - here.piece.from : null;
    },
  };
}

/** Null where the page has taken the node away or shortened its text since. */
function rangeIn(document: Document, node: Text, from: number, to: number): Range | null {
  if (!node.isConnected || node.length < to || to <= from) return null;
  const range = Document.prototype.createRange.call(document);
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
