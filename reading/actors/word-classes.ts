import type { Words } from './words.ts';

/** Classes of words that the rules of names ask for, each a bit; which words belong to them stands in lexicon/. */

/** For the people of a place or faith: "Danish", "Danes". */
export const DEMONYM = 1 << 0;
/** What belongs to the nationality behind it: "South Korean". */
export const COMPASS = 1 << 1;
/** Stands before a person's name and is no part of it. */
export const TITLE = 1 << 2;
/** Titles that are surnames too: alone they may be a name. */
export const SURNAME = 1 << 3;
/** "Mr." and the like: what follows is a person, whatever the tagger says. */
export const COURTESY = 1 << 4;
/** Offices that no organisation's name begins with: "Deputy Minister of Trade". */
export const OFFICE = 1 << 5;
/** What only a person is: "Ask Berg, an office clerk". */
export const CALLING = 1 << 6;
/** Between a quotation and who spoke. */
export const SPEECH = 1 << 7;
/** What somebody is or does: the head of a role. */
export const ROLE_NOUN = 1 << 8;
/** The same of several people. */
export const ROLE_NOUNS = 1 << 9;
/** What can stand before a role noun in front of a name, besides nationalities and other names. */
export const ROLE_MODIFIER = 1 << 10;
/** Last words that make a longer name one of an organisation. */
export const ORGANISATION_HEAD = 1 << 11;
/** Of these, words that are nobody's surname: "Habib Bank", but "Ann Post". */
export const SURE_HEAD = 1 << 27;
/** First words that do. */
export const ORGANISATION_OPENER = 1 << 12;
/** Last words that make a longer name one of a place. */
export const PLACE_HEAD = 1 << 13;
/** Words that a company's name can lose without becoming another's. */
export const COMPANY_SUFFIX = 1 << 14;
/** "Inc." and the like, which may stand after a comma. */
export const LEGAL_FORM = 1 << 15;
/** What only an organisation has: "the parent of Acme", "shares in Acme". */
export const COMPANY_PART = 1 << 16;
/** What an organisation is: "the retailer Acme", "Acme, a maker of pumps". */
export const COMPANY_NOUN = 1 << 17;
/** Organisations that name their country behind "of". */
export const MINISTRY = 1 << 18;
/** In capitals a common noun, office or measure, which names nobody. */
export const PLAIN_ACRONYM = 1 << 19;
/** Small words that can open a surname: "bin", "van", "de". */
export const PARTICLE = 1 << 20;
/** Of these, words of no English sentence: before a name they are part of it ("del Monte"). */
export const NAME_PARTICLE = 1 << 21;
/** Small words that can stand inside a name: "of", "the", "and" and the particles. */
export const BRIDGE = 1 << 22;
/** Points of the compass name no place by themselves; "the West" does. */
export const POINT = 1 << 23;
/** What stands behind an organisation's name alone: "Acme drivers", "the Amal militia". */
export const BEHIND_COMPANY = 1 << 25;
/** Legal forms that are other words in small letters: "AS", "SA". */
export const CAPITAL_FORM = 1 << 26;
/** Days and months. */
export const CALENDAR = 1 << 24;

/** A phrase with one of these is a clause and describes nobody. */
export const CLAUSE_VERB = 1 << 27;
/** Measures of time and way. */
export const MEASURE = 1 << 28;

/** Does token `index` belong to one of these classes? False past the ends. */
export function is(words: Words, index: number, classes: number): boolean {
  return ((words.classes[index] ?? 0) & classes) !== 0;
}
