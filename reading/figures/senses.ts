import type { Piece } from './pieces.ts';

/** What words of news mean to the grammars of figures; which words do stands in lexicon/sense-words.ts. */

/** Whom or what one has a statement from. */
export const SOURCE = 1 << 0;
/** Whom an age follows that has no name: "the boy, 14, …". */
export const SOMEBODY = 1 << 1;
/** Who finds out by counting: "a poll found 60 percent". */
export const FINDER = 1 << 2;
/** Parts of a sequence, which a number behind them names: "phase two", "day one". */
export const PART = 1 << 3;
/** What an emergency number is the name of: "a 911 call". */
export const CALLED = 1 << 4;
/** What things happen in: "two in 10 games" is no share. */
export const OCCASION = 1 << 5;
/** Documents that a "from" or "by" behind them tells the author of. */
export const DOCUMENT = 1 << 6;
/** Bases of speech verbs that are nouns behind a singular: "a 10-year note". */
export const NOUN_OF_SPEECH = 1 << 7;
/** Verbs that are plurals behind a number, with which no verb in -s agrees: "13 home runs". */
export const COUNTED_VERB = 1 << 8;
/** Participles that say something of the noun before them: "billings estimated at $5". */
export const REPORTED = 1 << 9;
/** What money or a share is never made of: "40% compared with", "$80 million last summer". */
export const NO_SUBSTANCE = 1 << 10;
/** Verbs of change: "rose from 5 to 7" tells two values, no range. */
export const CHANGE = 1 << 11;
/** Words of paying: pounds behind them are money. */
export const PAID = 1 << 12;
/** What can only befall people. */
export const PERSONAL = 1 << 13;
/** Verbs and nouns that take "about" as their own: "worry about two things". */
export const ABOUT_WHAT = 1 << 14;
/** Words that speak of earthquakes. */
export const QUAKE = 1 << 15;
/** What is denied when it is told: "denied reports that 70 …". */
export const RUMOUR = 1 << 16;
/** ", built in 1987,": when something began dates nothing else of its sentence. */
export const BACKGROUND = 1 << 17;
/** "The 400m hurdles": metres, not millions. */
export const RACE = 1 << 18;
/** "Dial 911". */
export const CALLING = 1 << 19;
/** "Revised up to 284,000": the number moved there. */
export const MOVED = 1 << 20;
/** What shakes, and how strongly: what a magnitude is one of. */
export const SHAKE = 1 << 21;
/** How a length lies: "157 m tall". */
export const EXTENT = 1 << 22;
/** What many are counted by: "per 100,000 people". */
export const PER_MANY = 1 << 23;
/** What a text did after it was made: "a draft seen by …". */
export const ISSUED = 1 << 24;
/** What has become of people who are confirmed so: "168 confirmed dead". */
export const FATE = 1 << 25;
/** End in -s or -men and are one: "a specimen", "overseas". */
export const NO_PLURAL = 1 << 26;
/** Plurals that are seldom what is counted when another follows: "sports cars". */
export const HEADLESS = 1 << 27;
/** Words of other classes that may begin what is counted: "two earlier opinions". */
export const FIRST_MODIFIER = 1 << 28;
/** What a number right before it is the name of: "the 605 Freeway". */
export const ROAD = 1 << 29;
/** Last words of a street's name with its number before it: "473 East 52nd Street". */
export const STREET_NAME = 1 << 30;
/** Capitals that a year may follow and still be a date: "Spring 2019". */
export const BEFORE_YEAR = 1 << 31;

/** Does the piece belong to one of these classes? False past the ends. */
export function hasSense(piece: Piece | undefined, classes: number): boolean {
  return piece !== undefined && (piece.entry.senses & classes) !== 0;
}
