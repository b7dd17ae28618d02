import type { Piece } from './pieces.ts';

/** What words do beside a number: the small lists of the grammars; which words they hold stands in lexicon/trait-words.ts. */

/** Between "three of" and its noun: "three of the other estimated nine goals". */
export const DETERMINER = 1 << 0;
/** First words of streets in the languages that put them first: "14 Rue de Rivoli". */
export const STREET_OPENER = 1 << 1;
/** Of games: what makes an average of a decimal that begins with its point. */
export const AVERAGE = 1 << 2;
/** Of guns: what makes a calibre of it. */
export const GUN = 1 << 3;
/** What may follow the years of "she was nine". */
export const AFTER_YEARS = 1 << 4;
/** What follows a decimal that counts nothing: "aftershocks of around 3.8 and". */
export const AFTER_DECIMAL = 1 << 5;
/** Which half of a game or a year: no share. */
export const WHICH_HALF = 1 << 6;
/** What may stand before a part of a sequence: "in phase two". */
export const BEFORE_PART = 1 << 7;
/** Prepositions and determiners: a word that is verb and noun stands as a noun behind them. */
export const NOUN_OPENER = 1 << 8;
/** Before a hedge that is a preposition as well: "lasted over two years". */
export const BEFORE_HEDGED = 1 << 9;
/** Prepositions whose phrase is no subject. */
export const PREPOSITION = 1 << 10;
/** Before a participle: "are believed", "it's thought", "his projected series". */
export const PASSIVE = 1 << 11;
/** What opens a clause and is no part of its subject: "meanwhile". */
export const LEADER = 1 << 12;
/** What follows a word that may be a verb of speech, but here is none. */
export const UNSPOKEN = 1 << 13;
/** Between a place that acts and its verb: "Russia has now deployed". */
export const BEFORE_VERB = 1 << 14;
/** Before the name of a place: "in the city of". */
export const INTRODUCTION = 1 << 15;
/** Between "magnitude" and its number: "a magnitude of some 4.8". */
export const TO_MAGNITUDE = 1 << 16;
/** Behind "not" no denial: "not fewer than". */
export const LIMIT = 1 << 17;
/** What colours the words right behind it as doubtful. */
export const DOUBT = 1 << 18;

/** Whom a range of ages follows: "adults 18 - 49". */
export const OF_AGE = 1 << 19;

/** After "one" these make no count of it: "one of", "one day", "one another". */
export const AFTER_ONE = 1 << 20;
/** Before "one" these make a pronoun of it: "the one". */
export const BEFORE_ONE = 1 << 21;
/** What a text says there was none of as news: "no casualties". */
export const HARM = 1 << 22;
/** What may stand between "no" and the harm: "no civilian deaths". */
export const HARM_ADJECTIVE = 1 << 23;
/** "Nobody was hurt". */
export const HARMED = 1 << 24;

/** What people are together: "a crew of 23". */
export const GROUP = 1 << 25;

/** A bare number behind one of these is the value of a noun before it: "the death toll could be …". */
export const LINK = 1 << 26;
/** Before a word that is verb and noun, and here a noun. */
export const BEFORE_NOUN = 1 << 27;
/** Before "half" where it is a share whatever follows: "by half". */
export const BEFORE_HALF = 1 << 28;
/** Before "one day" as a length of time; without them it is some day or other. */
export const BEFORE_ONE_DAY = 1 << 29;
/** Before a place that something happens at and that does nothing itself. */
export const WHERE = 1 << 30;

/** Does the piece have one of these traits? False past the ends. */
export function has(piece: Piece | undefined, traits: number): boolean {
  return piece !== undefined && (piece.entry.traits & traits) !== 0;
}
