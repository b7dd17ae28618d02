import { stem } from '../text/stem.ts';
import { ACTIONS } from './tables/actions.ts';
import { NEEDING, type Outcome } from './tables/outcome-rules.ts';
import { OUTCOMES } from './tables/outcomes.ts';
import { ANY_PEOPLE, PARTS_OF_PEOPLE } from './tables/people.ts';
import { THINGS } from './tables/things.ts';
import { MEASURE_TOPICS, MONEY_TOPICS, PERCENT_TOPICS } from './tables/topics.ts';

/** Outcomes by the stems of their words; a word may speak of two ("homeless"). First in the table wins. */
export const OUTCOME_BY_STEM: ReadonlyMap<string, Outcome> = classes(OUTCOMES, (outcome) => outcome.words);

/** Stems that a passage must have one of for a word to speak of its outcome, by that word's key. */
export const NEEDED_BY_KEY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...NEEDING].map(([word, words]) => [keyOf(word), new Set(words.map(stem))]),
);

/** Classes of counted things by stem, named by their first word. */
export const THING_BY_STEM: ReadonlyMap<string, string> = named(THINGS);

/** The names of those classes. */
export const THINGS_KNOWN: ReadonlySet<string> = new Set(THING_BY_STEM.values());

/** What amounts, percentages and measures are about, by stem. */
export const MONEY_TOPIC_BY_STEM: ReadonlyMap<string, string> = named(MONEY_TOPICS);
export const PERCENT_TOPIC_BY_STEM: ReadonlyMap<string, string> = named(PERCENT_TOPICS);
export const MEASURE_TOPIC_BY_STEM: ReadonlyMap<string, string> = named(MEASURE_TOPICS);

/** Verbs by stem, as the first of those that tell the same deed. */
export const ACTION_BY_STEM: ReadonlyMap<string, string> = named(ACTIONS);

/** Classes of people by stem. */
export const PART_BY_STEM: ReadonlyMap<string, string> = named(PARTS_OF_PEOPLE);

export const ANY_PEOPLE_STEMS: ReadonlySet<string> = new Set(ANY_PEOPLE.split(' ').map(stem));

function named(lists: readonly string[]): Map<string, string> {
  const byStem = classes(lists, (list) => list);
  return new Map([...byStem].map(([word, list]) => [word, list.split(' ', 1)[0] as string]));
}

function classes<C>(all: readonly C[], words: (one: C) => string): Map<string, C> {
  const byStem = new Map<string, C>();
  for (const one of all)
    for (const word of words(one).split(' ')) {
      const key = keyOf(word);
      if (!byStem.has(key)) byStem.set(key, one);
    }
  return byStem;
}

/** Pairs of words and words in one form alone are keys as they stand; any other by its stem. */
function keyOf(word: string): string {
  return word.includes('-') || word.startsWith('=') ? word : stem(word);
}
