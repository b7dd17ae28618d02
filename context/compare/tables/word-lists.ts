import type { Pattern, ScopePattern, WordLists } from '../word-classes.ts';
import { ACTIONS } from './actions.ts';
import { DEFINITIONS, VOTE_DEFINITIONS } from './defining-words.ts';
import { NEEDING } from './needing.ts';
import { OUTCOMES } from './outcomes.ts';
import { ANY_PEOPLE, PARTS_OF_PEOPLE } from './people.ts';
import { ALIASES, CONTINENTS, REGIONS_OF, TOWNS_OF } from './regions.ts';
import { PERIODS, SCOPE_PATTERNS } from './scope-patterns.ts';
import { THINGS } from './things.ts';
import { MEASURE_TOPICS, MONEY_TOPICS, PERCENT_TOPICS } from './topics.ts';

/**
 * All words by which figures are compared, as they are written into `public/tables/classes.bin.gz` by
 * `npx tsx scripts/write-lexicon/main.ts`: beside the code they cost no start of the background anything.
 */
export const WORD_LISTS: WordLists = {
  outcomes: OUTCOMES,
  needing: [...NEEDING],
  things: THINGS,
  moneyTopics: MONEY_TOPICS,
  percentTopics: PERCENT_TOPICS,
  measureTopics: MEASURE_TOPICS,
  actions: ACTIONS,
  partsOfPeople: PARTS_OF_PEOPLE,
  anyPeople: ANY_PEOPLE,
  definitions: DEFINITIONS,
  voteDefinitions: VOTE_DEFINITIONS,
  scopePatterns: patternsOf(SCOPE_PATTERNS),
  periods: PERIODS.map(patternOf),
  places: { aliases: ALIASES, continents: CONTINENTS, regions: REGIONS_OF, towns: TOWNS_OF },
};

function patternOf({ source, flags }: RegExp): Pattern {
  return [source, flags];
}

function patternsOf(patterns: typeof SCOPE_PATTERNS): Record<ScopePattern, Pattern> {
  return Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, patternOf(pattern)]),
  ) as Record<ScopePattern, Pattern>;
}
