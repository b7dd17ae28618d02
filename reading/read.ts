import { findActors } from './actors/find-actors.ts';
import { withKnownNames } from './actors/known-names.ts';
import type { NameTable } from './actors/name-table.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import { findFigures } from './figures/find-figures.ts';
import { sourceOf } from './source.ts';
import type { Tables } from './tables.ts';
import type { Article, Reading } from './types.ts';

/**
 * Article → Reading: who is in it, when, how many, and what happened.
 * `known` names help in articles that are not in English.
 * Pure: the same article and tables give the same Reading. Linear in the length of the text.
 */
export function read(article: Article, tables: Tables, known?: NameTable): Reading {
  const source = sourceOf(article);
  const tagged = findActors(source, tables);
  const actors = isEnglish(article) || !known ? tagged : withKnownNames(source, tagged, known);
  const dates = findDates(source, tables.lexicon);
  const figures = findFigures(source, actors, dates, tables.lexicon.figures);
  const events = findEvents(source, actors, dates, tables.lexicon.events);
  return { actors, dates, figures, events };
}

/** Whether an article is read as English; one that does not say is. */
export function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return language === null || language.startsWith('en');
}
