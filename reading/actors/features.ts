import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import { mix } from './hash.ts';
import type { Runs } from './runs.ts';
import type { Words } from './words.ts';

/** More than a token ever has. */
export const MOST_FEATURES = 72;

/** The first features of every token are those that know the word itself; training hides them now and then. */
export const WORD_FEATURES = 4;

/** What stands before a sentence's first and after its last token. */
const EDGE = 0x5eed;

/**
 * Writes the hashed features of token `i` into `out` and says how many there are.
 * The numbers in the calls only tell the templates apart. Each is a question whose answer the trained weights
 * know: the word and its neighbours, its form, what the lists say, and what the capitalised run around it
 * begins with, ends with and stands between.
 */
export function featuresOf(source: Source, words: Words, runs: Runs, i: number, out: Int32Array): number {
  const { hash, form, shape, lists, phrase, phrasePart } = words;
  const first = words.first[i] as number;
  const last = words.last[i] as number;
  const casing = words.casing[i] as number;
  const word = hash[i] as number;
  const own = (form[i] as number) + casing * 8;
  const before = i > first ? (hash[i - 1] as number) : EDGE;
  const before2 = i - 1 > first ? (hash[i - 2] as number) : EDGE;
  const after = i + 1 < last ? (hash[i + 1] as number) : EDGE;
  const after2 = i + 2 < last ? (hash[i + 2] as number) : EDGE;
  const formBefore = i > first ? (form[i - 1] as number) : 0;
  const formAfter = i + 1 < last ? (form[i + 1] as number) : 0;
  const formBefore2 = i - 1 > first ? (form[i - 2] as number) : 0;
  const formAfter2 = i + 2 < last ? (form[i + 2] as number) : 0;
  const listed = lists[i] as number;
  const listedBefore = i > first ? (lists[i - 1] as number) : 0;
  const listedAfter = i + 1 < last ? (lists[i + 1] as number) : 0;

  let n = 0;
  out[n++] = mix(2, word);
  out[n++] = mix(mix(3, word), own);
  out[n++] = mix(mix(9, before), word);
  out[n++] = mix(mix(10, word), after);
  out[n++] = mix(1, own);
  out[n++] = mix(mix(4, shape[i] as number), casing);
  out[n++] = mix(5, before);
  out[n++] = mix(6, after);
  out[n++] = mix(7, before2);
  out[n++] = mix(8, after2);
  out[n++] = mix(mix(11, before), after);
  out[n++] = mix(mix(12, before2), before);
  out[n++] = mix(mix(13, after), after2);
  out[n++] = mix(mix(14, before), own);
  out[n++] = mix(mix(15, after), own);
  const forms = formBefore * 64 + formAfter * 8 + own * 512;
  out[n++] = mix(16, forms);
  out[n++] = mix(mix(17, forms), formBefore2 * 8 + formAfter2);
  out[n++] = mix(mix(18, i > first ? (shape[i - 1] as number) : EDGE), shape[i] as number);
  out[n++] = mix(mix(19, shape[i] as number), i + 1 < last ? (shape[i + 1] as number) : EDGE);

  const { start, end } = source.tokens[i] as Token;
  n = affixes(source.text, start, end, own, out, n);

  out[n++] = mix(mix(30, listed), own);
  out[n++] = mix(mix(31, listed), listedBefore);
  out[n++] = mix(mix(32, listed), listedAfter);
  out[n++] = mix(mix(33, listed), before);
  out[n++] = mix(mix(34, listed), after);
  for (let bit = 1; bit < 256; bit *= 2) if ((listed & bit) !== 0) out[n++] = mix(35, bit);
  const part = (phrase[i] as number) * 8 + (phrasePart[i] as number);
  out[n++] = mix(mix(36, part), own);
  out[n++] = mix(mix(37, part), listed);
  out[n++] = mix(mix(38, part), before);

  const from = runs.from[i] as number;
  const to = runs.to[i] as number;
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0) + Math.min(to - from, 4) * 4 + casing * 32;
  const opens = hash[from] as number;
  const closes = hash[to] as number;
  const left = from > first ? (hash[from - 1] as number) : EDGE;
  const right = to + 1 < last ? (hash[to + 1] as number) : EDGE;
  const right2 = to + 2 < last ? (hash[to + 2] as number) : EDGE;
  out[n++] = mix(40, place);
  out[n++] = mix(mix(41, place), closes);
  out[n++] = mix(mix(42, place), opens);
  out[n++] = mix(mix(43, place), left);
  out[n++] = mix(mix(44, place), right);
  out[n++] = mix(mix(45, left), right);
  out[n++] = mix(46, closes);
  out[n++] = mix(47, left);
  out[n++] = mix(48, right);
  out[n++] = mix(mix(49, right), right2);
  out[n++] = mix(mix(50, (lists[from] as number) * 256 + (lists[to] as number)), place);
  out[n++] = mix(mix(51, lists[to] as number), left);
  out[n++] = mix(mix(52, lists[from] as number), right);
  if (from > first + 1) out[n++] = mix(mix(53, hash[from - 2] as number), left);

  const id = words.word[i] as number;
  const seen =
    Math.min(words.lowerCount[id] as number, 2) * 4 +
    Math.min(words.capitalCount[id] as number, 3) +
    (i === first ? 16 : 0) +
    casing * 32;
  out[n++] = mix(55, seen);
  out[n++] = mix(mix(56, seen), listed);
  out[n++] = mix(mix(57, seen), formAfter);
  return n;
}

/** Beginnings and endings of the word from `start` to `end` of the text, in lower case. */
function affixes(
  text: string,
  start: number,
  end: number,
  own: number,
  out: Int32Array,
  count: number,
): number {
  let n = count;
  let head = 20;
  for (let i = 0; i < 4 && start + i < end; i++) {
    head = mix(head, text.charCodeAt(start + i) | 32);
    if (i > 0) out[n++] = head;
  }
  let tail = 25;
  for (let i = 1; i <= 4 && end - i >= start; i++) {
    tail = mix(tail, text.charCodeAt(end - i) | 32);
    out[n++] = tail;
    if (i === 3) out[n++] = mix(tail, own);
  }
  return n;
}
