import { nameMatcher } from './names-match.ts';
import type { Pacer } from './pacer.ts';
import type { PageElement } from './page-survey.ts';
import { SIDE_MATTER_NAMES } from './side-matter-names.ts';

const SIDE_TAGS = new Set([
  'nav',
  'aside',
  'footer',
  'figure',
  'figcaption',
  'form',
  'menu',
  'address',
  'details',
]);
const SIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'figure',
  'note',
]);

/** Ask the clock once in so many elements. */
const CLOCK_EVERY = 256;

/**
 * Marks every element that stands beside the story (or inside something that does), by element index.
 * An element that holds most of the page's prose is the story whatever it is called
 * (`<form>` around the whole page, `class="has-sidebar"` on the body).
 */
export async function sideMatter(
  elements: PageElement[],
  weights: Float64Array,
  pace: Pacer,
): Promise<Uint8Array> {
  const aside = new Uint8Array(elements.length);
  const most = (weights[0] ?? 0) * 0.4;
  const namesAside = nameMatcher(SIDE_MATTER_NAMES);
  for (const element of elements) {
    if (element.index % CLOCK_EVERY === 0 && pace.due()) await pace.rest();
    const inside = element.parent !== null && aside[element.parent.index] === 1;
    if (inside || ((weights[element.index] ?? 0) <= most && looksAside(element, namesAside)))
      aside[element.index] = 1;
  }
  return aside;
}

function looksAside({ tag, role, names }: PageElement, namesAside: (names: string) => boolean): boolean {
  return SIDE_TAGS.has(tag) || SIDE_ROLES.has(role) || namesAside(names);
}
