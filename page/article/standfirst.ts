import { fold } from './fold.ts';
import { namesMatch } from './names-match.ts';
import type { PageElement } from './page-survey.ts';
import { STANDFIRST_NAMES } from './side-matter-names.ts';
import type { PageBlock } from './text-blocks.ts';

const MIN_LENGTH = 25;
const MAX_LENGTH = 500;
/** How far above the first paragraph the headline may stand, in blocks. */
const REACH = 40;
const LINE_TAGS = new Set(['h2', 'h3', 'h4', 'p', 'div', 'section']);

/**
 * The standfirst: the line between the headline and the text that sums the story up. Known by its name,
 * by the page's description repeating it, or by standing right under the headline as a heading.
 */
export function standfirst(
  blocks: PageBlock[],
  first: PageBlock,
  headline: PageBlock | null,
  description: string | null,
): PageBlock | null {
  const end = blocks.indexOf(first);
  const begin = headline ? blocks.indexOf(headline) + 1 : Math.max(0, end - REACH);
  if (begin <= 0 || end - begin > REACH) return null;
  const between = blocks.slice(begin, end).filter((block) => isLine(block) && block !== headline);
  const summary = description ? fold(description) : '';
  return (
    between.find((block) => summary.length >= MIN_LENGTH && repeats(summary, fold(block.text))) ??
    between.find((block) => isNamed(block.element)) ??
    between.find((block) => headline && blocks[begin] === block && /^h[2-4]$/.test(block.element.tag)) ??
    null
  );
}

function isLine({ text, element, linked }: PageBlock): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || linked > text.length * 0.5) return false;
  return LINE_TAGS.has(element.tag);
}

function repeats(summary: string, line: string): boolean {
  const bare = summary.replace(/(?:\.{3}|…)$/, '').trim();
  return line.startsWith(bare.slice(0, 80)) || (line.length >= MIN_LENGTH && bare.startsWith(line));
}

function isNamed(element: PageElement): boolean {
  return (
    namesMatch(element.names, STANDFIRST_NAMES) ||
    (element.parent !== null && namesMatch(element.parent.names, STANDFIRST_NAMES))
  );
}
