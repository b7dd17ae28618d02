import { stem } from '../text/stem.ts';
import { type Gazetteer, gazetteerOf, type PlaceLists } from './gazetteer.ts';
import type { CLAIM_PATTERNS } from './tables/claims.ts';
import type { LIGHT_WORDS } from './tables/light-words.ts';
import type { Outcome } from './tables/outcome-rules.ts';
import type { PHASE_PATTERNS } from './tables/phases.ts';
import type { SCOPE_PATTERNS } from './tables/scope-patterns.ts';
import type { Degrees, Unit } from './tables/units.ts';

/** The names of the patterns in their tables. */
type ScopePattern = keyof typeof SCOPE_PATTERNS;
type PhasePattern = keyof typeof PHASE_PATTERNS;
type ClaimPattern = keyof typeof CLAIM_PATTERNS;

/** Words that say nothing of what is counted, by where they stand. */
export type LightWords = Record<keyof typeof LIGHT_WORDS, ReadonlySet<string>>;

/** A regular expression as a table holds it. */
export type Pattern = readonly [source: string, flags: string];

/** The words as their table holds them: lists of plain forms, each list named by its first word. */
export interface WordLists {
  outcomes: readonly Outcome[];
  /** For words that speak of an outcome only beside others: those others. */
  needing: readonly (readonly [word: string, others: readonly string[]])[];
  things: readonly string[];
  moneyTopics: readonly string[];
  percentTopics: readonly string[];
  measureTopics: readonly string[];
  actions: readonly string[];
  partsOfPeople: readonly string[];
  anyPeople: string;
  contenders: string;
  causes: readonly string[];
  units: readonly Unit[];
  temperatures: readonly Degrees[];
  idioms: string;
  partedVerbs: Readonly<Record<string, string>>;
  lightWords: Record<keyof LightWords, string>;
  plain: string;
  definitions: readonly (readonly string[])[];
  voteDefinitions: readonly (readonly string[])[];
  scopePatterns: Record<ScopePattern, Pattern>;
  periods: readonly Pattern[];
  phasePatterns: Record<PhasePattern, Pattern>;
  claimPatterns: Record<ClaimPattern, Pattern>;
  contrasts: Record<string, Pattern>;
  places: PlaceLists;
}

/** What single words tell of what a figure counts. Never changes once built. */
export interface WordClasses {
  outcomes: readonly Outcome[];
  /** Outcomes by the stems of their words; a word may speak of two ("homeless"). First in the table wins. */
  outcomeOf: ReadonlyMap<string, Outcome>;
  /** Stems that a passage must have one of for a word to speak of its outcome, by that word's key. */
  neededBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Classes of counted things by stem. */
  thingOf: ReadonlyMap<string, string>;
  /** The names of those classes. */
  things: ReadonlySet<string>;
  /** What amounts, percentages and measures are about, by stem. */
  moneyTopicOf: ReadonlyMap<string, string>;
  percentTopicOf: ReadonlyMap<string, string>;
  measureTopicOf: ReadonlyMap<string, string>;
  /** Verbs by stem, as the first of those that tell the same deed. */
  actionOf: ReadonlyMap<string, string>;
  /** Classes of people by stem. */
  partOf: ReadonlyMap<string, string>;
  /** Stems of words for people at large. */
  anyPeople: ReadonlySet<string>;
  /** Stems of the parts that people and parties have in a vote. */
  contenders: ReadonlySet<string>;
  /** Families of happenings by stem. */
  causeOf: ReadonlyMap<string, string>;
  /** What units measure, and how they are converted. */
  units: readonly Unit[];
  temperatures: readonly Degrees[];
  /** Pairs of words that together say something else. */
  idioms: ReadonlySet<string>;
  /** Names of outcomes by verb and particle. */
  partedVerbs: ReadonlyMap<string, string>;
  /** Words that say nothing of what is counted, and stems of adjectives that narrow nothing. */
  lightWords: LightWords;
  plain: ReadonlySet<string>;
  /** Rows of words that define what is counted, each side of a row as keys; those of votes alone apart. */
  definitions: ReadonlySet<string>[][];
  voteDefinitions: ReadonlySet<string>[][];
  /** Turns of phrase that tell of a figure's reach, and those that name a period. */
  scopePatterns: Record<ScopePattern, RegExp>;
  periods: readonly RegExp[];
  /** Turns of phrase that put a number in the course of reports, and those that tell of claims. */
  phasePatterns: Record<PhasePattern, RegExp>;
  claimPatterns: Record<ClaimPattern, RegExp>;
  /** Words that set numbers against each other, in families. */
  contrasts: readonly (readonly [family: string, words: RegExp])[];
  /** What places lie in what. */
  gazetteer: Gazetteer;
}

/** Turns the lists round: from stems to the classes they tell of. */
export function wordClasses(lists: WordLists): WordClasses {
  const thingOf = named(lists.things);
  return {
    outcomes: lists.outcomes,
    outcomeOf: classes(lists.outcomes, (outcome) => outcome.words),
    neededBy: new Map(lists.needing.map(([word, others]) => [keyOf(word), new Set(others.map(stem))])),
    thingOf,
    things: new Set(thingOf.values()),
    moneyTopicOf: named(lists.moneyTopics),
    percentTopicOf: named(lists.percentTopics),
    measureTopicOf: named(lists.measureTopics),
    actionOf: named(lists.actions),
    partOf: named(lists.partsOfPeople),
    anyPeople: stems(lists.anyPeople),
    contenders: stems(lists.contenders),
    causeOf: named(lists.causes),
    units: lists.units,
    temperatures: lists.temperatures,
    idioms: new Set(lists.idioms.split(' ')),
    partedVerbs: new Map(
      Object.entries(lists.partedVerbs).flatMap(([outcome, verbs]) =>
        verbs.split(' ').map((verb): [string, string] => [verb, outcome]),
      ),
    ),
    lightWords: mapped(lists.lightWords, (words) => new Set(words.split(' '))),
    plain: stems(lists.plain),
    definitions: lists.definitions.map(sides),
    voteDefinitions: lists.voteDefinitions.map(sides),
    scopePatterns: mapped(lists.scopePatterns, opened),
    periods: lists.periods.map(opened),
    phasePatterns: mapped(lists.phasePatterns, opened),
    claimPatterns: mapped(lists.claimPatterns, opened),
    contrasts: Object.entries(mapped(lists.contrasts, opened)),
    gazetteer: gazetteerOf(lists.places),
  };
}

function opened(pattern: Pattern): RegExp {
  return new RegExp(...pattern);
}

/** The same names, each with what comes of its value. */
export function mapped<Name extends string, V, W>(
  values: Readonly<Record<Name, V>>,
  turn: (value: V) => W,
): Record<Name, W> {
  const entries = Object.entries<V>(values).map(([name, value]) => [name, turn(value)]);
  return Object.fromEntries(entries) as Record<Name, W>;
}

function stems(words: string): Set<string> {
  return new Set(words.split(' ').map(stem));
}

function sides(row: readonly string[]): Set<string>[] {
  return row.map((words) => new Set(words.split(' ').map(keyOf)));
}

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
