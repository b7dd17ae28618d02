import { FRACTIONS, SCALES, TENS, UNITS, VAGUE } from '../../reading/figures/number-words.ts';
import { eachWord } from '../text/each-word.ts';
import { stem } from '../text/stem.ts';
import type { Passage } from '../types.ts';

/** One word or number of a passage. */
export interface PassageWord {
  /** Folded. */
  word: string;
  stem: string;
  /** As written. */
  raw: string;
  capital: boolean;
  number: boolean;
  /** "Tehran's". */
  possessive: boolean;
  /** What stands between this word and the one before: a break keeps clauses apart. */
  gap: 'none' | 'comma' | 'stop';
}

/** A passage cut into words, with the run of words that is the figure: `first` up to but not including `last`. */
export interface PassageWords {
  words: PassageWord[];
  first: number;
  last: number;
}

const NUMBER_WORDS = new Set([
  ...[UNITS, TENS, SCALES, FRACTIONS, VAGUE].flatMap((words) => [...words.keys()]),
  ...'dozen several first second'.split(' '),
]);

/** Cuts a passage around its focus; without one, `figure` is looked for, and else the passage's start stands for it. */
export function passageWords(passage: Passage, figure: string): PassageWords {
  const focus = passage.focus ?? findFigure(passage.text, figure);
  const words: PassageWord[] = [];
  let first = -1;
  let last = 0;
  let before = 0;
  eachWord(passage.text, (word, start, end) => {
    const raw = passage.text.slice(start, end);
    const at = words.length;
    if (start < focus.end && end > focus.start) {
      if (first < 0) first = at;
      last = at + 1;
    }
    words.push({
      word,
      stem: stem(word),
      raw,
      capital: raw !== raw.toLowerCase() && raw[0] !== raw[0]?.toLowerCase(),
      number: NUMBER_WORDS.has(word) || /^\d/.test(word),
      possessive: /^['’]s/.test(passage.text.slice(end, end + 2)),
      gap: isInitial(words.at(-1)) ? 'none' : gapOf(passage.text.slice(before, start)),
    });
    before = end;
  });
  return first < 0 ? { words, first: 0, last: 0 } : { words, first, last };
}

/** The full stop of "U.S. Geological Survey" ends nothing. */
function isInitial(word: PassageWord | undefined): boolean {
  return word?.capital === true && word.raw.length === 1;
}

function findFigure(text: string, figure: string): { start: number; end: number } {
  const start = figure === '' ? -1 : text.toLowerCase().indexOf(figure.toLowerCase());
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + figure.length };
}

function gapOf(between: string): PassageWord['gap'] {
  if (/[.!?;:\n]/.test(between)) return 'stop';
  return /[,()–—"“”]|\s-+\s/.test(between) ? 'comma' : 'none';
}
