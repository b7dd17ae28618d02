import { stem } from '../text/stem.ts';
import { ACTIONS } from './tables/actions.ts';
import { OUTCOMES, type Outcome } from './tables/outcomes.ts';
import { ANY_PEOPLE, PARTS_OF_PEOPLE } from './tables/people.ts';
import { THINGS } from './tables/things.ts';
import { MEASURE_TOPICS, MONEY_TOPICS, PERCENT_TOPICS } from './tables/topics.ts';

/** Outcomes by the stems of their words; a word may speak of two ("homeless"). First in the table wins. */
export const OUTCOME_BY_STEM: ReadonlyMap<string, Outcome> = classes(OUTCOMES, (outcome) => outcome.words);

/** Classes of counted things by stem, named by their first word. */
export const THING_BY_STEM: ReadonlyMap<string, string> = named(THINGS);

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
      const key = word.includes('-') || word.startsWith('=') ? word : stem(word);
      if (!byStem.has(key)) byStem.set(key, one);
    }
  return byStem;
}
