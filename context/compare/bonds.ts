import type { Facets } from './facets.ts';
import { isDone } from './kinds.ts';
import type { Links } from './links.ts';
import { FORCES } from './tables/people.ts';
import { SETTINGS } from './tables/things.ts';

/** Common words from which a passage retells another. */
export const RETOLD = 0.6;

/** Common words below which nothing speaks for two numbers being of one thing. */
export const STRANGERS = 0.3;

/** The same number needs less. */
export const HINT = 0.15;

/** A conflict over something that has no name in common needs more. */
export const FRIENDS = 0.5;

/** Deaths in two places told so many days apart are of two happenings. */
export const HAPPENING_DAYS = 4;

/** Reports of one story lie no further apart. */
export const MONTH = 31;

/** Two sentences say of two that they have, host or pledge so many. */
export function isOfOtherSubject(a: Facets, b: Facets, links: Links): boolean {
  if (links.subjects !== 'different') return false;
  return (!isDone(a) && !isDone(b)) || a.scope.suffered || b.scope.suffered;
}

/** Nobody and no place is named by both, and hardly a word is common. */
export function isOfStrangers(links: Links): boolean {
  return links.names === 'different' && links.overlap < STRANGERS && !isSamePlace(links);
}

export function isSamePlace({ places }: Links): boolean {
  return places === 'same' || places === 'contained';
}

/** Nothing tells what befell them or what it is about: people of no force, or the towns of something unnamed. */
export function isUntold(
  { counted: { outcome, topic, classed, noun, part } }: Facets,
  { times }: Links,
): boolean {
  if (outcome !== null || topic !== null) return false;
  if (noun === 'people') return !FORCES.has(part ?? '') || times.days > 1;
  return !classed || SETTINGS.has(noun ?? '');
}
