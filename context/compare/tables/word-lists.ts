import { mapped, type Pattern, type WordLists } from '../word-classes.ts';
import { ACTIONS } from './actions.ts';
import { CAUSES } from './causes.ts';
import { CLAIM_PATTERNS, CONTRASTS } from './claims.ts';
import { COUNTRIES } from './countries.ts';
import { DEFINITIONS, VOTE_DEFINITIONS } from './defining-words.ts';
import { IDIOMS, PARTED_VERBS } from './idioms.ts';
import { LIGHT_WORDS, PLAIN } from './light-words.ts';
import { NEEDING } from './needing.ts';
import { OUTCOMES } from './outcomes.ts';
import { ANY_PEOPLE, CONTENDERS, PARTS_OF_PEOPLE } from './people.ts';
import { PHASE_PATTERNS } from './phases.ts';
import { ALIASES, CONTINENTS, REGIONS_OF, TOWNS_OF } from './regions.ts';
import { PERIODS, SCOPE_PATTERNS } from './scope-patterns.ts';
import { THINGS } from './things.ts';
import { MEASURE_TOPICS, MONEY_TOPICS, PERCENT_TOPICS } from './topics.ts';
import { TEMPERATURES, UNITS } from './units.ts';

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
  contenders: CONTENDERS,
  causes: CAUSES,
  units: UNITS,
  temperatures: TEMPERATURES,
  idioms: IDIOMS,
  partedVerbs: PARTED_VERBS,
  lightWords: LIGHT_WORDS,
  plain: PLAIN,
  definitions: DEFINITIONS,
  voteDefinitions: VOTE_DEFINITIONS,
  scopePatterns: mapped(SCOPE_PATTERNS, patternOf),
  periods: PERIODS.map(patternOf),
  phasePatterns: mapped(PHASE_PATTERNS, patternOf),
  claimPatterns: mapped(CLAIM_PATTERNS, patternOf),
  contrasts: mapped(CONTRASTS, patternOf),
  places: {
    aliases: ALIASES,
    countries: COUNTRIES,
    continents: CONTINENTS,
    regions: REGIONS_OF,
    towns: TOWNS_OF,
  },
};

function patternOf({ source, flags }: RegExp): Pattern {
  return [source, flags];
}
