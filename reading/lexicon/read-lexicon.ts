import { type ActorLists, type ActorVocabulary, actorVocabularyOf } from '../actors/vocabulary.ts';
import { type DateLists, type DateVocabulary, dateVocabularyOf } from '../dates/vocabulary.ts';
import type { EventTable } from '../events/event-table.ts';
import { type LexiconIndex, openLexiconIndex } from '../events/lexicon-index.ts';
import { type FigureTable, type Vocabulary, vocabularyOf } from '../figures/vocabulary.ts';
import type { FormPattern } from './verb-forms.ts';

/** What reading knows of single words and phrases. Never changes once built. */
export interface Lexicon {
  actors: ActorVocabulary;
  dates: DateVocabulary;
  events: LexiconIndex;
  figures: Vocabulary;
}

/** The words as their table holds them. */
export interface LexiconTable {
  actors: ActorLists;
  dates: DateLists;
  events: EventTable;
  figures: FigureTable;
  /** How verbs make their forms. */
  patterns: readonly FormPattern[];
}

/** Opens the lexicon: UTF-8 JSON, the package's own file, written by scripts/write-lexicon. */
export function readLexicon(table: ArrayBuffer): Lexicon {
  const { actors, dates, events, figures, patterns } = JSON.parse(
    new TextDecoder().decode(table),
  ) as LexiconTable;
  return {
    actors: actorVocabularyOf(actors),
    dates: dateVocabularyOf(dates),
    events: openLexiconIndex(events, patterns),
    figures: vocabularyOf(figures, patterns),
  };
}
