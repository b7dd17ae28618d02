import type { SavedSummary } from '../types.ts';
import { folded } from './fold.ts';

/** A saved page made ready to be searched. Each field holds folded items, a line break before and after each. */
export interface SearchedPage {
  saved: SavedSummary;
  headline: string;
  publisher: string;
  byline: string;
  actors: string;
  tags: string;
  note: string;
  highlights: string;
  /** The day of publication, else that of saving. */
  day: string;
}

export function searchedPage(saved: SavedSummary): SearchedPage {
  return {
    saved,
    headline: items([saved.headline]),
    publisher: items([saved.publisher]),
    byline: items([saved.byline]),
    actors: items(saved.actors),
    tags: items(saved.tags),
    note: items([saved.note]),
    highlights: items(saved.highlights),
    day: (saved.published?.date ?? saved.savedAt).slice(0, 10),
  };
}

/** The full text as it is searched. */
export function searchedText(text: string): string {
  return items([text]);
}

function items(values: (string | null)[]): string {
  return `\n${values.map((value) => folded(value ?? '')).join('\n')}\n`;
}
