import { hashOf } from './hash.ts';

/** Words that stand before a person's name and are no part of it, in lower case. */
const TITLES =
  'mr mr. mrs mrs. ms ms. miss mx mx. messrs. dr dr. prof prof. professor sir lord lady dame madam rev rev. reverend ' +
  'father pastor bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess emperor ' +
  'president vice-president premier chancellor minister ministers secretary ambassador envoy governor gov. mayor ' +
  'senator sen. sens. representative rep. reps. congressman congresswoman lawmaker mp mps deputy speaker chairman ' +
  'chairwoman chairperson chair chief director commissioner commander general gen. lieutenant lt. colonel col. ' +
  'major maj. captain capt. sergeant sgt. corporal private admiral adm. marshal brigadier inspector insp. ' +
  'superintendent supt. detective officer constable sheriff judge justice attorney prosecutor lawyer advocate ' +
  'counsel coach manager striker midfielder defender goalkeeper captain forward actor actress singer author ' +
  'director writer analyst spokesman spokeswoman spokesperson leader principal ceo founder engineer economist ' +
  'uncle aunt grandfather grandmother prophet apostle sheik ayatollah mullah emir sultan tsar baron baroness count countess ' +
  'duke duchess secretary-general vice-chairman vice first-lady executive manager detectives';

const titles: ReadonlySet<number> = new Set(TITLES.split(' ').map(hashOf));

/** Titles that are surnames too: alone they may be a name. */
const SURNAMES: ReadonlySet<number> = new Set(
  'king queen prince count duke baron prophet bishop pope lord judge major marshal speaker chancellor mayor father pastor cardinal sheikh forward singer'
    .split(' ')
    .map(hashOf),
);

/** "Mr." and the like: what follows is a person, whatever the tagger says. */
const COURTESY: ReadonlySet<number> = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir uncle aunt'.split(' ').map(hashOf),
);

/** Offices that no organisation's name begins with ("Deputy Minister of Trade"). */
const OFFICES: ReadonlySet<number> = new Set('deputy minister secretary prime vice'.split(' ').map(hashOf));

/** Does this folded word begin the name of an office? */
export function isOffice(hash: number): boolean {
  return OFFICES.has(hash);
}

/** Can this title, alone, be somebody's surname? */
export function isSurname(hash: number): boolean {
  return SURNAMES.has(hash);
}

/** Is this folded hash one of "Mr.", "Dr." and the like? */
export function isCourtesy(hash: number): boolean {
  return COURTESY.has(hash);
}

/** Is this folded hash one of a title that introduces a person? */
export function isTitle(hash: number): boolean {
  return titles.has(hash);
}
