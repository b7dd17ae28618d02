import { findActors } from './actors/find-actors.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import { findFigures } from './figures/find-figures.ts';
import { sourceOf } from './source.ts';
import type { Tables } from './tables.ts';
import type { Article, Reading } from './types.ts';

/**
 * Article → Reading: who is in it, when, how many, and what happened.
 * Pure: the same article and tables give the same Reading. Linear in the length of the text.
 */
export function read(article: Article, tables: Tables): Reading {
  const source = sourceOf(article);
  const actors = findActors(source, tables);
  const dates = findDates(source);
  const figures = findFigures(source, actors, dates);
  const events = findEvents(source, actors, dates);
  return { actors, dates, figures, events };
}
