import { BOILERPLATE_OPENINGS, ENDING_HEADINGS } from './boilerplate-phrases.ts';
import { fold } from './fold.ts';
import type { PageElement } from './page-survey.ts';
import { HEADINGS } from './tag-sets.ts';
import type { PageBlock } from './text-blocks.ts';

/** Beyond this a block that begins like a notice is a paragraph. */
const NOTICE_LENGTH = 280;
/** No title is longer. */
const LONGEST_TITLE = 400;
/** As much for openings of one word, which may well begin a sentence. */
const WORD_NOTICE_LENGTH = 80;
/** Share of the story's prose that an ending heading may cut off. */
const MOST_AFTER = 0.4;
/** A line outside paragraphs must be this long and end like a sentence. */
const MIN_LINE = 25;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
const DATE_LINE =
  /^(?:(?:published|updated|posted|last (?:updated|modified|reviewed))\b.*\d|[a-z]{3,9}\.? \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9} \d{4})/;
const PARAGRAPH_TAGS = new Set(['p', 'blockquote', 'li']);

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
  const { text, element } = block;
  if (element.tag === 'h1' || (text.length <= LONGEST_TITLE && titles.has(fold(text)))) return false;
  if (isNotice(text) || isLinkList(block)) return false;
  if (isHeading(element)) return block.linked <= text.length * 0.3;
  if (PARAGRAPH_TAGS.has(element.tag)) return true;
  return block.prose || (text.length >= MIN_LINE && ENDS_SENTENCE.test(text));
}

/** Mostly links; a linked sentence is still a sentence. */
function isLinkList({ text, element, linked }: PageBlock): boolean {
  if (linked <= text.length * 0.5) return false;
  if (element.tag !== 'p') return true;
  return linked < text.length * 0.8 ? text.length <= 80 : text.length < 40 || !text.endsWith('.');
}

function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.tag) || HEADINGS.has(element.parent?.tag ?? '');
}

/** Whether a short block opens like a notice ("Read more", "Sign up") or is a line of dates. */
function isNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false;
  const folded = fold(text);
  if (folded.length <= WORD_NOTICE_LENGTH && DATE_LINE.test(folded)) return true;
  return BOILERPLATE_OPENINGS.some(
    (opening) => folded.startsWith(opening) && (opening.includes(' ') || folded.length <= WORD_NOTICE_LENGTH),
  );
}

/** Leaves out what stands before the first paragraph and after the last. */
function trimmed(picked: PageBlock[]): PageBlock[] {
  const first = picked.findIndex((block) => block.prose);
  if (first < 0) return [];
  let last = endingAt(picked, first);
  while (last > first && !endsStory(picked[last - 1] as PageBlock)) last--;
  return picked.slice(first, last).filter(({ element, text }) => !(isHeading(element) && isEnding(text)));
}

/** Where a heading such as "Related" ends the story: only if little prose comes after it. */
function endingAt(picked: PageBlock[], first: number): number {
  const all = proseLength(picked.slice(first));
  let before = 0;
  for (let i = first; i < picked.length; i++) {
    const block = picked[i] as PageBlock;
    if (isHeading(block.element) && isEnding(block.text) && before > all * (1 - MOST_AFTER)) return i;
    if (block.prose) before += block.text.length;
  }
  return picked.length;
}

function proseLength(blocks: PageBlock[]): number {
  return blocks.filter((block) => block.prose).reduce((sum, { text }) => sum + text.length, 0);
}

function isEnding(text: string): boolean {
  const folded = fold(text);
  return text.length <= WORD_NOTICE_LENGTH && ENDING_HEADINGS.some((heading) => folded.startsWith(heading));
}

function endsStory(block: PageBlock): boolean {
  return !isHeading(block.element) && (block.prose || ENDS_SENTENCE.test(block.text));
}
