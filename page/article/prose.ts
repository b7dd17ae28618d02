import { namesMatch } from './names-match.ts';
import type { PageElement } from './page-survey.ts';
import { STORY_NAMES } from './side-matter-names.ts';
import { HEADINGS } from './tag-sets.ts';
import type { PageBlock } from './text-blocks.ts';

const MIN_PROSE = 60;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*(?:\s|$)/;
const NOT_PROSE_TAGS = new Set([
  'nav',
  'footer',
  'figcaption',
  'th',
  'dt',
  'caption',
  'label',
  'address',
  'pre',
]);

/** Whether a block reads like a paragraph of running text: long, few links, with an end of a sentence. */
export function isProse(block: PageBlock): boolean {
  const { text, linked, element } = block;
  if (text.length < MIN_PROSE || linked > text.length * 0.4) return false;
  if (NOT_PROSE_TAGS.has(element.tag) || HEADINGS.has(element.tag)) return false;
  return SENTENCE_END.test(text);
}

/** What a paragraph counts when it stands alone, in a pair, or among more: teasers come one to a box. */
const COMPANY = [0, 0.1, 0.6, 1];

/**
 * Prose in each element's subtree, by element index: characters, less for paragraphs without company.
 * One pass up from the blocks.
 */
export function proseWeights(elements: PageElement[], blocks: PageBlock[]): Float64Array {
  const prose = blocks.filter(isProse);
  const company = new Map<PageElement, number>();
  for (const { element } of prose) company.set(boxOf(element), (company.get(boxOf(element)) ?? 0) + 1);
  const weights = new Float64Array(elements.length);
  for (const { element, text, linked } of prose) {
    const box = boxOf(element);
    const near = isNamedStory(box) ? COMPANY.length : (company.get(box) ?? 1);
    const factor = COMPANY[Math.min(near, COMPANY.length - 1)] ?? 1;
    const plain = Math.max(0, text.length - 2 * linked);
    weights[element.index] = (weights[element.index] ?? 0) + plain * factor;
  }
  // Children come after their parents: going backwards, each subtree is complete when it is added.
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]?.parent;
    if (parent) weights[parent.index] = (weights[parent.index] ?? 0) + (weights[i] ?? 0);
  }
  return weights;
}

/** Whether the element, its parent or grandparent is named as a story's text. */
function isNamedStory(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parent) {
    if (namesMatch(at.names, STORY_NAMES)) return true;
  }
  return false;
}

function boxOf(element: PageElement): PageElement {
  return element.tag === 'p' && element.parent ? element.parent : element;
}
