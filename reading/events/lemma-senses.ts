import type { EventType } from '../types.ts';
import type { SenseList, SensePart } from './lemmas.ts';
import type { LightVerb } from './lexicon/light-verbs.ts';
import type { Stance } from './lexicon/operators.ts';

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

/** The senses of a verb from what the lists say of them. */
export function lemmaSenses(lemma: string, parts: readonly SensePart[]): LemmaSenses {
  const senses = new Map<string, VerbSense>();
  for (const [list, kind, rests] of parts)
    for (const rest of rests.split(',')) addSense(senses, lemma, rest, list, kind);
  const alone = senses.get('') ?? null;
  const byPart = new Map<string, VerbSense[]>();
  for (const sense of senses.values()) {
    if (alone) inherit(sense, alone);
    const [part] = sense.rest;
    const group = part === undefined ? undefined : byPart.get(part);
    if (group) group.push(sense);
    else if (part !== undefined) byPart.set(part, [sense]);
  }
  return { lemma, says: alone?.says ?? false, alone, byPart };
}

function addSense(
  senses: Map<string, VerbSense>,
  lemma: string,
  phrase: string,
  list: SenseList,
  kind: string,
): void {
  // A question mark behind a phrase says that it is weak.
  const doubtful = phrase.endsWith('?');
  const rest = doubtful ? phrase.slice(0, -1) : phrase;
  const sense = senses.get(rest) ?? senseOf(lemma, rest);
  senses.set(rest, sense);
  if (list === 'acts') sense.act = kind as EventType;
  else if (list === 'lights') sense.light.push(kind as LightVerb);
  else if (list === 'stances') sense.stance = kind as Stance;
  else sense[list] = true;
  sense.weak ||= doubtful;
}

/** A sense with nothing known of it yet: all are of one make, which is what makes them quick to read. */
function senseOf(lemma: string, rest: string): VerbSense {
  return {
    lemma,
    rest: rest === '' ? [] : rest.split(' '),
    act: null,
    light: [],
    stance: null,
    says: false,
    weak: false,
    objectless: false,
    lawful: false,
    suffered: false,
    transitive: false,
  };
}

/** What a verb with particles has of the verb alone. */
function inherit(sense: VerbSense, alone: VerbSense): void {
  // "Appealed for" asks like "appealed", whatever else its object makes of it.
  if (!sense.act && !sense.says) sense.stance ??= alone.stance;
  // "Flew food to" is about the food, "flew to" about the journey.
  if (sense.weak && sense.light.length === 0) sense.light.push(...alone.light);
}
