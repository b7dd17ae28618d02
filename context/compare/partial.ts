import type { CorpusFigure } from '../types.ts';
import { CLAUSE, clause } from './clause.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { INCLUDING, ON_TOP, PART_AFTER, PART_BEFORE, WORST } from './tables/part-words.ts';

/**
 * part: "15 of them", "in cash"; more: "five others", beside people told of without a number;
 * added: "28 more bodies", "on top of 3,500 jobs", besides a number told elsewhere.
 */
export type Partial = 'part' | 'more' | 'added' | null;

/** Whether a figure is told of as a part of a greater number. */
export function partialOf(passage: PassageWords, figure: CorpusFigure): Partial {
  return ownPart(passage, figure) ?? (clause(passage, CLAUSE, true).some(isAlone) ? 'part' : null);
}

/** "Possibly more": how sure the number is. */
const DOUBT = /^(?:possibly|perhaps|maybe|or|and|probably|even)$/;
/** Of money these say that it is per person. */
const EACH = new Set(['each', 'apiece']);

/** "On top of an estimated 3,500". */
const ON_TOP_REACH = 6;

function ownPart({ words, first, last }: PassageWords, { text, kind }: CorpusFigure): Partial {
  const after = words.slice(last, last + 2);
  const following = words
    .slice(last, last + 4)
    .map(({ word }) => word)
    .join(' ');
  const own = words.slice(first, last).map(({ word }) => word);
  const more = DOUBT.test(own[own.indexOf('more') - 1] ?? '') ? -1 : own.indexOf('more');
  if (more > 0 && words[first + more - 1]?.number && (own[more + 1] ?? following.split(' ')[0]) !== 'than')
    return 'added';
  if (ON_TOP.test(wordsOf(words.slice(Math.max(0, first - ON_TOP_REACH), first)))) return 'added';
  const followedByWhole =
    after[0]?.word === 'of' &&
    after[0].gap === 'none' &&
    /^(?:them|those|which|whom|the|these)$/.test(after[1]?.word ?? '');
  const ofWhole = followedByWhole || /\bof (?:them|those|the|which|whom|these)\b/i.test(text);
  if (ofWhole && !isWholeToll(words, first, last)) return 'part';
  if (WORST.test([...own, ...after.map(({ word }) => word)].join(' '))) return 'part';
  if (/^(?:in|of) cash\b(?! (?:and|plus) (?:stock|shares))/.test(following)) return 'part';
  const restOf = kind === 'money' ? after.filter(({ word }) => !EACH.has(word)) : after;
  if (restOf.some((word) => word.gap === 'none' && kind !== 'measure' && PART_AFTER.test(word.word)))
    return 'part';
  if (
    ONE_OF.test(
      words
        .slice(last, last + CLAUSE)
        .map(({ word, gap }) => (gap === 'none' ? word : ','))
        .join(' '),
    )
  )
    return 'part';
  const before = words.slice(Math.max(0, first - 2), first).map(({ word }) => word);
  if (before.some((word) => INCLUDING.has(word))) return 'part';
  const far = words.slice(Math.max(0, first - 3), first).map(({ word }) => word);
  if (/\bof (?:which|whom|them|(?:the|those) [a-z]+)$/.test(far.join(' ')) || isOfWhole(words, first))
    return 'part';
  const told = words.slice(0, first).some((word, at) => word.number && !isAge(words, at));
  return !told && [...before, ...own].some((word) => PART_BEFORE.has(word)) ? 'more' : null;
}

function wordsOf(words: PassageWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** "On the largest ship of the flotilla", after a figure. */
const ONE_OF =
  /^(?:[a-z]+ ){0,3}(?:in|on|at|aboard) the (?:largest|biggest|smallest|first|main) [a-z]+ of (?:the|its|their)\b/;

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

/** "Orrin Vale, 56, of Lorne": a number between commas is an age. */
function isAge(words: PassageWord[], at: number): boolean {
  return words[at]?.gap === 'comma' && words[at + 1]?.gap === 'comma';
}
