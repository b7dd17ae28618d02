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
  const boxes = boxesOf(prose);
  const namesStory = nameMatcher(STORY_NAMES);
  const weights = new Float64Array(elements.length);
  for (const { element, text, linked } of prose) {
    const { box, company } = boxes.get(element) ?? { box: element, company: 1 };
    const near = isNamed(box, namesStory) ? COMPANY.length : company;
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

/**
 * For each element with prose: the box its paragraphs share and how many they are. Paragraphs parted by line
 * breaks share their own element; one that is alone in its element shares the element around it, list items aside.
 */
function boxesOf(prose: PageBlock[]): Map<PageElement, { box: PageElement; company: number }> {
  const inside = countBy(prose.map(({ element }) => element));
  const around = countBy(prose.flatMap(({ element }) => element.parent ?? []));
  const boxes = new Map<PageElement, { box: PageElement; company: number }>();
  for (const [element, own] of inside) {
    const { parent } = element;
    const shared = parent && own === 1 && element.tag !== 'li';
    boxes.set(
      element,
      shared ? { box: parent, company: around.get(parent) ?? 1 } : { box: element, company: own },
    );
  }
  return boxes;
}

function countBy(elements: PageElement[]): Map<PageElement, number> {
  const counts = new Map<PageElement, number>();
  for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}
