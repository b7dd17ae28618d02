import {
  AFTER_OBJECT,
  AIMING,
  ARMED,
  ASKING,
  BEHIND_PARTICIPLE,
  BEHIND_PARTICLE,
  BLAMED,
  CIVILIANS,
  CONTAINER,
  ENDING,
  GRANTED,
  INVESTORS,
  KEEPERS,
  OFFICE,
  OUTSIDE,
  OWN_SIDE,
  PENALTY,
  PERSISTING,
  POLICE,
  POSSIBLE,
  RELATING,
  ROUNDABOUT,
  SWAYED,
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
    `keep keeps kept continue continues continued persist persists persisted fail fails failed refuse refuses refused robbed attacked molested harassed shelled shelling ambushed looted kidnapped abducted threatened killed beaten harmed mistreated fired firing attacking killing`,
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
  [
    CIVILIANS,
    `students pupils schoolchildren teachers lecturers workers steelworkers dockworkers dockers miners pitmen coalminers farmers growers peasants
    campesinos villagers townspeople residents inhabitants dwellers squatters labourers laborers drivers truckers fishermen trawlermen
    nurses doctors shopkeepers traders vendors unionists employees strikers christians catholics moslems muslims hindus buddhists sikhs
    copts monks nuns worshippers mothers widows women parents pensioners ranchers herders herdsmen demonstrators protesters protestors
    marchers environmentalists ecologists activists campaigners indians tribespeople islanders refugees exiles crowds parishioners`,
  ],
  [
    POLICE,
    `police policemen policeman soldiers soldier troops troopers paratroopers marines gendarmes guards guardsmen constables army junta bulldozers court courts judge judges tribunal magistrate magistrates ministry ministries prosecutor prosecutors censors censor`,
  ],
  [
    INVESTORS,
    `companies company firms firm investors investor businessmen industrialists manufacturers carmakers automakers corporation
    corporations conglomerate conglomerates consortium consortiums banks entrepreneurs financiers tycoon tycoons multinationals
    brewers steelmakers giant giants`,
  ],
  [KEEPERS, `peacekeepers peace-keepers peacekeeper peacekeeping peace-keeping`],
  [
    SWAYED,
    `drawn moved swayed persuaded talked pushed rushed bullied dragged deflected coaxed cowed deterred intimidated blackmailed
    budged lured tempted stampeded hurried pinned dictated pressured pressed shaken`,
  ],
  [
    BLAMED,
    `leaflets plot plots conspiracy unrest riot riots rioting disturbances coup kidnapping kidnappings abduction abductions theft
    burglary sabotage poisoning hacking arson hijacking mutiny uprising revolt disappearance disappearances forgery fires`,
  ],
  [POSSIBLE, `possibility option use force action war`],
];
