import { eachWord } from '../text/each-word.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CorpusFigure } from '../types.ts';
import { nearestClass } from './nearest-class.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import type { Outcome } from './tables/outcomes.ts';
import {
  ANY_PEOPLE_STEMS,
  OUTCOME_BY_STEM,
  PART_BY_STEM,
  THING_BY_STEM,
  TOPIC_BY_STEM,
} from './word-classes.ts';

/** What a figure counts, in classes that two articles' words can meet in. */
export interface Counted {
  /** What befell them, for counts. */
  outcome: Outcome | null;
  /** What it is about, for money, percentages and measures. */
  topic: string | null;
  /** `people`, the class of a thing, or the stem of a noun in no table; null when no noun is given. */
  noun: string | null;
  /** The part of people ("women", "police"); null for people at large. */
  part: string | null;
  /** Stems of the figure's own noun phrase. */
  words: Set<string>;
}

/** How many words after a bare number may be its noun. */
const NOUN_REACH = 4;
const NOUN_ENDS = new Set(
  'in at on from by with for to of who which that were was are is have has had been and or but as after before during since while when where will would could died'.split(
    ' ',
  ),
);

export function countedOf(figure: CorpusFigure, passage: PassageWords): Counted {
  const phrase = nounPhrase(figure, passage);
  const countable = figure.kind === 'count' || figure.kind === 'vague';
  const outcome = countable ? (nearestClass(passage, OUTCOME_BY_STEM) ?? actionOutcome(figure)) : null;
  const topic = countable ? null : nearestClass(passage, TOPIC_BY_STEM);
  let noun: string | null = null;
  let part: string | null = null;
  for (const word of [...phrase].reverse()) {
    part ??= PART_BY_STEM.get(word) ?? null;
    noun ??= ANY_PEOPLE_STEMS.has(word) ? 'people' : (THING_BY_STEM.get(word) ?? null);
  }
  if (part) noun = 'people';
  noun ??= phrase.at(-1) && !OUTCOME_BY_STEM.has(phrase.at(-1) as string) ? (phrase.at(-1) as string) : null;
  return { outcome, topic, noun, part, words: new Set(phrase) };
}

function actionOutcome(figure: CorpusFigure): Outcome | null {
  return figure.action === null ? null : (OUTCOME_BY_STEM.get(stem(figure.action)) ?? null);
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
    if (at === from && word.word === 'of') continue;
    if (word.gap !== 'none' || word.number || NOUN_ENDS.has(word.word)) break;
    if (isContent(word.word)) found.push(word);
  }
  return found;
}

function isContent(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word) && !/^\d/.test(word);
}
