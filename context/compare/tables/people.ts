/** Words for people at large: any of them may stand for the whole count. Matched by stem. */
export const ANY_PEOPLE =
  'people person persons human humans individual individuals resident residents villager villagers citizen citizens inhabitant inhabitants islander islanders local locals others victim victims protester protesters protestor protestors demonstrator demonstrators marcher marchers participant participants supporter supporters activist activists body bodies survivor survivors dead death deaths fatality fatalities casualty casualties wounded injured employee employees worker workers staff case cases patient patients pedestrian pedestrians motorist motorists driver drivers bystander bystanders passerby passersby shopper shoppers commuter commuters guest guests fan fans spectator spectators partygoer partygoers reveller revellers clubber clubbers worshipper worshippers worshipers pilgrim pilgrims mourner mourners striker strikers farmer farmers fisherman fishermen trader traders suspect suspects evacuee evacuees opponent opponents follower followers rioter rioters occupant occupants attendee attendees colleague colleagues coworker coworkers neighbour neighbours neighbor neighbors dissident dissidents member members';

/**
 * Words for a part of the people counted, as classes; a figure of one class is no figure of another,
 * and a figure of a class is a part of a figure of people at large. Matched by stem.
 */
export const PARTS_OF_PEOPLE: readonly string[] = [
  'man men male males',
  'woman women female females',
  'child children kid kids boy boys girl girls minor minors toddler infant infants baby babies teenager teenagers teen teens youth youths',
  'pupil pupils student students',
  'teacher teachers',
  'police policeman policemen officer officers deputy deputies cop cops',
  'soldier soldiers troop troops serviceman servicemen personnel trooper military',
  'civilian civilians noncombatant',
  'militant militants rebel rebels insurgent insurgents fighter fighters gunman gunmen terrorist terrorists',
  'firefighter firefighters rescuer rescuers',
  'tourist tourists visitor visitors holidaymaker foreigner foreigners',
  'journalist journalists reporter reporters',
  'passenger passengers',
  'crew sailor sailors pilot pilots',
  'doctor doctors nurse nurses medic medics',
  'migrant migrants refugee refugees asylum',
  'peacekeeper peacekeepers',
  'prisoner prisoners inmate inmates detainee detainees',
  'hostage hostages',
  'miner miners',
  'lawmaker lawmakers legislator legislators senator senators deputy mp mps',
  'judge judges juror jurors',
  'conscript conscripts reservist reservists recruit recruits',
  'family families household households',
  'american americans briton britons israeli israelis palestinian palestinians',
];

/** Classes whose name alone makes the whole of a military count: "50,000 troops" and "50,000 soldiers". */
export const FORCES: ReadonlySet<string> = new Set([
  'soldier',
  'conscript',
  'militant',
  'peacekeeper',
  'police',
]);
