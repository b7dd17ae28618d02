import type { Span } from './types.ts';

/** A word, a number or one mark of punctuation. White space belongs to no token. */
export interface Token extends Span {
  text: string;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|['’]s\b|[\p{L}\p{M}]+(?:[-'’](?!s\b)[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** Cuts a text into tokens, in order. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
