/** Words for people at large: any of them may stand for the whole count. Matched by stem. */
export const ANY_PEOPLE =
  'people person human individual resident villager citizen inhabitant islander local others victim protester protestor demonstrator marcher participant supporter activist body survivor dead death fatality casualty wounded injured employee worker staff case patient pedestrian motorist driver bystander passerby passersby shopper commuter guest fan spectator partygoer reveller clubber worshipper worshipers pilgrim mourner striker farmer fisherman fishermen trader suspect evacuee opponent follower rioter occupant attendee colleague coworker neighbour neighbor dissident holder bearer national member onlooker caller applicant voter user visitor diner skier climber hiker swimmer player cyclist runner client customer inmate believer congregant soul folk homeowner tenant householder taxpayer consumer picketer celebrant campaigner petitioner sympathiser sympathizer settler peasant labourer laborer picket bather sunbather vacationer trekker mountaineer hostage-taker looter vandal parishioner adult athlete competitor contestant delegate envoy diplomat ambassador donor contributor backer witness candidate nominee leader official minister executive manager banker lawyer attorney artist actor musician singer dancer scientist researcher engineer technician mechanic builder plumber cook chef waiter waitress cleaner nanny maid carer caregiver volunteer aide adviser trucker courier clerk cashier owner landlord buyer seller investor shareholder entrepreneur billionaire millionaire graduate professor academic scholar expert relative parent mother father sister brother cousin grandparent twin sibling wife husband widow orphan pensioner retiree veteran elder newcomer arrival immigrant guard agent spy hacker smuggler trafficker pirate bandit robber thief thieves burglar raider gangster criminal offender convict felon fugitive escapee absconder deserter defector docker seafarer angler boater paddler surfer diver skydiver skater jogger biker rider motorcyclist pillion traveller traveler castaway beneficiary recipient claimant defendant accused perpetrator assailants culprit accomplice conspirator churchgoer devotee disciple adherent loyalist royalist monarchist nationalist leftist agitator heckler hooligan ultras bettor gambler drinker smoker addict sufferer carrier contact breadwinner';

/**
 * Words for a part of the people counted, as classes; a figure of one class is no figure of another,
 * and a figure of a class is a part of a figure of people at large. Matched by stem.
 */
export const PARTS_OF_PEOPLE: readonly string[] = [
  'man men male',
  'woman women female',
  'child children kid boy girl son daughter minor toddler infant baby babies newborn teenager teen youth schoolboy schoolgirl schoolchildren youngster',
  'pupil student',
  'teacher',
  'police policeman policemen officer deputy cop',
  'soldier troop serviceman servicemen personnel trooper military infantry reinforcement marine paratrooper servicewoman',
  'civilian noncombatant',
  'militant rebel insurgent fighter gunman gunmen terrorist attacker assailant bomber jihadist extremist guerrilla guerilla separatist mercenary militiaman militiamen',
  'firefighter fireman firemen rescuer',
  'tourist visitor holidaymaker foreigner',
  'journalist reporter',
  'passenger',
  'crew sailor pilot seaman seamen mariner crewman crewmen crewmember submariner airman airmen steward stewardess',
  'doctor nurse medic medical paramedic physician surgeon',
  'migrant refugee asylum stowaway',
  'peacekeeper blue-helmet',
  'priest nun monk clergy imam',
  'prisoner inmate detainee',
  'hostage',
  'miner',
  'lawmaker legislator senator deputy mp mps parliamentarian congressman congressmen',
  'judge juror',
  'conscript reservist recruit',
  'family household',
  'american briton israeli israelis palestinian frenchman frenchmen german turk greek dane swede spaniard scot irishman russian ukrainian syrian iraqi afghan pakistani indian thai mexican canadian australian african european',
  'black african-american',
  'white',
  'hispanic latino',
];

/** Classes that say in what role people came to harm, and no part of them: the miners of a mine, a ferry's passengers. */
export const ROLES: ReadonlySet<string> = new Set([
  'passenger',
  'miner',
  'hostage',
  'prisoner',
  'migrant',
  'tourist',
]);

/** Classes that reports use of the same people. */
export const KINDRED: readonly (readonly string[])[] = [
  ['child', 'pupil'],
  ['conscript', 'soldier'],
  ['prisoner', 'hostage'],
];

/** Who holds a thing that is counted for them: a seat is a lawmaker's. */
export const HOLDERS: Readonly<Record<string, string>> = { seat: 'lawmaker', vote: 'lawmaker' };

/** Classes whose name alone makes the whole of a military count: "50,000 troops" and "50,000 soldiers". */
export const FORCES: ReadonlySet<string> = new Set([
  'soldier',
  'conscript',
  'militant',
  'peacekeeper',
  'police',
]);

/** Parts that people and parties have in a vote. Matched by stem. */
export const CONTENDERS =
  'ruling president premier chancellor incumbent challenger rival opponent opposition government coalition ally runner-up winner loser frontrunner leader minister mayor governor senator independents socialists conservatives liberals nationalists greens democrats republicans yes no';

/** The class of a nation's people. */
export const NATION = 'american';
