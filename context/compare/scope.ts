import type { CorpusFigure } from '../types.ts';
import { CLAUSE, clause } from './clause.ts';
import { modelOf, otherModel } from './model.ts';
import type { NumberInText } from './numbers-in.ts';
import { type Partial, partialOf } from './partial.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { perOf } from './rate-of.ts';
import { wholeOf } from './whole-of.ts';
import type { WordClasses } from './word-classes.ts';

/** What a passage says of a figure's reach. */
export interface Scope {
  partial: Partial;
  /** The number that it is told as a part of; null where none is told. */
  whole: number | null;
  /** What it is per: "season", "day"; null for a whole. */
  per: string | null;
  /** Said of a running total: "so far", "since May". */
  cumulative: boolean;
  /** Such a total of one happening alone: "since the coup", "so far". */
  fromStart: boolean;
  /** A total of which nothing more is said than that it sums up: "in all". */
  summed: boolean;
  /** Said of a total as it stands: "the toll", "has reached". */
  running: boolean;
  /** Said of one day or night. */
  oneDay: boolean;
  /** Says itself that an older number is out of date. */
  updates: boolean;
  /** Says that it takes the place of a number given before. */
  replaces: boolean;
  /** Says that others' number is wrong. */
  disputes: boolean;
  /** What may come, is wanted or allowed. */
  hypothetical: boolean;
  /** Out of a poll or a projection, before anything was counted. */
  polled: boolean;
  /** What its teller lost itself: "its own losses". */
  suffered: boolean;
  /** Said of a day's close. */
  closing: boolean;
  /** An estimate, and not a count. */
  estimate: boolean;
  /** Says itself that it is a first, preliminary number. */
  outdated: boolean;
  /** Told of another time than the report's: "two weeks earlier". */
  recalled: boolean;
  /** "including debt", "not counting the gunman": what else a total takes in or leaves out. */
  qualified: boolean;
  /** Tells of a happening beside another. */
  another: boolean;
  /** What several have together. */
  joint: boolean;
  /** Counts but the worst or the innermost: "core inflation", "critically injured". */
  narrowed: boolean;
  /** Measures that name a model: "17-inch", "16-gigabyte", each as number and unit. */
  model: Set<string>;
  /** Over which period a change or sum is told: the row of periods; -1 for none. */
  period: number;
  /** For each row of definitions: which side the figure's own clause stands on; -1 for neither. */
  sides: number[];
}

/** "Since the revolt began 14 months ago": told of now. */
const SINCE = /\bsince\b/;

/** How many words on either side may define the figure. */
const DEFINING = 6;
/** How far for its being revised: "the government said in a revised report". */
const SENTENCE = 18;
const VOTED = /^(?:votes?|ballots?|seats?|voters|lawmakers|deputies|delegates|senators)$/i;
/** @param others the passage's numbers outside the figure */
export function scopeOf(
  figure: CorpusFigure,
  passage: PassageWords,
  others: readonly NumberInText[],
  { definitions, voteDefinitions, scopePatterns: patterns, periods }: WordClasses,
): Scope {
  const around = textOf(clause(passage, CLAUSE, false));
  const within = textOf(clause(passage, CLAUSE, false, true)).replace(patterns.firstSince, '');
  const defining = byDistance(clause(passage, DEFINING, true), passage);
  return {
    partial: partialOf(passage, figure),
    whole: wholeOf(figure, others),
    per: figure.unit?.includes('per ')
      ? null
      : /^shares?$/i.test(figure.counts) && figure.kind === 'money'
        ? 'share'
        : perOf(passage, figure),
    cumulative: patterns.cumulative.test(within),
    fromStart: patterns.fromStart.test(within),
    summed:
      patterns.cumulative.test(within) && !patterns.cumulative.test(within.replace(patterns.summed, '')),
    running: patterns.running.test(within),
    oneDay: patterns.oneDay.test(around.replace(patterns.saidOn, '')),
    updates: patterns.updates.test(around),
    replaces: patterns.replaces.test(textOf(clause(passage, SENTENCE, false))),
    disputes: patterns.disputes.test(around),
    hypothetical: patterns.hypothetical.test(within),
    polled: patterns.polled.test(around),
    suffered: patterns.suffered.test(around),
    closing: patterns.closing.test(around),
    estimate: patterns.estimates.test(around),
    outdated: patterns.outdated.test(around),
    recalled: !SINCE.test(around) && isRecalled(passage, patterns.recalled),
    qualified: patterns.qualified.test(around),
    another: patterns.another.test(textOf(passage.words)),
    joint: patterns.joint.test(around),
    narrowed: patterns.narrowing.test(textOf(clause(passage, CLAUSE, true))),
    model: modelOf(passage),
    period: periodOf(around, figure.kind, periods),
    sides: [...definitions, ...voteDefinitions].map((row, at) =>
      at < definitions.length || isVoted(figure) ? nearestSide(row, defining) : -1,
    ),
  };
}

/** The words around the figure, the nearest first: each as its stem and with the word after it. */
function byDistance(nearby: PassageWord[], { words, first, last }: PassageWords): string[] {
  const start = nearby[0] ? words.indexOf(nearby[0]) : 0;
  const distance = (at: number) => (at < first ? first - at : Math.max(0, at - last + 1));
  return nearby
    .map(({ stem, word }, i) => ({
      keys: [stem, `${word}-${nearby[i + 1]?.word}`],
      far: distance(start + i),
    }))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ keys }) => keys);
}

/** The side whose word stands nearest to the figure: "after serving [14 days] of her sentence". */
function nearestSide(row: ReadonlySet<string>[], defining: string[]): number {
  const nearest = defining.find((key) => row.some((side) => side.has(key)));
  return nearest === undefined ? -1 : row.findIndex((side) => side.has(nearest));
}

const NUMBER = /\d|\b(?:half|hundred|thousand|million|billion|trillion|dozen)\b/;

/** "Rose to 26 from [18] a year ago": told of then is the number beside it, and not the one before that. */
function isRecalled({ words, first, last }: PassageWords, recalled: RegExp): boolean {
  const told = (from: number, to: number) => textOf(words.slice(Math.max(0, from), to));
  let end = last;
  while (end < words.length && end < last + CLAUSE && words[end]?.gap !== 'stop') end++;
  let start = first;
  while (start > 0 && start > first - CLAUSE && words[start]?.gap !== 'stop') start--;
  const after = told(last, end);
  const then = recalled.exec(after);
  if (then) return !NUMBER.test(after.slice(0, then.index));
  const before = told(start, first);
  const earlier = recalled.exec(before);
  return earlier !== null && !NUMBER.test(before.slice(earlier.index + earlier[0].length));
}

function isVoted({ kind, counts }: CorpusFigure): boolean {
  return kind === 'percent' || counts.split(' ').some((word) => VOTED.test(word));
}

/** A profit "up from 40 million a year earlier" is still that of its quarter. */
function periodOf(around: string, kind: CorpusFigure['kind'], periods: readonly RegExp[]): number {
  const said = kind === 'money' ? around.replace(/\b(?:a|one) year (?:earlier|ago|before)\b/g, '') : around;
  return periods.findIndex((row) => row.test(said));
}

/** Folded words in a row; the month keeps its capital, as no "may" that allows. */
function textOf(words: PassageWord[]): string {
  return words.map(({ word, raw }) => (raw === 'May' ? raw : word)).join(' ');
}

/** No word defines the one figure in a way that the other's words rule out. */
export function sameDefinition(a: Scope, b: Scope): boolean {
  if (a.qualified !== b.qualified || a.narrowed !== b.narrowed || otherModel(a.model, b.model)) return false;
  if (a.period >= 0 && b.period >= 0 && a.period !== b.period) return false;
  return !a.sides.some((side, row) => {
    const other = b.sides[row] as number;
    return side >= 0 && other >= 0 && side !== other;
  });
}
