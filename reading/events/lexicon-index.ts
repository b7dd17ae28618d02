import type { EventType } from '../types.ts';
import { type VerbForm, verbForms, withS } from './inflect.ts';
import { ACT_VERBS, STATE_VERBS, WEAK_VERBS } from './lexicon/acts.ts';
import { LIGHT_VERBS, type LightVerb } from './lexicon/light-verbs.ts';
import { STANCE_VERBS, type Stance } from './lexicon/operators.ts';
import { THINGS, type Thing } from './lexicon/things.ts';

/** What a verb, with the particles after it, can mean. */
export interface VerbSense {
  lemma: string;
  /** Words that must follow: "on" for "call on". */
  rest: string[];
  act: EventType | null;
  light: LightVerb[];
  stance: Stance | null;
  says: boolean;
  /** An event only with names on both sides. */
  weak: boolean;
}

/** A sense that means nothing yet. */
export const SENSE: VerbSense = {
  lemma: '',
  rest: [],
  act: null,
  light: [],
  stance: null,
  says: false,
  weak: false,
};

/** One reading of a word form. */
export interface VerbReading {
  form: VerbForm;
  senses: VerbSense[];
}

/** The lexicon turned round: from word forms to what they can mean. Never changes once built. */
export interface LexiconIndex {
  verbs: ReadonlyMap<string, VerbReading[]>;
  /** Nouns and noun phrases, singular and plural; several words joined by spaces. */
  things: ReadonlyMap<string, readonly Thing[]>;
}

/** Words in the longest noun phrase of the lexicon. */
export const LONGEST_THING = 3;

/** Derives all forms of the lexicon's words. */
export function lexiconIndex(): LexiconIndex {
  const weak = new Set(phrasesOf(WEAK_VERBS));
  const senses = new Map<string, VerbSense>();
  const sense = (phrase: string): VerbSense => {
    const [lemma = '', ...rest] = phrase.split(' ');
    const known = senses.get(phrase) ?? { ...SENSE, lemma, rest, light: [], weak: weak.has(phrase) };
    senses.set(phrase, known);
    return known;
  };
  for (const [type, list] of Object.entries(ACT_VERBS))
    for (const phrase of phrasesOf(list)) sense(phrase).act = type as EventType;
  for (const [light, list] of Object.entries(LIGHT_VERBS))
    for (const phrase of phrasesOf(list)) sense(phrase).light.push(light as LightVerb);
  for (const [stance, list] of Object.entries(STANCE_VERBS))
    for (const phrase of phrasesOf(list)) sense(phrase).stance = stance as Stance;
  for (const phrase of phrasesOf(STATE_VERBS)) sense(phrase).says = true;
  return { verbs: verbIndex([...senses.values()]), things: thingIndex() };
}

function verbIndex(senses: VerbSense[]): Map<string, VerbReading[]> {
  const byLemma = new Map<string, VerbSense[]>();
  for (const sense of senses) byLemma.set(sense.lemma, [...(byLemma.get(sense.lemma) ?? []), sense]);
  const verbs = new Map<string, VerbReading[]>();
  for (const [lemma, group] of byLemma) {
    // The longest phrase is tried first: "call off" before "call".
    group.sort((a, b) => b.rest.length - a.rest.length);
    for (const [word, form] of verbForms(lemma)) {
      const readings = verbs.get(word) ?? [];
      readings.push({ form, senses: group });
      verbs.set(word, readings);
    }
  }
  return verbs;
}

function thingIndex(): Map<string, Thing[]> {
  const things = new Map<string, Thing[]>();
  for (const [thing, list] of Object.entries(THINGS)) {
    for (const noun of phrasesOf(list)) {
      for (const form of new Set([noun, withS(noun)])) {
        const classes = things.get(form) ?? [];
        classes.push(thing as Thing);
        things.set(form, classes);
      }
    }
  }
  return things;
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
