import { ACTOR_LISTS } from '../actors/lexicon/word-lists.ts';
import { DATE_LISTS } from '../dates/lexicon/word-lists.ts';
import { EVENT_LISTS } from '../events/lexicon/word-lists.ts';
import { FIGURE_LISTS } from '../figures/lexicon/word-lists.ts';
import { IRREGULAR } from './irregular-verbs.ts';
import type { WordLists } from './read-lexicon.ts';

/**
 * All words of the lexicon, as they are written into `public/tables/lexicon.bin.gz` by
 * `npx tsx scripts/write-lexicon.ts`: beside the code they cost no start of the background anything.
 */
export const WORD_LISTS: WordLists = {
  actors: ACTOR_LISTS,
  dates: DATE_LISTS,
  events: EVENT_LISTS,
  figures: FIGURE_LISTS,
  irregular: IRREGULAR,
};
