import type { PassageWord, PassageWords } from './passage-words.ts';
import type { WordClasses } from './word-classes.ts';

/** Where in the course of reports its own words put a number: told as former (-1), as it came to stand (1), or neither (0). */
export type Phase = -1 | 0 | 1;

/** How far from the number its phase is told. */
const REACH = 8;
/** "At first 41, but by midnight 63": what stands beyond is told of another number. */
const TURNS = /^(?:but|while|whereas|\d.*)$/;

export function phaseOf({ words, first, last }: PassageWords, { phasePatterns }: WordClasses): Phase {
  let from = first;
  while (from > 0 && first - from < REACH && words[from]?.gap !== 'stop' && !isTurn(words[from - 1])) from--;
  let to = last;
  while (to < words.length && to - last < REACH && words[to]?.gap !== 'stop' && !isTurn(words[to])) to++;
  const told = `${textOf(words.slice(from, first))} # ${textOf(words.slice(last, to))}`;
  return (Number(phasePatterns.late.test(told)) - Number(phasePatterns.former.test(told))) as Phase;
}

function isTurn(word: PassageWord | undefined): boolean {
  return word !== undefined && TURNS.test(word.word);
}

function textOf(words: PassageWord[]): string {
  return words.map(({ word }) => word).join(' ');
}
