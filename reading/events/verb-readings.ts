import { type VerbForm, verbForms } from '../lexicon/inflect.ts';
import { splitWords } from '../lexicon/split-words.ts';
import type { EventType } from '../types.ts';
import { type EventLists, phrasesOf } from './event-lists.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import { STANCE_NOUNS, type Stance } from './lexicon/operators.ts';
import { DEMAND_MODAL } from './word-classes.ts';

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
export type WordForm = VerbForm | 'adjective' | 'opinion' | 'noun' | 'modal';

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

/** All readings of every form of the lexicon's verbs, and of what stands where verbs do. */
export function verbReadings(
  lists: EventLists,
  irregular: Record<string, string>,
): Map<string, VerbReading[]> {
  const verbs = formsOf(sensesIn(lists), irregular);
  // Before the verbs of the same form: "is prepared to" is no past of "prepare".
  for (const [word, stance] of wordsOf(lists.stanceAdjectives))
    addReading(verbs, word, {
      form: 'adjective',
      senses: sensesOf([senseOf({ lemma: word, stance, light: ['plan'] })]),
    });
  for (const [word, act] of wordsOf(lists.opinions))
    addReading(verbs, word, { form: 'opinion', senses: sensesOf([senseOf({ lemma: word, act })]) });
  for (const [word, stance] of Object.entries(STANCE_NOUNS))
    addReading(verbs, word, { form: 'noun', senses: sensesOf([senseOf({ lemma: word, stance })]) });
  const duties = lists.grammar.filter(([wordClass]) => wordClass === DEMAND_MODAL);
  for (const word of [
    ...duties.flatMap(([, words]) => splitWords(words)),
    'need',
    'needs',
    'needed',
    'has',
    'have',
    'had',
  ])
    addReading(verbs, word, { form: 'modal', senses: sensesOf([senseOf({ lemma: word, act: 'REQUEST' })]) });
  return verbs;
}

/** Each word of lists by kind, with its kind. */
function wordsOf<Kind extends string>(lists: Partial<Record<Kind, string>>): [string, Kind][] {
  const entries = Object.entries(lists) as [Kind, string][];
  return entries.flatMap(([kind, list]) => phrasesOf(list).map((word): [string, Kind] => [word, kind]));
}

/** Every sense that the lists give a verb. */
function sensesIn(lists: EventLists): VerbSense[] {
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
  return [...senses.values()];
}

/** The forms of all verbs. */
function formsOf(senses: VerbSense[], irregular: Record<string, string>): Map<string, VerbReading[]> {
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
