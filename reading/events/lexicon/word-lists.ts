import type { WordLists } from '../lexicon-index.ts';
import { ACT_VERBS, OBJECTLESS_VERBS, STATE_VERBS, WEAK_VERBS } from './acts.ts';
import { IRREGULAR } from './irregular-verbs.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { STANCE_VERBS } from './operators.ts';
import { THINGS } from './things.ts';

/**
 * All words of the lexicon, as they are written into `public/tables/lexicon.bin.gz` by
 * `npx tsx scripts/write-lexicon.ts`: beside the code they cost no start of the background anything.
 */
export const WORD_LISTS: WordLists = {
  acts: ACT_VERBS,
  weak: WEAK_VERBS,
  objectless: OBJECTLESS_VERBS,
  says: STATE_VERBS,
  lights: LIGHT_VERBS,
  stances: STANCE_VERBS,
  things: THINGS,
  irregular: IRREGULAR,
};
