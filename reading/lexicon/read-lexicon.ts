import { type ActorLists, type ActorVocabulary, actorVocabularyOf } from '../actors/vocabulary.ts';
import { type DateLists, type DateVocabulary, dateVocabularyOf } from '../dates/vocabulary.ts';
import type { EventLists } from '../events/event-lists.ts';
import { type LexiconIndex, lexiconIndex } from '../events/lexicon-index.ts';
import { type FigureLists, type Vocabulary, vocabularyOf } from '../figures/vocabulary.ts';

/** What reading knows of single words and phrases. Never changes once built. */
export interface Lexicon {
  actors: ActorVocabulary;
  dates: DateVocabulary;
  events: LexiconIndex;
  figures: Vocabulary;
}

/** The words as their table holds them. */
export interface WordLists {
  actors: ActorLists;
  dates: DateLists;
  events: EventLists;
  figures: FigureLists;
  /** Pasts and participles by base. */
  irregular: Record<string, string>;
}

/** The lexicon from its table: UTF-8 JSON of the word lists, the package's own file. */
export function readLexicon(table: ArrayBuffer): Lexicon {
  return lexiconOf(JSON.parse(new TextDecoder().decode(table)) as WordLists);
}

/** Turns the lists round: from words to what they can mean. */
export function lexiconOf({ actors, dates, events, figures, irregular }: WordLists): Lexicon {
  return {
    actors: actorVocabularyOf(actors),
    dates: dateVocabularyOf(dates),
    events: lexiconIndex(events, irregular),
    figures: vocabularyOf(figures, irregular),
  };
}
