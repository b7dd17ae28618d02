import type { Pacer } from './pacer.ts';
import type { PageElement, PageText } from './page-survey.ts';
import { readsLikeProse } from './prose.ts';

/**
 * A stretch of a paragraph that stands in one text node, character for character:
 * paragraph[start, start + to − from) is node.data[from, to), but that white space may differ in kind.
 */
export interface TextPiece {
  node: Text;
  /** Offset in the paragraph's text. */
  start: number;
  /** Offsets in `node.data`, `to` exclusive. */
  from: number;
  to: number;
}

/** One paragraph's place in the live page. */
export interface TextBlock {
  /** In text order; gaps between pieces are white space that stands in no node. */
  pieces: TextPiece[];
}

/** A paragraph of the page with what is needed to judge it. */
export interface PageBlock extends TextBlock {
  text: string;
  /** Nearest element around it that is not inline. */
  element: PageElement;
  /** How much of `text` is inside links, in characters. */
  linked: number;
  /** Reads like a paragraph of running text. */
  prose: boolean;
}

/** Joins the page's text nodes into paragraphs, collapsing white space, with an exact map back. */
export async function pageBlocks(texts: PageText[], pace: Pacer): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  let builder: BlockBuilder | null = null;
  let run = -1;
  for (const text of texts) {
    if (text.run !== run) {
      const block = builder?.finish();
      if (block) blocks.push(block);
      builder = new BlockBuilder(text.block);
      run = text.run;
      if (pace.due()) await pace.rest();
    }
    builder?.add(text);
  }
  const last = builder?.finish();
  if (last) blocks.push(last);
  return blocks;
}

/** The white space of HTML and Unicode's common blanks, by code: this runs for every character of the page. */
function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  );
}

class BlockBuilder {
  private text = '';
  private linked = 0;
  private readonly pieces: TextPiece[] = [];
  /** White space seen but not yet written: it counts only between two words. */
  private gap: { node: Text; at: number } | 'break' | null = null;

  constructor(private readonly element: PageElement) {}

  add(text: PageText): void {
    if (text.afterBreak) this.gap ??= 'break';
    const { node } = text;
    const data = node.data;
    const before = this.text.length;
    let from = -1;
    for (let at = 0; at <= data.length; at++) {
      const solid = at < data.length && !isBlank(data.charCodeAt(at));
      if (solid && from < 0) from = at;
      if (solid || from < 0) {
        if (at < data.length && !solid && this.gap === null) this.gap = { node, at };
        continue;
      }
      this.append(node, from, at);
      from = -1;
      if (at < data.length) this.gap = { node, at };
    }
    const written = this.text.length - before;
    if (text.linked) this.linked += written;
  }

  private append(node: Text, from: number, to: number): void {
    if (this.gap !== null && this.text !== '') {
      if (this.gap !== 'break') this.extend(this.gap.node, this.gap.at, this.gap.at + 1);
      this.text += ' ';
    }
    this.gap = null;
    this.extend(node, from, to);
    this.text += node.data.slice(from, to);
  }

  private extend(node: Text, from: number, to: number): void {
    const last = this.pieces[this.pieces.length - 1];
    const start = this.text.length;
    if (last && last.node === node && last.to === from && last.start + last.to - last.from === start)
      last.to = to;
    else this.pieces.push({ node, start, from, to });
  }

  finish(): PageBlock | null {
    const { text, element, linked, pieces } = this;
    if (text === '') return null;
    return { text, element, linked, pieces, prose: readsLikeProse(text, linked, element) };
  }
}
