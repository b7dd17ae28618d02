/**
 * Outcomes of one family are told apart by readers and confused by careless comparison: they are another scope,
 * never a conflict.
 */
export type Family = 'harm' | 'custody' | 'crowd' | 'people' | 'force' | 'property' | 'work' | 'fire';

export interface Outcome {
  name: string;
  family: Family;
  /**
   * grows: while reports come in, so that a later, greater number supersedes an earlier one; shrinks: the reverse;
   * varies: a strength at a time, that any later number supersedes.
   */
  course: 'grows' | 'shrinks' | 'varies' | null;
  words: string;
}

/** What can only befall people: a count of things has another verb. */
export const PERSONAL: ReadonlySet<Family> = new Set<Family>(['harm', 'custody', 'crowd', 'people']);

/** Outcomes that reports use of the same people: equal numbers agree, and bounds may grow into one another. */
export const OVERLAPPING: readonly (readonly string[])[] = [
  ['dead', 'shot'],
  ['injured', 'hospital', 'shot', 'casualties'],
  ['rescued', 'evacuated'],
  ['displaced', 'evacuated'],
  ['destroyed', 'damaged'],
  ['affected', 'displaced', 'infected'],
  ['affected', 'powerless', 'waterless'],
  ['dead', 'casualties'],
  ['launched', 'struck'],
  ['arrested', 'charged', 'questioned'],
  ['arrested', 'captured'],
  ['affected', 'needy'],
  ['infected', 'quarantined'],
  ['freed', 'escaped'],
];

/** Outcomes that people are counted in by what they lose, get or cast: jobs, votes, households. */
export const NAMED_BY_MEANS: ReadonlySet<string> = new Set(
  'dismissed hired employed resigned powerless waterless voted'.split(' '),
);

/** Outcomes that say less than others, which may be what is meant: whoever is held was arrested or taken hostage. */
export const LESS_SAID: Readonly<Record<string, readonly string[]>> = {
  held: ['arrested', 'captured'],
};

/** What befalls no people: a car that hits them damages none, and who is shot at is no shot. */
export const OF_THINGS: ReadonlySet<string> = new Set(['damaged', 'destroyed', 'launched']);

/** Munitions, and what carries them. */
const ARMS = 'drone missile shell bullet bomb aircraft ship satellite warhead attack';

/** Things that outcomes of a family, or of a name, may befall: posts are stationed nowhere, and no house is laid off. */
export const BEFALLEN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    work: 'job position',
    voted: 'vote',
    force: `tank vehicle weapon battery ${ARMS}`,
    launched: ARMS,
    intercepted: `target ${ARMS}`,
  }).map(([what, nouns]) => [what, new Set(nouns.split(' '))]),
);

/** What people do or suffer in their role: prisoners who flee have escaped, soldiers who are moved are deployed. */
export const BY_ROLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prisoner: { displaced: 'escaped', evacuated: 'escaped' },
  hostage: { crowd: 'freed' },
  soldier: { evacuated: 'deployed' },
};

/** The noun for people that alone says they are counted as living somewhere. */
export const INHABITANTS = /^(?:resident|inhabitant|citizen|population)/;

/** The noun for people that alone says they came together. */
export const CROWD = /^(?:protest|demonstrat|march)[eo]/;

/** The noun for people that alone says they are employed. */
export const STAFF = /^(?:employe|staff|staffer|workforce)/;
