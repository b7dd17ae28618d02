import { disjoint } from './names.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import type { WordClasses } from './word-classes.ts';

/** Who stands for votes or seats, as far as the figure's sentence names them or says their part in the race. */
export interface Contender {
  /** Folded words of capitalised names before the number. */
  names: Set<string>;
  /** "challenger", "president". */
  parts: Set<string>;
}

const OPENERS = new Set(
  'the a an in on at of by for from after before with his her its their this that mr mrs ms dr official officials final early exit polls results state'.split(
    ' ',
  ),
);
const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|march|april|june|july)$/;

/** The contender of a share of votes or a number of seats: looked for before the number, else after it. */
export function contenderOf({ words, first, last }: PassageWords, classes: WordClasses): Contender {
  const before = contenderIn(words.slice(startOfSentence(words, first), first), classes);
  return before.names.size + before.parts.size > 0
    ? before
    : contenderIn(words.slice(last, last + 8), classes);
}

/** Two names or two parts in the race, with nothing in common; a name and a part may be one. */
export function otherContenders(a: Contender, b: Contender): boolean {
  return disjoint(a.names, b.names) || (a.names.size * b.names.size === 0 && disjoint(a.parts, b.parts));
}

function contenderIn(words: PassageWord[], { contenders }: WordClasses): Contender {
  const names = words.filter(({ capital, word }) => capital && !OPENERS.has(word) && !CALENDAR.test(word));
  const parts = words.filter(({ stem }) => contenders.has(stem));
  return { names: new Set(names.map(({ word }) => word)), parts: new Set(parts.map((one) => one.stem)) };
}

function startOfSentence(words: PassageWord[], from: number): number {
  let start = from;
  while (start > 0 && words[start]?.gap !== 'stop') start--;
  return start;
}
