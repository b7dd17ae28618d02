import type { ActorLists } from '../vocabulary.ts';
import { ALIASES } from './aliases.ts';
import { INFLECTED } from './inflected.ts';
import { JOINTS } from './joints.ts';
import { METONYMS } from './metonyms.ts';
import { NOT_ACTORS } from './not-actors.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE } from './people.ts';

/** All words that the rules of names know by name. */
export const ACTOR_LISTS: ActorLists = {
  classes: [...PEOPLE, ...ORGANISATIONS, ...JOINTS],
  inflected: INFLECTED,
  aliases: ALIASES,
  metonyms: METONYMS,
  notActors: NOT_ACTORS,
};
