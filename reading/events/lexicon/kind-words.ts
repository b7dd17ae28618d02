import {
  AFTER_OBJECT,
  AIMING,
  ARMED,
  ASKING,
  BEHIND_PARTICIPLE,
  BEHIND_PARTICLE,
  CONTAINER,
  ENDING,
  GRANTED,
  OFFICE,
  OUTSIDE,
  OWN_SIDE,
  PENALTY,
  PERSISTING,
  POSSIBLE,
  RELATING,
  ROUNDABOUT,
  THOUGHT,
  UNTOLD,
  WARES,
  WEEKDAY,
} from '../word-kinds.ts';
import type { GrammarWords } from './event-lists.ts';

/** Words by kind. */
export const KIND_WORDS: GrammarWords = [
  [
    OFFICE,
    `government cabinet parliament authorities official officials leader leaders leadership president prime premier minister
    ministry foreign defence defense interior finance king army military navy police party rebel rebels guerrilla guerrillas
    militia militias troops forces union commander commanders spokesman council ' 's ’ ’s s`,
  ],
  [OWN_SIDE, `country government nation state side party movement group army navy men troops forces people`],
  [
    GRANTED,
    `talk talks negotiation negotiations dialogue deal ransom concession concessions ceasefire cease-fire truce amnesty pardon
    election elections compromise recognition withdrawal conference meeting summit loan loans aid surrender release cut cuts
    visa visas`,
  ],
  [UNTOLD, `hesitate shrink flinch comment confirm elaborate say speculate discuss name identify`],
  [
    ARMED,
    `navy naval gunboat gunboats patrolboat patrolboats warship warships frigate frigates destroyer destroyers fleet troops army
    forces soldiers tanks submarine submarines warplane warplanes jets bombers missile missiles aircraft helicopters gunners`,
  ],
  [
    WARES,
    `tanks jets fighters aircraft planes helicopters missiles rifles guns howitzers frigates submarines boats patrolboats gunboats
    vehicles ammunition arms weapons trucks`,
  ],
  [
    PERSISTING,
    `keep keeps kept continue continues continued persist persists persisted fail fails failed refuse refuses refused`,
  ],
  [ASKING, `nor neither why what how when where as who which that`],
  [
    ROUNDABOUT,
    `through via during after before since despite amid under following upon within without as like than over about`,
  ],
  [RELATING, `that which who whom whose where`],
  [AFTER_OBJECT, `from after over during against before amid despite about between into by as`],
  [CONTAINER, `shipment shipments delivery deliveries consignment consignments convoy convoys`],
  [BEHIND_PARTICIPLE, `by in at for after over near during amid outside with of from as .`],
  [OUTSIDE, `after during before despite amid following since because when while`],
  [BEHIND_PARTICLE, `. , ; : ) to from by at after when as and for with over`],
  [
    ENDING,
    `end ending lifting easing removal relaxation suspension scrapping halt cut reduction abolition withdrawal freeze`,
  ],
  [AIMING, `on at against to into towards toward near off`],
  [THOUGHT, `idea option possibility prospect thought notion`],
  [
    PENALTY,
    `expulsion dissolution closure suspension sanctions attack attacks reprisals retaliation isolation war boycott embargo prosecution
    arrest consequences intervention bombardment`,
  ],
  [WEEKDAY, `monday tuesday wednesday thursday friday saturday sunday`],
  [POSSIBLE, `possibility option use force action war`],
];
