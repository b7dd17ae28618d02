import { namesMatch } from './names-match.ts';
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

/**
 * Marks every element that stands beside the story (or inside something that does), by element index.
 * An element that holds most of the page's prose is the story whatever it is called
 * (`<form>` around the whole page, `class="has-sidebar"` on the body).
 */
export function sideMatter(elements: PageElement[], weights: Float64Array): Uint8Array {
  const aside = new Uint8Array(elements.length);
  const most = (weights[0] ?? 0) * 0.4;
  for (const element of elements) {
    const inside = element.parent !== null && aside[element.parent.index] === 1;
    if (inside || ((weights[element.index] ?? 0) <= most && looksAside(element))) aside[element.index] = 1;
  }
  return aside;
}

function looksAside(element: PageElement): boolean {
  if (SIDE_TAGS.has(element.tag) || SIDE_ROLES.has(element.role)) return true;
  return element.names !== '' && namesMatch(element.names, SIDE_MATTER_NAMES);
}
