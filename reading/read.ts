import { findActors } from './actors/find-actors.ts';
import { findKnownNames } from './actors/known-names.ts';
import type { NameTable } from './actors/name-table.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import { findFigures } from './figures/find-figures.ts';
import { isEnglish } from './is-english.ts';
import { sourceOf } from './source.ts';
import type { Tables } from './tables.ts';
import type { Article, Reading } from './types.ts';

/**
 * Article → Reading: who is in it, when, how many, and what happened.
 * Of an article that is not in English only `known` names are read: what was learned from English finds junk in it.
 * Pure: the same article and tables give the same Reading. Linear in the length of the text.
 */
export function read(article: Article, tables: Tables, known?: NameTable): Reading {
  const source = sourceOf(article);
  if (!isEnglish(article))
    return { actors: known ? findKnownNames(source, known) : [], dates: [], figures: [], events: [] };
  const actors = findActors(source, tables);
  const dates = findDates(source, tables.lexicon);
  const figures = findFigures(source, actors, dates, tables.lexicon.figures);
  const events = findEvents(source, actors, dates, tables.lexicon.events);
  return { actors, dates, figures, events };
}
