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

/** Ask the clock once in so many texts, and after so much of one, in UTF-16 units. */
const CLOCK_EVERY = 16;
const STRETCH = 100_000;

/** Joins the page's text nodes into paragraphs, collapsing white space, with an exact map back. */
export async function pageBlocks(texts: PageText[], pace: Pacer): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  let builder: BlockBuilder | null = null;
  let run = -1;
  for (const [at, text] of texts.entries()) {
    if (text.run !== run) {
      const block = builder?.finish();
      if (block) blocks.push(block);
      builder = new BlockBuilder(text.block);
      run = text.run;
    }
    if (at % CLOCK_EVERY === 0 && pace.due()) await pace.rest();
    // Asked for once: Firefox copies the whole text each time.
    const data = text.node.data.slice(0, text.length);
    for (let from = 0; from < data.length; from += STRETCH) {
      if (from > 0 && pace.due()) await pace.rest();
      builder?.add(text, data, from, Math.min(from + STRETCH, data.length));
    }
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

/** Where the white space that begins at `at`, if any, is over. */
function endOfBlank(data: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isBlank(data.charCodeAt(end))) end++;
  return end;
}

/** Where the words that begin at `at` are over, single spaces between them included. */
function endOfRun(data: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    if (!isBlank(data.charCodeAt(end))) end++;
    else if (data[end] === ' ' && end + 1 < limit && !isBlank(data.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

class BlockBuilder {
  private text = '';
  private linked = 0;
  private readonly pieces: TextPiece[] = [];
  /** White space seen but not yet written: it counts only between two words. */
  private gap: { node: Text; at: number } | 'break' | null = null;

  constructor(private readonly element: PageElement) {}

  /** Adds `data[start, limit)`, where `data` is all that is read of the text. */
  add({ node, afterBreak, linked }: PageText, data: string, start: number, limit: number): void {
    if (afterBreak && start === 0) this.gap ??= 'break';
    const before = this.text.length;
    for (let at = start; at < limit; ) {
      const from = endOfBlank(data, at, limit);
      if (from > at) this.gap ??= { node, at };
      at = endOfRun(data, from, limit);
      if (at > from) this.append(node, data, from, at);
    }
    const written = this.text.length - before;
    if (linked) this.linked += written;
  }

  private append(node: Text, data: string, from: number, to: number): void {
    if (this.gap !== null && this.text !== '') {
      if (this.gap !== 'break') this.extend(this.gap.node, this.gap.at, this.gap.at + 1);
      this.text += ' ';
    }
    this.gap = null;
    this.extend(node, from, to);
    this.text += data.slice(from, to);
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
