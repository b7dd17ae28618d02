import { namesMatch } from './names-match.ts';
import type { PageElement } from './page-survey.ts';
import { STORY_NAMES } from './side-matter-names.ts';

/** A child holding this share of its parent's prose is where the story goes on. */
const DOMINANT = 0.85;
/** Enough for a child that is named as the story or holds the headline. */
const DOMINANT_IF_NAMED = 0.5;

/**
 * Finds the element that holds the story: from the root down into the child with most of the prose,
 * as long as one child has most of it. Side matter weighs nothing.
 */
export function storyRegion(
  elements: PageElement[],
  weights: Float64Array,
  aside: Uint8Array,
  headline: PageElement | null,
): PageElement | null {
  const titled = ancestry(headline);
  const children = proseChildren(elements, weights, aside);
  let region = elements[0] ?? null;
  while (region) {
    const child = storyChild(children.get(region) ?? [], weights);
    if (!child || child.tag === 'p' || child.tag === 'li') return region;
    const share = (weights[child.index] ?? 0) / (weights[region.index] || 1);
    if (share < (isNamedStory(child) || titled.has(child) ? DOMINANT_IF_NAMED : DOMINANT)) return region;
    region = child;
  }
  return null;
}

function ancestry(element: PageElement | null): Set<PageElement> {
  const path = new Set<PageElement>();
  for (let at = element; at; at = at.parent) path.add(at);
  return path;
}

/** The children of each element that have prose and are not side matter. */
function proseChildren(
  elements: PageElement[],
  weights: Float64Array,
  aside: Uint8Array,
): Map<PageElement, PageElement[]> {
  const children = new Map<PageElement, PageElement[]>();
  for (const element of elements) {
    if (!element.parent || !weights[element.index] || aside[element.index] === 1) continue;
    const siblings = children.get(element.parent);
    if (siblings) siblings.push(element);
    else children.set(element.parent, [element]);
  }
  return children;
}

/** The child to go on in: the heaviest, unless it is one of several alike parts of the story. */
function storyChild(children: PageElement[], weights: Float64Array): PageElement | null {
  let best: PageElement | null = null;
  for (const child of children) {
    if (!best || (weights[child.index] ?? 0) > (weights[best.index] ?? 0)) best = child;
  }
  if (!best || best.tag === 'article' || best.names === '') return best;
  const parts = children.filter((child) => child.tag === best.tag && child.names === best.names);
  return parts.length > 1 ? null : best;
}

function isNamedStory(element: PageElement): boolean {
  return element.tag === 'article' || element.tag === 'main' || namesMatch(element.names, STORY_NAMES);
}
