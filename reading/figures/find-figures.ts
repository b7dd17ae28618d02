import type { Source } from '../source.ts';
import type { Actor, DateMention, Figure } from '../types.ts';

/** Finds the quantities of an article. */
export function findFigures(_source: Source, _actors: Actor[], _dates: DateMention[]): Figure[] {
  return [];
}
