import { stem } from '../text/stem.ts';
import type { CorpusFigure } from '../types.ts';
import { isDealStruck, nearestClass, type Told } from './nearest-class.ts';
import { partedVerb } from './parted-verb.ts';
import type { PassageWords } from './passage-words.ts';
import {
  BEFALLEN,
  BY_ROLE,
  CROWD,
  INHABITANTS,
  OF_THINGS,
  type Outcome,
  PERSONAL,
  STAFF,
} from './tables/outcome-rules.ts';
import type { WordClasses } from './word-classes.ts';

/** Nothing is told. */
export const UNTOLD: Told<Outcome> = { found: null, sure: false };

/**
 * By the verb around the number, else the nearest word that speaks of an outcome, else the reading's verb.
 * @param noun what is counted, by its class; null where nothing is named
 */
export function outcomeOf(
  figure: CorpusFigure,
  passage: PassageWords,
  noun: string | null,
  words: WordClasses,
): Told<Outcome> {
  if (figure.kind !== 'count' && figure.kind !== 'vague') return UNTOLD;
  const isSpokenOf = (key: string) => {
    const needed = words.neededBy.get(key);
    return !needed || passage.words.some((word) => needed.has(word.stem));
  };
  const fits = (outcome: Outcome, key: string) => mayBefall(outcome, noun, words) && isSpokenOf(key);
  const parted = outcomeNamed(partedVerb(passage, words), words);
  if (parted && mayBefall(parted, noun, words)) return { found: parted, sure: true };
  const nearest = nearestClass(passage, words.outcomeOf, words, fits);
  if (nearest.found) return nearest;
  const verb = stem(figure.action ?? '');
  const action = isSpokenOf(verb) ? words.outcomeOf.get(verb) : undefined;
  // Nations join and leaders strike deals: such verbs make a crowd of people only.
  const idle = action?.family === 'crowd' && passage.words.some((_, at) => isDealStruck(passage.words, at));
  return { found: action && !idle && mayBefall(action, noun, words) ? action : null, sure: false };
}

/** Whether it can happen to what is counted; of a noun in no table nobody knows. */
function mayBefall({ name, family }: Outcome, noun: string | null, words: WordClasses): boolean {
  if (noun === 'people') return !OF_THINGS.has(name);
  // Whales die as people do.
  if (noun === null || noun === 'animal' || !words.things.has(noun)) return true;
  const befallen = BEFALLEN.get(name) ?? BEFALLEN.get(family);
  return befallen ? befallen.has(noun) : !PERSONAL.has(family);
}

/** What it comes to for people of such a role: prisoners who flee have escaped. */
export function inRole(outcome: Outcome | null, part: string | null, words: WordClasses): Outcome | null {
  const turned = BY_ROLE[part ?? '']?.[outcome?.name ?? ''];
  return turned === undefined ? outcome : outcomeNamed(turned, words);
}

/** "Creating a firm of 14,000 employees": nobody is hired. */
export function ofStaff(outcome: Outcome | null, phrase: string[], words: WordClasses): Outcome | null {
  const made = outcome?.name === 'hired' && phrase.some((word) => STAFF.test(word));
  return made ? outcomeNamed('employed', words) : outcome;
}

function outcomeNamed(name: string | null | undefined, { outcomes }: WordClasses): Outcome | null {
  return outcomes.find((outcome) => outcome.name === name) ?? null;
}

const NOUN_OUTCOMES: readonly (readonly [nouns: RegExp, outcome: string])[] = [
  [INHABITANTS, 'population'],
  [STAFF, 'employed'],
  [CROWD, 'crowd'],
];

/** "200,000 residents", "37,000 staff", "5,000 demonstrators", of whom nothing is told. */
export function saidByNoun(phrase: string[], words: WordClasses): Outcome | null {
  const [, said] = NOUN_OUTCOMES.find(([nouns]) => phrase.some((word) => nouns.test(word))) ?? [];
  return outcomeNamed(said, words);
}
