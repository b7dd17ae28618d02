import type { EventLists } from '../lexicon-index.ts';
import { ACT_VERBS, OBJECTLESS_VERBS, STATE_VERBS, SUFFERINGS, WEAK_VERBS } from './acts.ts';
import { GAME_VERBS, GAME_WORDS, MISHAPS } from './games.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { STANCE_VERBS } from './operators.ts';
import { THINGS } from './things.ts';

/** All words that tell events. */
export const EVENT_LISTS: EventLists = {
  acts: ACT_VERBS,
  weak: WEAK_VERBS,
  objectless: OBJECTLESS_VERBS,
  says: STATE_VERBS,
  lights: LIGHT_VERBS,
  stances: STANCE_VERBS,
  things: THINGS,
  gameWords: GAME_WORDS,
  gameVerbs: GAME_VERBS,
  mishaps: MISHAPS,
  sufferings: SUFFERINGS,
};
