import { BOILERPLATE_OPENINGS, ENDING_HEADINGS } from './boilerplate-phrases.ts';
import { fold } from './fold.ts';
import type { PageElement } from './page-survey.ts';
import { isProse } from './prose.ts';
import { HEADINGS } from './tag-sets.ts';
import type { PageBlock } from './text-blocks.ts';

/** Beyond this a block that begins like a notice is a paragraph. */
const NOTICE_LENGTH = 280;

/** Picks the story's paragraphs, in order, among the page's blocks. */
export function storyBlocks(
  blocks: PageBlock[],
  region: PageElement,
  aside: Uint8Array,
  titles: ReadonlySet<string>,
): PageBlock[] {
  const inRegion = insideOf(region);
  const picked: PageBlock[] = [];
  for (const block of blocks) {
    if (!inRegion(block.element)) continue;
    if (aside[block.element.index] === 1 && aside[region.index] === 0) continue;
    if (isStory(block, titles)) picked.push(block);
  }
  return trimmed(picked);
}

/** Element indexes count in document order, so a subtree is a range; memoised by walking up. */
function insideOf(region: PageElement): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>([[region, true]]);
  return (element) => {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    const answer = at ? known.get(at) === true : false;
    for (const step of path) known.set(step, answer);
    return answer;
  };
}

function isStory(block: PageBlock, titles: ReadonlySet<string>): boolean {
  const { text, element, linked } = block;
  const folded = fold(text);
  if (titles.has(folded) || element.tag === 'h1') return false;
  if (isNotice(text)) return false;
  if (linked > text.length * 0.5 && !(element.tag === 'p' && text.length > 80 && linked < text.length * 0.8))
    return false;
  if (HEADINGS.has(element.tag)) return linked <= text.length * 0.3;
  if (element.tag === 'p' || element.tag === 'blockquote') return true;
  if (element.tag === 'li') return true;
  return isProse(block) || (text.length >= 25 && /[.!?…]["'”’»)\]]*$/.test(text));
}

/** Whether a short block opens like a notice ("Read more", "Sign up"). */
export function isNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false;
  const folded = fold(text);
  return BOILERPLATE_OPENINGS.some((opening) => folded.startsWith(opening));
}

function trimmed(picked: PageBlock[]): PageBlock[] {
  let first = 0;
  while (first < picked.length) {
    const block = picked[first] as PageBlock;
    if (isProse(block)) break;
    first++;
  }
  let last = picked.length;
  for (let i = first; i < picked.length; i++) {
    const block = picked[i] as PageBlock;
    const folded = fold(block.text);
    if (HEADINGS.has(block.element.tag) && ENDING_HEADINGS.some((heading) => folded.startsWith(heading))) {
      last = i;
      break;
    }
  }
  while (last > first && !endsStory(picked[last - 1] as PageBlock)) last--;
  return picked.slice(first, last);
}

function endsStory(block: PageBlock): boolean {
  return !HEADINGS.has(block.element.tag) && (isProse(block) || /[.!?…]["'”’»)\]]*$/.test(block.text));
}
