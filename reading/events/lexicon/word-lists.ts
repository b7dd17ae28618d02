import type { EventType } from '../../types.ts';
import { type EventLists, phrasesOf } from '../event-lists.ts';
import {
  ACT_VERBS,
  LAWFUL_VERBS,
  OBJECTLESS_VERBS,
  STATE_VERBS,
  SUFFERED_VERBS,
  SUFFERINGS,
  TRANSITIVE_VERBS,
  WEAK_VERBS,
} from './acts.ts';
import { GAME_VERBS, GAME_WORDS, MISHAPS } from './games.ts';
import { GRAMMAR_WORDS } from './grammar-words.ts';
import { LIGHT_VERBS, PAIRS } from './light-verbs.ts';
import { STANCE_VERBS } from './operators.ts';
import { FRIENDLY_DEEDS } from './phrases/friendly-deeds.ts';
import { FRIENDLY_WORDS } from './phrases/friendly-words.ts';
import { HOSTILE_DEEDS } from './phrases/hostile-deeds.ts';
import { HOSTILE_WORDS } from './phrases/hostile-words.ts';
import { THINGS } from './things.ts';

/** All words that tell events. */
export const EVENT_LISTS: EventLists = {
  grammar: GRAMMAR_WORDS,
  acts: joined([ACT_VERBS, FRIENDLY_WORDS, FRIENDLY_DEEDS, HOSTILE_WORDS, HOSTILE_DEEDS]),
  weak: WEAK_VERBS,
  objectless: OBJECTLESS_VERBS,
  lawful: LAWFUL_VERBS,
  suffered: SUFFERED_VERBS,
  transitive: TRANSITIVE_VERBS,
  says: STATE_VERBS,
  lights: ordered(LIGHT_VERBS),
  pairs: PAIRS,
  stances: STANCE_VERBS,
  things: ordered(THINGS),
  gameWords: GAME_WORDS,
  gameVerbs: GAME_VERBS,
  mishaps: MISHAPS,
  sufferings: SUFFERINGS,
};

/** Lists by type as one. */
function joined(lists: readonly EventLists['acts'][]): EventLists['acts'] {
  const all: EventLists['acts'] = {};
  for (const list of lists)
    for (const [type, words] of Object.entries(list) as [EventType, string][])
      all[type] = all[type] ? `${all[type]}, ${words}` : words;
  return ordered(all);
}

/** The phrases of each list by the alphabet: those of one verb side by side take fewer bytes in the table. */
function ordered<Lists extends Record<string, string>>(lists: Lists): Lists {
  const sorted = Object.entries(lists).map(([name, words]) => [name, phrasesOf(words).sort().join()]);
  return Object.fromEntries(sorted) as Lists;
}
