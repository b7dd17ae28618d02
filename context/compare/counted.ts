import { eachWord } from '../text/each-word.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CorpusFigure } from '../types.ts';
import { dimensionOf } from './dimension.ts';
import { isDealStruck, nearestClass } from './nearest-class.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { CROWD, type Family, INHABITANTS, OUTCOMES, type Outcome, STAFF } from './tables/outcomes.ts';
import { NATION } from './tables/people.ts';
import {
  ACTION_BY_STEM,
  ANY_PEOPLE_STEMS,
  MEASURE_TOPIC_BY_STEM,
  MONEY_TOPIC_BY_STEM,
  OUTCOME_BY_STEM,
  PART_BY_STEM,
  PERCENT_TOPIC_BY_STEM,
  THING_BY_STEM,
} from './word-classes.ts';

/** What a figure counts, in classes that two articles' words can meet in. */
export interface Counted {
  /** What befell them, for counts. */
  outcome: Outcome | null;
  /** The word that says so stands right by the number. */
  sure: boolean;
  /** The reading's verb, where it says more than that there are so many. */
  action: string | null;
  /** What it is about, for money, percentages and measures. */
  topic: string | null;
  /** `people`, the class of a thing, or the stem of a noun in no table; null when no noun is given. */
  noun: string | null;
  /** The noun is of a class that a table has, so that another class is surely another thing. */
  classed: boolean;
  /** The part of people ("women", "police"); null for people at large. */
  part: string | null;
  /** Stems of the figure's own noun phrase. */
  words: Set<string>;
  /** The noun is written as a name: iPads. */
  named: boolean;
  /** Those of them that narrow its noun: "cabin" of cabin crew. */
  modifiers: string[];
}

/** How many words after a bare number may be its noun. */
const NOUN_REACH = 5;
/** How far from a percentage its group may be named, and after which words. */
const GROUP_REACH = 8;
const GROUP_OPENERS = new Set(['for', 'among', 'of']);
const NOUN_ENDS = new Set(
  'in at on from by with for to of who which that were was are is have has had been and or but as after before during since while when where will would could died remain remained remains said'.split(
    ' ',
  ),
);
const NO_NOUNS = new Set(
  'around approximate approximately roughly nearly almost estimated estimate between percent minimum maximum total dead injured wounded killed number toll tally figure count half halves third thirds quarter quarters fifth fifths tenth tenths per cent'.split(
    ' ',
  ),
);
/** Verbs that only say that a number is given, or that there are so many. */
const LIGHT_VERBS = new Set(
  'be have say give take count include report reach make get see show do go come stand put remain number total tell exceed grow rise fall climb drop increase decrease leave bring follow contain estimate record down up end finish lose gain settle'.split(
    ' ',
  ),
);
/** Classes of people that their fate makes: of the displaced, "refugees" is no part. */
const SAID_ALREADY: Readonly<Record<string, string>> = {
  displaced: 'migrant',
  captured: 'hostage',
  freed: 'prisoner',
  arrested: 'prisoner',
};

/** "8,500 Syrians", "four Egyptian Shiites". */
const NATIONALS = /(?:^| )\p{Lu}\p{Ll}+(?:ans|is|ese|ish|ites|men|nationals)$/u;
/** What can only befall people: a count of things has another verb. */
const PERSONAL: ReadonlySet<Family> = new Set<Family>(['harm', 'custody', 'crowd', 'people']);

/** Kinds whose number counts a noun; the others' noun is their unit. */
/** "The fire toll": people, and no fires. */
const TOLL = /\btolls?\b/i;
const THINGS_KNOWN: ReadonlySet<string> = new Set(THING_BY_STEM.values());
const UNITLESS: ReadonlySet<string> = new Set(['count', 'vague', 'percent', 'fraction', 'ratio']);

/** A car that hits people damages none. */
const PEOPLE_OUTCOMES: ReadonlyMap<string, Outcome> = new Map(
  [...OUTCOME_BY_STEM].filter(([, { name }]) => name !== 'damaged' && name !== 'destroyed'),
);

const THING_OUTCOMES: ReadonlyMap<string, Outcome> = new Map(
  [...OUTCOME_BY_STEM].filter(([, outcome]) => !PERSONAL.has(outcome.family)),
);

export function countedOf(figure: CorpusFigure, passage: PassageWords): Counted {
  const phrase = nounPhrase(figure, passage);
  const said = TOLL.test(figure.counts) ? { noun: 'people', part: null } : nounOf(phrase);
  const part = said.part ?? groupOf(figure, passage);
  const nouns = NATIONALS.test(figure.counts) ? 'people' : said.noun;
  const written = UNITLESS.has(figure.kind) ? nouns : null;
  const outcome = isParenthood(passage) ? null : (outcomeOf(figure, passage, written) ?? saidByNoun(phrase));
  const befell = outcome !== null && PERSONAL.has(outcome.family);
  // Attackers, bankers, nuns: whoever dies or is arrested and is no known thing is people.
  const noun = befell && written !== null && !THINGS_KNOWN.has(written) ? 'people' : written;
  return {
    outcome,
    sure: nearestClass(passage, OUTCOME_BY_STEM).sure,
    action: actionOf(figure),
    topic: topicOf(figure, passage),
    noun,
    classed: noun === 'people' || phrase.some((word) => THING_BY_STEM.get(word) === noun),
    part: part !== null && SAID_ALREADY[outcome?.name ?? ''] === part ? null : part,
    words: new Set(phrase),
    named: /(?:^| )[a-z]?\p{Lu}\p{L}+$/u.test(figure.counts),
    modifiers: modifiersIn(phrase, figure.counts),
  };
}

/** "A mother of [12]": children, whatever befell her. */
function isParenthood({ words, first }: PassageWords): boolean {
  return (
    words[first - 1]?.word === 'of' &&
    /^(?:mother|father|parent|dad|mum|mom)s?$/.test(words[first - 2]?.word ?? '')
  );
}

/** The deed, in one word for its synonyms; null for a verb that says no more than that there are so many. */
function actionOf({ action }: CorpusFigure): string | null {
  if (action === null || LIGHT_VERBS.has(action)) return null;
  return ACTION_BY_STEM.get(stem(action)) ?? stem(action);
}

/** "The jobless rate for black Americans": the group of which a percentage is told. */
function groupOf(figure: CorpusFigure, { words, first, last }: PassageWords): string | null {
  if (figure.kind !== 'percent') return null;
  for (let at = Math.max(1, first - GROUP_REACH); at < Math.min(words.length, last + GROUP_REACH); at++) {
    const opener = words[at]?.gap === 'none' && GROUP_OPENERS.has(words[at - 1]?.word ?? '');
    const group =
      opener && (PART_BY_STEM.get(words[at]?.stem ?? '') ?? PART_BY_STEM.get(words[at + 1]?.stem ?? ''));
    if (group) return group;
  }
  return null;
}

function nounOf(phrase: string[]): { noun: string | null; part: string | null } {
  let noun: string | null = null;
  let part: string | null = null;
  for (const word of [...phrase].reverse()) {
    if (!isOfNation(part)) part ??= PART_BY_STEM.get(word) ?? null;
    else part = PART_BY_STEM.get(word) ?? part;
    noun ??= ANY_PEOPLE_STEMS.has(word) ? 'people' : (THING_BY_STEM.get(word) ?? null);
  }
  const head = phrase.at(-1);
  const parts = new Set(
    phrase.flatMap((word) => PART_BY_STEM.get(word) ?? []).filter((one) => !isOfNation(one)),
  );
  if (parts.size > 1 && phrase.every((word) => PART_BY_STEM.has(word))) return { noun: 'people', part: null };
  if (part) noun = 'people';
  return { noun: noun ?? (head && !OUTCOME_BY_STEM.has(head) ? head : null), part };
}

/** A nation's people are soldiers or children as well. */
function isOfNation(part: string | null): boolean {
  return part === NATION;
}

/** Words before the noun that narrow it; of people at large only names do ("45 peaceful protesters" are all of them). */
function modifiersIn(phrase: string[], written: string): string[] {
  const plain = phrase.some((word) => ANY_PEOPLE_STEMS.has(word));
  const modifiers = phrase.slice(0, -1).filter((word) => !isNoun(word));
  return plain && !/\p{Lu}/u.test(written) ? [] : modifiers;
}

function isNoun(word: string): boolean {
  return [THING_BY_STEM, PART_BY_STEM, OUTCOME_BY_STEM].some((words) => words.has(word));
}

function outcomeOf(figure: CorpusFigure, passage: PassageWords, noun: string | null): Outcome | null {
  if (figure.kind !== 'count' && figure.kind !== 'vague') return null;
  const action = figure.action === null ? undefined : OUTCOME_BY_STEM.get(stem(figure.action));
  // Whales die as people do.
  const ofThings = noun !== null && noun !== 'animal' && THINGS_KNOWN.has(noun);
  const outcomes = ofThings ? THING_OUTCOMES : noun === 'people' ? PEOPLE_OUTCOMES : OUTCOME_BY_STEM;
  // Nations join and leaders strike deals: such verbs make a crowd of people only.
  const noCrowd = ofThings || passage.words.some((_, at) => isDealStruck(passage.words, at));
  const told = noCrowd && action?.family === 'crowd' ? undefined : action;
  return (
    nearestClass(passage, outcomes).found ?? (told && [...outcomes.values()].includes(told) ? told : null)
  );
}

const NOUN_OUTCOMES: readonly (readonly [nouns: RegExp, outcome: string])[] = [
  [INHABITANTS, 'population'],
  [STAFF, 'employed'],
  [CROWD, 'crowd'],
];

/** "200,000 residents", "37,000 staff", "5,000 demonstrators", of whom nothing is told. */
function saidByNoun(phrase: string[]): Outcome | null {
  const [, said] = NOUN_OUTCOMES.find(([nouns]) => phrase.some((word) => nouns.test(word))) ?? [];
  return OUTCOMES.find(({ name }) => name === said) ?? null;
}

function topicOf(figure: CorpusFigure, passage: PassageWords): string | null {
  switch (figure.kind) {
    case 'count':
    case 'vague':
      return null;
    case 'money':
      return nearestClass(passage, MONEY_TOPIC_BY_STEM).found;
    case 'age':
      return 'age';
    case 'magnitude':
      return 'magnitude';
    case 'percent':
    case 'fraction':
    case 'ratio':
      return expressTopic(passage) ?? nearestClass(passage, PERCENT_TOPIC_BY_STEM).found;
    default:
      // What is measured in barrels and tonnes has no depth or distance.
      return /^(?:volume|mass)/.test(dimensionOf(figure).name)
        ? 'flow'
        : nearestClass(passage, MEASURE_TOPIC_BY_STEM).found;
  }
}

/** Words that name what a percentage is of, whatever stands nearer to it. */
const EXPRESS: ReadonlyMap<string, string> = new Map([
  ['turnout', 'turnout'],
  ['unemployment', 'unemployment'],
  ['jobless', 'unemployment'],
  ['inflation', 'inflation'],
]);

/** The one such word between the neighbouring numbers of the sentence. */
function expressTopic({ words, first, last }: PassageWords): string | null {
  let [from, to] = [first, last];
  while (from > 0 && words[from]?.gap !== 'stop' && !words[from - 1]?.number) from--;
  while (to < words.length && words[to]?.gap !== 'stop' && !words[to]?.number) to++;
  const named = new Set(words.slice(from, to).flatMap(({ word }) => EXPRESS.get(word) ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Stems of the noun phrase: what the reading found, else the figure's own words, else the words right after it. */
function nounPhrase(figure: CorpusFigure, { words, first, last }: PassageWords): string[] {
  const stems: string[] = [];
  eachWord(figure.counts, (word) => {
    if (isContent(word)) stems.push(stem(word));
  });
  if (stems.length > 0) return stems;
  const own = words.slice(first, last).filter((word) => !word.number && isContent(word.word));
  return (own.length > 0 ? own : following(words, last)).map((word) => word.stem);
}

function following(words: PassageWord[], from: number): PassageWord[] {
  const found: PassageWord[] = [];
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at++) {
    const word = words[at] as PassageWord;
    if (word.gap === 'stop' || (word.gap === 'comma' && word.word === 'the')) break;
    if (found.length === 0 && (word.word === 'of' || word.word === 'the' || afterOf(words, at, from)))
      continue;
    if (word.gap !== 'none' || word.number || NOUN_ENDS.has(word.word)) break;
    if (isContent(word.word)) found.push(word);
  }
  return found;
}

/** "three of the seven bullets": the second number belongs to the phrase. */
function afterOf(words: PassageWord[], at: number, from: number): boolean {
  return at > from && words[at]?.number === true && words[from]?.word === 'of';
}

function isContent(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word) && !NO_NOUNS.has(word) && !/^\d/.test(word);
}
