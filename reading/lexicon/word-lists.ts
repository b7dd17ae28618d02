import { ACTOR_LISTS } from '../actors/lexicon/word-lists.ts';
import type { ActorLists } from '../actors/vocabulary.ts';
import { DATE_LISTS } from '../dates/lexicon/word-lists.ts';
import type { DateLists } from '../dates/vocabulary.ts';
import type { EventLists } from '../events/lexicon/event-lists.ts';
import { EVENT_LISTS } from '../events/lexicon/word-lists.ts';
import { FIGURE_LISTS, type FigureLists } from '../figures/lexicon/word-lists.ts';

/** The words as they are written. */
export interface WordLists {
  actors: ActorLists;
  dates: DateLists;
  events: EventLists;
  figures: FigureLists;
}

/**
 * All words of the lexicon, as `npx tsx scripts/write-lexicon/main.ts` writes them into
 * `public/tables/lexicon.bin.gz`: beside the code they cost no start of the background anything.
 */
export const WORD_LISTS: WordLists = {
  actors: ACTOR_LISTS,
  dates: DATE_LISTS,
  events: EVENT_LISTS,
  figures: FIGURE_LISTS,
};
