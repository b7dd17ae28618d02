import { type VerbForm, verbForms, withS } from '../lexicon/inflect.ts';
import { splitWords } from '../lexicon/split-words.ts';
import type { Token } from '../tokens.ts';
import type { EventType } from '../types.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import { STANCE_ADJECTIVES, STANCE_NOUNS, type Stance } from './lexicon/operators.ts';
import type { Thing } from './lexicon/things.ts';
import { ADVERB, DEMAND_MODAL, PARTICLE } from './word-classes.ts';
import { WordTable } from './word-table.ts';

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
  /** No event with an object of its own. */
  objectless: boolean;
  /** Done by the state of the country in which it is done. */
  lawful: boolean;
  /** Its subject suffers it. */
  suffered: boolean;
  /** No event without an object. */
  transitive: boolean;
}

/** What is known of a sense. */
type SenseParts = Pick<VerbSense, 'lemma'> & Partial<VerbSense>;

/** A sense with nothing left out: all are of one make, which is what makes them quick to read. */
function senseOf(parts: SenseParts): VerbSense {
  return {
    lemma: parts.lemma,
    rest: parts.rest ?? [],
    act: parts.act ?? null,
    light: parts.light ?? [],
    stance: parts.stance ?? null,
    says: parts.says ?? false,
    weak: parts.weak ?? false,
    objectless: parts.objectless ?? false,
    lawful: parts.lawful ?? false,
    suffered: parts.suffered ?? false,
    transitive: parts.transitive ?? false,
  };
}

/** "willing" (to), "readiness" (to) and "must" stand where verbs do. */
export type WordForm = VerbForm | 'adjective' | 'noun' | 'modal';

/** What the forms of one verb can mean. */
export interface LemmaSenses {
  lemma: string;
  /** Without particles it is plain saying. */
  says: boolean;
  /** The sense without particles. */
  alone: VerbSense | null;
  /** The others by their first particle. */
  byPart: ReadonlyMap<string, readonly VerbSense[]>;
}

/** One reading of a word form. */
export interface VerbReading {
  form: WordForm;
  senses: LemmaSenses;
}

/** All that is known of one word, so that it is looked up once. */
export interface WordEntry {
  /** Bits of word-classes.ts. */
  classes: number;
  /** What it can mean as a verb. */
  verbs: readonly VerbReading[] | null;
  /** Nouns and noun phrases, singular and plural, that it is the first word of; the longest first. */
  things: readonly ThingPhrase[] | null;
}

/** The lexicon turned round: from word forms to what they can mean. Never changes once built. */
export interface LexiconIndex {
  words: WordTable<WordEntry>;
  /** Words of sport, and verbs that in sport hurt nobody. */
  games: { words: ReadonlySet<string>; verbs: ReadonlySet<string> };
  /** Forces of nature and mishaps, which attack nobody. */
  mishaps: ReadonlySet<string>;
  /** Verbs whose participle alone tells who suffered: "reporter arrested in Lima". */
  sufferings: ReadonlySet<string>;
  pairs: ObjectEvents;
}

/** What a light verb and its object make together. First match wins for one object. */
type ObjectEvents = ReadonlyMap<LightVerb, readonly (readonly [Thing, EventType])[]>;

/** A noun or noun phrase and the classes it belongs to. */
export interface ThingPhrase {
  words: string[];
  things: Thing[];
}

/** Words by class (a bit of word-classes.ts), parted by white space. */
export type GrammarWords = readonly (readonly [wordClass: number, words: string])[];

/** The words of events as their table holds them: lists with commas between the phrases. */
export interface EventLists {
  grammar: GrammarWords;
  /** Verbs by what they mean whatever their object; a question mark behind those of many meanings. */
  acts: Partial<Record<EventType, string>>;
  weak: string;
  objectless: string;
  lawful: string;
  suffered: string;
  transitive: string;
  says: string;
  lights: Record<LightVerb, string>;
  pairs: Readonly<Record<LightVerb, Readonly<Partial<Record<Thing, EventType>>>>>;
  stances: Record<Stance, string>;
  things: Record<Thing, string>;
  gameWords: string;
  gameVerbs: string;
  mishaps: string;
  sufferings: string;
}

/** Derives all forms of the lexicon's words. */
export function lexiconIndex(lists: EventLists, irregular: Record<string, string>): LexiconIndex {
  const weak = new Set(phrasesOf(lists.weak));
  const objectless = new Set(phrasesOf(lists.objectless));
  const lawful = new Set(phrasesOf(lists.lawful));
  const suffered = new Set(phrasesOf(lists.suffered));
  const transitive = new Set(phrasesOf(lists.transitive));
  const senses = new Map<string, VerbSense>();
  const sense = (phrase: string): VerbSense => {
    const [lemma = '', ...rest] = phrase.split(' ');
    const known =
      senses.get(phrase) ??
      senseOf({
        lemma,
        rest,
        weak: weak.has(phrase),
        objectless: objectless.has(phrase),
        lawful: lawful.has(phrase),
        suffered: suffered.has(phrase),
        transitive: transitive.has(phrase),
      });
    senses.set(phrase, known);
    return known;
  };
  for (const [type, list] of Object.entries(lists.acts))
    for (const phrase of phrasesOf(list)) {
      const known = sense(phrase.replace('?', ''));
      known.act = type as EventType;
      known.weak ||= phrase.endsWith('?');
    }
  for (const [light, list] of Object.entries(lists.lights))
    for (const phrase of phrasesOf(list)) sense(phrase).light.push(light as LightVerb);
  for (const [stance, list] of Object.entries(lists.stances))
    for (const phrase of phrasesOf(list)) sense(phrase).stance = stance as Stance;
  for (const phrase of phrasesOf(lists.says)) sense(phrase).says = true;
  const verbs = verbIndex([...senses.values()], irregular);
  // Before the verbs of the same form: "is prepared to" is no past of "prepare".
  for (const [word, stance] of Object.entries(STANCE_ADJECTIVES))
    addReading(verbs, word, {
      form: 'adjective',
      senses: sensesOf([senseOf({ lemma: word, stance, light: ['plan'] })]),
    });
  for (const [word, stance] of Object.entries(STANCE_NOUNS))
    addReading(verbs, word, { form: 'noun', senses: sensesOf([senseOf({ lemma: word, stance })]) });
  for (const word of lists.grammar.flatMap(([wordClass, words]) =>
    wordClass === DEMAND_MODAL ? splitWords(words) : [],
  ))
    addReading(verbs, word, { form: 'modal', senses: sensesOf([senseOf({ lemma: word, act: 'REQUEST' })]) });
  return {
    words: new WordTable(wordIndex(verbs, thingIndex(lists.things), lists.grammar)),
    games: { words: new Set(phrasesOf(lists.gameWords)), verbs: new Set(phrasesOf(lists.gameVerbs)) },
    mishaps: new Set(phrasesOf(lists.mishaps)),
    sufferings: new Set(phrasesOf(lists.sufferings)),
    pairs: pairsOf(lists.pairs),
  };
}

function verbIndex(senses: VerbSense[], irregular: Record<string, string>): Map<string, VerbReading[]> {
  const byLemma = new Map<string, VerbSense[]>();
  for (const sense of senses) byLemma.set(sense.lemma, [...(byLemma.get(sense.lemma) ?? []), sense]);
  const verbs = new Map<string, VerbReading[]>();
  for (const [lemma, group] of byLemma) {
    // "Appealed for" asks like "appealed", whatever else its object makes of it.
    const bare = group.find(({ rest }) => rest.length === 0);
    for (const sense of group) if (!sense.act && !sense.says) sense.stance ??= bare?.stance ?? null;
    // "Flew food to" is about the food, "flew to" about the journey.
    for (const sense of group)
      if (bare && sense.weak && sense.light.length === 0) sense.light.push(...bare.light);
    const senses = sensesOf(group);
    for (const [word, form] of verbForms(lemma, irregular))
      verbs.set(word, [...(verbs.get(word) ?? []), { form, senses }]);
  }
  return verbs;
}

function sensesOf(group: readonly VerbSense[]): LemmaSenses {
  const byPart = new Map<string, VerbSense[]>();
  for (const sense of group) {
    const [part] = sense.rest;
    if (part !== undefined) byPart.set(part, [...(byPart.get(part) ?? []), sense]);
  }
  return {
    lemma: group[0]?.lemma ?? '',
    says: group.some(({ rest, says }) => says && rest.length === 0),
    alone: group.find(({ rest }) => rest.length === 0) ?? null,
    byPart,
  };
}

function addReading(verbs: Map<string, VerbReading[]>, word: string, reading: VerbReading): void {
  verbs.set(word, [reading, ...(verbs.get(word) ?? [])]);
}

function thingIndex(lists: EventLists['things']): Map<string, ThingPhrase[]> {
  const phrases = new Map<string, ThingPhrase>();
  for (const [thing, list] of Object.entries(lists)) {
    for (const noun of phrasesOf(list)) {
      for (const form of new Set([noun, withS(noun)])) {
        const phrase = phrases.get(form) ?? { words: form.split(' '), things: [] };
        phrase.things.push(thing as Thing);
        phrases.set(form, phrase);
      }
    }
  }
  const byFirst = new Map<string, ThingPhrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function pairsOf(pairs: EventLists['pairs']): ObjectEvents {
  const lights = Object.entries(pairs) as [LightVerb, Partial<Record<Thing, EventType>>][];
  return new Map(lights.map(([light, events]) => [light, Object.entries(events) as [Thing, EventType][]]));
}

/** Brings together what is known of each word. */
function wordIndex(
  verbs: ReadonlyMap<string, VerbReading[]>,
  things: ReadonlyMap<string, ThingPhrase[]>,
  grammar: GrammarWords,
): Map<string, WordEntry> {
  const classes = new Map<string, number>();
  for (const [wordClass, words] of grammar)
    for (const word of splitWords(words)) classes.set(word, (classes.get(word) ?? 0) | wordClass);
  for (const part of partsOf(verbs)) classes.set(part, (classes.get(part) ?? 0) | PARTICLE);
  const index = new Map<string, WordEntry>();
  for (const word of [...verbs.keys(), ...things.keys(), ...classes.keys()])
    index.set(word, {
      classes: (classes.get(word) ?? 0) | (isAdverb(word) ? ADVERB : 0),
      verbs: verbs.get(word) ?? null,
      things: things.get(word) ?? null,
    });
  return index;
}

/** All words that follow some verb in some sense of it. */
function partsOf(verbs: ReadonlyMap<string, VerbReading[]>): Set<string> {
  const readings = [...verbs.values()].flat();
  return new Set(readings.flatMap(({ senses }) => [...senses.byPart.keys()]));
}

const UNKNOWN: WordEntry = { classes: 0, verbs: null, things: null };
const UNKNOWN_ADVERB: WordEntry = { classes: ADVERB, verbs: null, things: null };

/** What is known of a token of a text. */
export function entryOf({ words }: LexiconIndex, text: string, { start, end, lower }: Token): WordEntry {
  return words.get(text, start, end, lower) ?? (isAdverb(lower) ? UNKNOWN_ADVERB : UNKNOWN);
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4;
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
