import type { EventType } from '../../types.ts';
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
import { DEEDS } from './deeds.ts';
import type { EventLists } from './event-lists.ts';
import { GAME_VERBS, GAME_WORDS, MISHAPS } from './games.ts';
import { GRAMMAR_WORDS } from './grammar-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { LIGHT_VERBS, PAIRS } from './light-verbs.ts';
import { ACT_ADJECTIVES, STANCE_ADJECTIVES, STANCE_VERBS } from './operators.ts';
import { AGENCY_TURNS } from './phrases/agency-turns.ts';
import { DIPLOMATIC_TURNS } from './phrases/diplomatic-turns.ts';
import { FORCE_AND_PENALTIES } from './phrases/force-and-penalties.ts';
import { FRIENDLY_DEEDS } from './phrases/friendly-deeds.ts';
import { FRIENDLY_WORDS } from './phrases/friendly-words.ts';
import { HELP_AND_YIELDING } from './phrases/help-and-yielding.ts';
import { HOSTILE_DEEDS } from './phrases/hostile-deeds.ts';
import { HOSTILE_WORDS } from './phrases/hostile-words.ts';
import { PRESSURE } from './phrases/pressure.ts';
import { RECEIVED_PHRASES, RECEPTION } from './phrases/reception.ts';
import { TALKS_AND_TIES } from './phrases/talks-and-ties.ts';
import { WORDS_AGAINST } from './phrases/words-against.ts';
import { THINGS } from './things.ts';

/** All words that tell events. */
export const EVENT_LISTS: EventLists = {
  grammar: GRAMMAR_WORDS,
  kinds: KIND_WORDS,
  acts: joined([
    ACT_VERBS,
    FRIENDLY_WORDS,
    FRIENDLY_DEEDS,
    HOSTILE_WORDS,
    PRESSURE,
    HOSTILE_DEEDS,
    AGENCY_TURNS,
    TALKS_AND_TIES,
    HELP_AND_YIELDING,
    WORDS_AGAINST,
    FORCE_AND_PENALTIES,
    DIPLOMATIC_TURNS,
    RECEPTION,
  ]),
  weak: WEAK_VERBS,
  objectless: OBJECTLESS_VERBS,
  lawful: LAWFUL_VERBS,
  suffered: `${SUFFERED_VERBS}, ${RECEIVED_PHRASES}`,
  transitive: TRANSITIVE_VERBS,
  says: STATE_VERBS,
  lights: LIGHT_VERBS,
  pairs: PAIRS,
  stances: STANCE_VERBS,
  stanceAdjectives: STANCE_ADJECTIVES,
  opinions: ACT_ADJECTIVES,
  deeds: DEEDS,
  things: THINGS,
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
  return all;
}
