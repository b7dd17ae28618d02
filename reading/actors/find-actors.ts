import type { Source } from '../source.ts';
import type { Tables } from '../tables.ts';
import type { Actor } from '../types.ts';

/** Finds the people, organisations, places and groups of an article. */
export function findActors(_source: Source, _tables: Tables): Actor[] {
  return [];
}
