import type { Piece } from './pieces.ts';

/**
 * Classes of words that the grammars of figures ask for, each a bit; which words belong to them stands in
 * lexicon/class-words.ts.
 */

/** Plurals without -s and nouns that are counted as they are. */
export const MASS_NOUN = 1 << 0;
/** What has become of people: stands in for the noun when none follows ("70 injured", "12 arrested"). */
export const STATE = 1 << 1;
/** Words that end a noun phrase: function words, auxiliaries, common verbs, adverbs. */
export const NO_NOUN = 1 << 2;
/** Verbs by which a text hands a statement to somebody. */
export const SPEECH_VERB = 1 << 3;
/** Of these, verbs that say nothing unless a number or "that" follows: "put the toll at 5", "showed that …". */
export const NEEDS_CLAUSE = 1 << 4;
/** Words at which the subject of a speech verb cannot reach further left. */
export const SUBJECT_STOP = 1 << 5;
/** What may stand between a subject and its speech verb: "had later also said". */
export const BEFORE_SPEECH = 1 << 6;
/** Words whose number is a name: "Flight 370", "page 3", "No. 10". */
export const NUMBERED = 1 << 7;
/** Of these a plural behind the number does not make a count: "Chapter 11 filings". */
export const ALWAYS_NUMBERED = 1 << 8;
/** Last words of addresses. */
export const STREET = 1 << 9;
/** Words of games: two numbers joined by a hyphen beside them are a score. */
export const SCORE_WORD = 1 << 10;
/** Nouns that carry a bare number as their value: "the death toll rose to 10", "a population of 5,000". */
export const QUANTITY_NOUN = 1 << 11;
/** A bare number behind any of these is the value of what went before. */
export const VALUE_LINK = 1 << 12;
/** Words that no noun phrase reaches across to the left. */
export const PHRASE_END = 1 << 13;
/** Nouns that a number is tied to by a hyphen and really counts: "a 10-member panel", "the five-storey house". */
export const TIED_NOUN = 1 << 14;
/** With digits nearly every noun is counted ("a 28-point plan"), but not these. */
export const TIED_OTHERWISE = 1 << 15;
/** What has inhabitants: "a town of 15,000 people". */
export const SETTLEMENT = 1 << 16;
/** What may stand between a figure and the state that its people are in: "12 people were found dead". */
export const BEFORE_STATE = 1 << 17;
/** Words that begin the clause a figure stands in. */
export const CLAUSE_START = 1 << 18;
/** Words that make a plan of what follows. */
export const PLAN = 1 << 19;
/** Words that deny what follows. */
export const DENIAL = 1 << 20;
/** Words that may stand right behind a place's name; any other makes an adjective of it ("outside Gothic church"). */
export const AFTER_PLACE = 1 << 21;
/** Capitalised words that name no place. */
export const NO_PLACE = 1 << 22;
/** Between a verb and its object: "killing up to a further …", "cost the company …". */
export const BEFORE_OBJECT = 1 << 23;
/** Words that open a clause of their own: no verb before them governs the figure. */
export const CLAUSE_OPENER = 1 << 24;
/** Verbs and particles that another verb follows. */
export const AUXILIARY = 1 << 25;
/** Passives that only hand on what follows: "is feared to have been trapped", "are reported as marching". */
export const RAISING_VERB = 1 << 26;
/** What follows a time of day. */
export const AFTER_CLOCK = 1 << 27;
/** What a rate can be told by: "a day", "per share". */
export const RATE_NOUN = 1 << 28;
/** What may follow "half" when it is a share. */
export const AFTER_HALF = 1 << 29;
/** What may stand between a number and its unit of time: "five consecutive days". */
export const BEFORE_TIME = 1 << 30;
/** Verbs so light that what they carry is told by a noun or a state: "left 12 dead", "made 86 arrests". */
export const LIGHT_VERB = 1 << 31;

/** Does the piece belong to one of these classes? False past the ends. */
export function is(piece: Piece | undefined, classes: number): boolean {
  return piece !== undefined && (piece.entry.classes & classes) !== 0;
}
