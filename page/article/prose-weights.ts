import { nameMatcher } from './names-match.ts';
import type { PageElement } from './page-survey.ts';
import { STORY_NAMES } from './side-matter-names.ts';
import type { PageBlock } from './text-blocks.ts';

/** What a paragraph counts when it stands alone, in a pair, or among more: teasers come one to a box. */
const COMPANY = [0, 0.1, 0.6, 1];
/** How far around a paragraph a name that says "story" is looked for. */
const NAMED_LEVELS = 3;

/**
 * Prose in each element's subtree, by element index: characters, less for paragraphs without company.
 * One pass up from the blocks.
 */
export function proseWeights(elements: PageElement[], blocks: PageBlock[]): Float64Array {
  const prose = blocks.filter((block) => block.prose);
  const company = new Map<PageElement, number>();
  for (const { element } of prose) company.set(boxOf(element), (company.get(boxOf(element)) ?? 0) + 1);
  const namesStory = nameMatcher(STORY_NAMES);
  const weights = new Float64Array(elements.length);
  for (const { element, text, linked } of prose) {
    const box = boxOf(element);
    const near = isNamed(box, namesStory) ? COMPANY.length : (company.get(box) ?? 1);
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

function isNamed(element: PageElement, names: (names: string) => boolean): boolean {
  let at: PageElement | null = element;
  for (let level = 0; at && level < NAMED_LEVELS; level++, at = at.parent) if (names(at.names)) return true;
  return false;
}

function boxOf(element: PageElement): PageElement {
  return element.tag === 'p' && element.parent ? element.parent : element;
}
