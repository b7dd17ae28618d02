import type { LexiconTable } from '../../reading/lexicon/read-lexicon.ts';
import type { WordLists } from '../../reading/lexicon/word-lists.ts';
import { eventTable } from './event-table.ts';
import { figureTable } from './figure-table.ts';
import { FormPatterns } from './form-patterns.ts';

/** The table of the lexicon: its lists, and what would take long to derive from them whenever they are opened. */
export function lexiconTable({ actors, dates, events, figures }: WordLists): LexiconTable {
  const patterns = new FormPatterns();
  return {
    actors,
    dates,
    events: eventTable(events, patterns),
    figures: figureTable(figures, patterns),
    patterns: patterns.all,
  };
}

/** A table of words as it is packed: line ends of the lists are blanks in it. */
export function tableText(table: object): string {
  return JSON.stringify(table).replace(/\\n\s*/g, ' ');
}
