import { stem } from '../text/stem.ts';
import type { CorpusFigure } from '../types.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import {
  CLOSING,
  CUMULATIVE,
  DEFINITIONS,
  DISPUTES,
  ESTIMATES,
  HYPOTHETICAL,
  INCLUDING,
  NARROWING,
  ONE_DAY,
  OUTDATED,
  PART_AFTER,
  PART_BEFORE,
  PER,
  PERIODS,
  POLLED,
  QUALIFIED,
  RECALLED,
  REPLACES,
  RUNNING,
  SAID_ON,
  SUFFERED,
  SUMMED,
  UPDATES,
  VOTE_DEFINITIONS,
  WORST,
} from './tables/definitions.ts';

/** What a passage says of a figure's reach. */
export interface Scope {
  /** part: "15 of them", "in cash"; more: "five others", beside people told of without a number. */
  partial: 'part' | 'more' | null;
  /** What it is per: "season", "day"; null for a whole. */
  per: string | null;
  /** Said of a running total: "so far", "since May". */
  cumulative: boolean;
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
  /** Counts but the worst or the innermost: "core inflation", "critically injured". */
  narrowed: boolean;
  /** Over which period a change or sum is told: the row of periods; -1 for none. */
  period: number;
  /** For each row of definitions: which side the figure's own clause stands on; -1 for neither. */
  sides: number[];
}

/** "Since the revolt began 14 months ago": told of now. */
const SINCE = /\bsince\b/;

/** How many words on either side may define the figure. */
const DEFINING = 6;
/** How far its clause is searched for words of time and change. */
const CLAUSE = 12;
/** How far for its being revised: "the government said in a revised report". */
const SENTENCE = 18;
const VOTED = /^(?:votes?|ballots?|seats?|voters|lawmakers|deputies|delegates|senators)$/i;
const [TABLE, VOTE_TABLE] = [DEFINITIONS, VOTE_DEFINITIONS].map((rows) =>
  rows.map((row) =>
    row.map((words) => new Set(words.split(' ').map((word) => (word.includes('-') ? word : stem(word))))),
  ),
) as [Set<string>[][], Set<string>[][]];

export function scopeOf(figure: CorpusFigure, passage: PassageWords): Scope {
  const around = textOf(clause(passage, CLAUSE, false));
  const within = textOf(clause(passage, CLAUSE, false, true));
  const nearby = clause(passage, DEFINING, true);
  const defining = new Set(nearby.flatMap(({ stem, word }, at) => [stem, `${word}-${nearby[at + 1]?.word}`]));
  return {
    partial: partialOf(passage, figure) ?? (clause(passage, CLAUSE, true).some(isAlone) ? 'part' : null),
    per: figure.unit?.includes('per ')
      ? null
      : /^shares?$/i.test(figure.counts) && figure.kind === 'money'
        ? 'share'
        : perOf(passage, figure),
    cumulative: CUMULATIVE.test(within),
    summed: CUMULATIVE.test(within) && !CUMULATIVE.test(within.replace(SUMMED, '')),
    running: RUNNING.test(within),
    oneDay: ONE_DAY.test(around.replace(SAID_ON, '')),
    updates: UPDATES.test(around),
    replaces: REPLACES.test(textOf(clause(passage, SENTENCE, false))),
    disputes: DISPUTES.test(around),
    hypothetical: HYPOTHETICAL.test(within),
    polled: POLLED.test(around),
    suffered: SUFFERED.test(around),
    closing: CLOSING.test(around),
    estimate: ESTIMATES.test(around),
    outdated: OUTDATED.test(around),
    recalled: RECALLED.test(around) && !SINCE.test(around),
    qualified: QUALIFIED.test(around),
    narrowed: NARROWING.test(textOf(clause(passage, CLAUSE, true))),
    period: periodOf(around, figure.kind),
    sides: [...TABLE, ...VOTE_TABLE].map((row, at) =>
      at < TABLE.length || isVoted(figure)
        ? row.findIndex((side) => [...defining].some((word) => side.has(word)))
        : -1,
    ),
  };
}

function isVoted({ kind, counts }: CorpusFigure): boolean {
  return kind === 'percent' || counts.split(' ').some((word) => VOTED.test(word));
}

/** A profit "up from 40 million a year earlier" is still that of its quarter. */
function periodOf(around: string, kind: CorpusFigure['kind']): number {
  const said = kind === 'money' ? around.replace(/\b(?:a|one) year (?:earlier|ago|before)\b/g, '') : around;
  return PERIODS.findIndex((row) => row.test(said));
}

/** Folded words in a row; the month keeps its capital, as no "may" that allows. */
function textOf(words: PassageWord[]): string {
  return words.map(({ word, raw }) => (raw === 'May' ? raw : word)).join(' ');
}

function partialOf({ words, first, last }: PassageWords, { text, kind }: CorpusFigure): Scope['partial'] {
  const after = words.slice(last, last + 2);
  const following = words
    .slice(last, last + 4)
    .map(({ word }) => word)
    .join(' ');
  const own = words.slice(first, last).map(({ word }) => word);
  const followedByWhole =
    after[0]?.word === 'of' &&
    after[0].gap === 'none' &&
    /^(?:them|those|which|whom|the|these)$/.test(after[1]?.word ?? '');
  const ofWhole = followedByWhole || /\bof (?:them|those|the|which|whom|these)\b/i.test(text);
  if (ofWhole && !isWholeToll(words, first, last)) return 'part';
  if (WORST.test([...own, ...after.map(({ word }) => word)].join(' '))) return 'part';
  if (/^(?:in|of) cash\b(?! (?:and|plus) (?:stock|shares))/.test(following)) return 'part';
  if (after.some((word) => word.gap === 'none' && kind !== 'measure' && PART_AFTER.test(word.word)))
    return 'part';
  const before = words.slice(Math.max(0, first - 2), first).map(({ word }) => word);
  if (before.some((word) => INCLUDING.has(word))) return 'part';
  const far = words.slice(Math.max(0, first - 3), first).map(({ word }) => word);
  if (/\bof (?:which|whom|them|(?:the|those) [a-z]+)$/.test(far.join(' ')) || isOfWhole(words, first))
    return 'part';
  const told = words.slice(0, first).some((word, at) => word.number && !isAge(words, at));
  return !told && [...before, ...own].some((word) => PART_BEFORE.has(word)) ? 'more' : null;
}

/** Words that may stand between a deed and the number of those it befell. */
const AT_LEAST = /^(?:at|least|most|about|around|some|nearly|almost|more|than|over|up|to|as|many|least)$/;
/** Who was there, of whom so many came to harm. */
const THERE = /^(?:aboard|board|inside|there|present)$/;

/** "Killing at least 22 of those on board": all that were killed, and no part of them. */
function isWholeToll(words: PassageWord[], first: number, last: number): boolean {
  if (!words.slice(last, last + 5).some(({ word }) => THERE.test(word))) return false;
  let at = first - 1;
  while (at >= 0 && AT_LEAST.test(words[at]?.word ?? '')) at--;
  return /^(?:kill|injur|wound|drown)/.test(words[at]?.word ?? '');
}

/** "In Kinglake alone". */
function isAlone({ word }: PassageWord): boolean {
  return word === 'alone';
}

/** "Of the more than 170 wounded, [17] were …": the sentence opens with the whole. */
function isOfWhole(words: PassageWord[], first: number): boolean {
  let start = first;
  while (start > 0 && words[start]?.gap !== 'stop' && first - start < CLAUSE) start--;
  const opening = words.slice(start, first);
  const those = /^(?:those|the|these)$/.test(opening[1]?.word ?? '') && words[first]?.gap === 'comma';
  return opening[0]?.raw === 'Of' && (those || opening.some(({ number }) => number));
}

function perOf({ words, last }: PassageWords, { text, kind }: CorpusFigure): string | null {
  const [, within] = /\b(?:per|an?|each|every) (\w+)$/i.exec(text) ?? [];
  if (within && PER.test(`per ${within.toLowerCase()}`)) return within.toLowerCase();
  if (words[last]?.gap !== 'none') return null;
  const next = words.slice(last, last + 5).map(({ word }) => word);
  const following = next.slice(next[0] === 'of' ? 2 : 0).join(' ');
  const [, adverb] = /^(?:[a-z]+ )?(dai|month|week|hour|annual)ly\b/.exec(following) ?? [];
  if (adverb) return adverb === 'dai' ? 'day' : adverb === 'annual' ? 'year' : adverb;
  return PER.exec(following)?.[1] ?? (kind === 'measure' || kind === 'money' ? laterRate(words, last) : null);
}

/** "210,000 gallons of oil gush from the well each day". */
function laterRate(words: PassageWord[], from: number): string | null {
  let clause = '';
  for (const { word, gap, number } of words.slice(from, from + CLAUSE)) {
    if (gap === 'stop' || number) break;
    clause += ` ${word}`;
  }
  return / (?:daily|(?:per|a|each|every) (day|hour|minute|second))\b/.exec(clause)?.[1] ?? null;
}

/** "Orrin Vale, 56, of Lorne": a number between commas is an age. */
function isAge(words: PassageWord[], at: number): boolean {
  return words[at]?.gap === 'comma' && words[at + 1]?.gap === 'comma';
}

/** The figure and up to `reach` words on either side; stops at full stops, and when `strict` at other numbers. */
function clause(
  { words, first, last }: PassageWords,
  reach: number,
  strict: boolean,
  upToComma = false,
): PassageWord[] {
  const found = words.slice(first, last);
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const word = words[at] as PassageWord;
    if (words[at + 1]?.gap === 'stop' || (strict && isOtherNumber(word))) break;
    found.unshift(word);
  }
  for (let at = last; at < Math.min(words.length, last + reach); at++) {
    const word = words[at] as PassageWord;
    if (word.gap === 'stop' || (strict && isOtherNumber(word)) || (upToComma && word.gap === 'comma')) break;
    found.push(word);
  }
  return found;
}

/** Quarters of a year and what comes first or second are no numbers of their own. */
const ORDER = new Set('quarter first second third fourth fifth'.split(' '));

function isOtherNumber({ word, number }: PassageWord): boolean {
  return number && !ORDER.has(word);
}

/** No word defines the one figure in a way that the other's words rule out. */
export function sameDefinition(a: Scope, b: Scope): boolean {
  if (a.qualified !== b.qualified || a.narrowed !== b.narrowed) return false;
  if (a.period >= 0 && b.period >= 0 && a.period !== b.period) return false;
  return !a.sides.some((side, row) => {
    const other = b.sides[row] as number;
    return side >= 0 && other >= 0 && side !== other;
  });
}
