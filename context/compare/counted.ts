import { eachWord } from '../text/each-word.ts';
import { stem } from '../text/stem.ts';
import type { CorpusFigure } from '../types.ts';
import { nounPhrase } from './noun-phrase.ts';
import { inRole, ofStaff, outcomeOf, saidByNoun, UNTOLD } from './outcome.ts';
import type { PassageWords } from './passage-words.ts';
import { type Outcome, PERSONAL } from './tables/outcome-rules.ts';
import { NATION } from './tables/people.ts';
import { topicOf } from './topic.ts';
import type { WordClasses } from './word-classes.ts';

/** What a figure counts, in classes that two articles' words can meet in. */
export interface Counted {
  /** What befell them, for counts. */
  outcome: Outcome | null;
  /** The reading's verb, where it says more than that there are so many. */
  action: string | null;
  /** That verb is of a deed that the tables know. */
  knownAction: boolean;
  /** The noun as written says itself what befell them: "damaged shops". */
  tellsItself: boolean;
  /** What it is about, for money, percentages and measures. */
  topic: string | null;
  /** The word that tells the outcome or topic stands right by the number. */
  sure: boolean;
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

/** How far before "times" what was done with a gun may stand. */
const SHOT_REACH = 7;
const SHOT = /^(?:shot|shoots?|shooting|fired|fires?|firing|hit|struck|gunned)$/;
/** How far from a percentage its group may be named, and after which words. */
const GROUP_REACH = 8;
const GROUP_OPENERS = new Set(['for', 'among', 'of']);
/** Classes of people that their fate makes: of the displaced, "refugees" is no part. */
const SAID_ALREADY: Readonly<Record<string, string>> = {
  displaced: 'migrant',
  captured: 'hostage',
  freed: 'prisoner',
  arrested: 'prisoner',
};

/** "8,500 Syrians", "four Egyptian Shiites". */
const NATIONALS = /(?:^| )\p{Lu}\p{Ll}+(?:ans|is|ese|ish|ites|men|nationals)$/u;
/** "The fire toll": people, and no fires. */
const TOLL = /\btolls?\b/i;
/** Kinds whose number counts a noun; the others' noun is their unit. */
const UNITLESS: ReadonlySet<string> = new Set(['count', 'vague', 'percent', 'fraction', 'ratio']);

export function countedOf(figure: CorpusFigure, passage: PassageWords, classes: WordClasses): Counted {
  const phrase = nounPhrase(figure, passage, classes.lightWords);
  const said =
    UNITLESS.has(figure.kind) && LOSSES.test(figure.counts)
      ? { noun: 'people', part: 'soldier' }
      : TOLL.test(figure.counts)
        ? { noun: 'people', part: null }
        : nounOf(phrase, classes);
  const topic = topicOf(figure, passage, classes);
  const part = said.part ?? groupOf(figure, passage, classes);
  const nouns = NATIONALS.test(figure.counts || figure.text) ? 'people' : shotsOr(said.noun, passage);
  const written = UNITLESS.has(figure.kind) ? nouns : null;
  const told = isParenthood(passage) ? UNTOLD : outcomeOf(figure, passage, written, classes);
  const outcome = ofStaff(inRole(told.found ?? saidByNoun(phrase, classes), part, classes), phrase, classes);
  const befell = outcome !== null && PERSONAL.has(outcome.family);
  // Attackers, bankers, nuns: whoever dies or is arrested and is no known thing is people.
  const noun = befell && written !== null && !classes.things.has(written) ? 'people' : written;
  return {
    outcome,
    sure: topic.found === null ? told.sure : topic.sure,
    ...actionOf(figure, classes),
    tellsItself: outcome !== null && tells(figure.counts, outcome, classes),
    topic: topic.found,
    noun,
    classed:
      noun === 'people' ||
      (isBeside(phrase, passage) && phrase.some((word) => classes.thingOf.get(word) === noun)),
    part: part !== null && SAID_ALREADY[outcome?.name ?? ''] === part ? null : part,
    words: new Set(phrase),
    named: /(?:^| )[a-z]?\p{Lu}\p{L}+$/u.test(figure.counts),
    modifiers: modifiersIn(phrase, figure.counts, classes),
  };
}

/** How far after a number its own noun may end. */
const BESIDE = 5;

/** "600 buses, but the number was [80,000]": what the reading has from further off is a guess. */
function isBeside(phrase: string[], { words, first, last }: PassageWords): boolean {
  return words.slice(first, last + BESIDE).some(({ stem }) => phrase.includes(stem));
}

/** "Nordland put its [losses] at 45": whoever has losses, counted by heads, has soldiers. */
const LOSSES = /^(?:(?:own|combat|military|battlefield) )?losses$/i;

/** "Shot [five times]": bullets. */
function shotsOr(noun: string | null, { words, first }: PassageWords): string | null {
  const shot = words.slice(Math.max(0, first - SHOT_REACH), first).some(({ word }) => SHOT.test(word));
  return noun === 'occasion' && shot ? 'bullet' : noun;
}

/** "A mother of [12]": children, whatever befell her. */
function isParenthood({ words, first }: PassageWords): boolean {
  return (
    words[first - 1]?.word === 'of' &&
    /^(?:mother|father|parent|dad|mum|mom)s?$/.test(words[first - 2]?.word ?? '')
  );
}

/** The deed, in one word for its synonyms; null for a verb that says no more than that there are so many. */
function actionOf({ action }: CorpusFigure, classes: WordClasses): Pick<Counted, 'action' | 'knownAction'> {
  if (action === null || classes.lightWords.lightVerbs.has(action))
    return { action: null, knownAction: false };
  const known = classes.actionOf.get(stem(action));
  return { action: known ?? stem(action), knownAction: known !== undefined };
}

/** "Damaged shops" say themselves what befell them. */
function tells(noun: string, outcome: Outcome, { outcomeOf }: WordClasses): boolean {
  let told = false;
  eachWord(noun, (word) => {
    told ||= outcomeOf.get(stem(word)) === outcome;
  });
  return told;
}

/** "The jobless rate for black Americans": the group of which a percentage is told. */
function groupOf(
  figure: CorpusFigure,
  { words, first, last }: PassageWords,
  classes: WordClasses,
): string | null {
  if (figure.kind !== 'percent') return null;
  for (let at = Math.max(1, first - GROUP_REACH); at < Math.min(words.length, last + GROUP_REACH); at++) {
    const opener = words[at]?.gap === 'none' && GROUP_OPENERS.has(words[at - 1]?.word ?? '');
    const group =
      opener && (classes.partOf.get(words[at]?.stem ?? '') ?? classes.partOf.get(words[at + 1]?.stem ?? ''));
    if (group) return group;
  }
  return null;
}

function nounOf(phrase: string[], classes: WordClasses): { noun: string | null; part: string | null } {
  let noun: string | null = null;
  let part: string | null = null;
  for (const word of [...phrase].reverse()) {
    if (!isOfNation(part)) part ??= classes.partOf.get(word) ?? null;
    else part = classes.partOf.get(word) ?? part;
    noun ??= classes.anyPeople.has(word) ? 'people' : (classes.thingOf.get(word) ?? null);
  }
  const head = phrase.at(-1);
  const parts = new Set(
    phrase.flatMap((word) => classes.partOf.get(word) ?? []).filter((one) => !isOfNation(one)),
  );
  if (parts.size > 1 && phrase.every((word) => classes.partOf.has(word)))
    return { noun: 'people', part: null };
  if (part) noun = 'people';
  return { noun: noun ?? (head && !classes.outcomeOf.has(head) ? head : null), part };
}

/** A nation's people are soldiers or children as well. */
function isOfNation(part: string | null): boolean {
  return part === NATION;
}

/** Words before the noun that narrow it; of people at large only names do ("45 peaceful protesters" are all of them). */
function modifiersIn(phrase: string[], written: string, classes: WordClasses): string[] {
  const plain = phrase.some((word) => classes.anyPeople.has(word));
  const modifiers = phrase.slice(0, -1).filter((word) => !isNoun(word, classes));
  return plain && !/\p{Lu}/u.test(written) ? [] : modifiers;
}

function isNoun(word: string, classes: WordClasses): boolean {
  return [classes.thingOf, classes.partOf, classes.outcomeOf].some((words) => words.has(word));
}
