import type { Source } from '../source.ts';
import type { Actor, DateMention, NewsEvent } from '../types.ts';

/** Finds what happened in an article, by the PLOVER ontology. */
export function findEvents(_source: Source, _actors: Actor[], _dates: DateMention[]): NewsEvent[] {
  return [];
}
