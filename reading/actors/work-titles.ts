import type { Token } from '../tokens.ts';
import { BRIDGE, is } from './word-classes.ts';
import { CAPITALISED, LOWER, MARK, SENTENCE_CASE, type Words } from './words.ts';

/** Longest title of a work, in tokens. */
const LONGEST = 10;
const OPENING = '"“`‘';
const CLOSING = '"”\'’';

/**
 * Marks the tokens inside quoted titles of books, films and operas ("The Man from the North"): every longer word
 * is capitalised, and what looks like a name there names nobody in the article. One quoted word is taken for
 * a title after a word in lower case ("his \"Otello\" was booed").
 */
export function workTitles(words: Words, tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(words.count);
  for (let i = 1; i < words.count; i++) {
    if (words.form[i] !== MARK || words.form[i + 1] !== CAPITALISED) continue;
    const opening = OPENING.indexOf((tokens[i] as Token).text);
    if (opening < 0 || words.casing[i] !== SENTENCE_CASE) continue;
    const closing = CLOSING.charAt(opening);
    const last = Math.min(i + LONGEST, words.last[i] as number);
    let end = i + 1;
    while (end < last && tokens[end]?.text !== closing && fits(words, tokens, end)) end++;
    if (end >= last || tokens[end]?.text !== closing) continue;
    let final = end - 1;
    if (words.form[final] === MARK) final--;
    const alone = final === i + 1;
    if (alone ? words.form[i - 1] === LOWER : words.form[final] !== LOWER) inside.fill(1, i + 1, end);
    i = end;
  }
  return inside;
}

function fits(words: Words, tokens: readonly Token[], i: number): boolean {
  if (words.form[i] !== LOWER) return true;
  return is(words, i, BRIDGE) || (tokens[i] as Token).text.length < 5;
}
