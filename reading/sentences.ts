import type { Sentence } from './source.ts';
import type { Token } from './tokens.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']']);
const TITLES = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Gen',
  'Col',
  'Lt',
  'Sgt',
  'Sen',
  'Rep',
  'Gov',
  'St',
  'Jr',
  'Sr',
  'No',
  'vs',
]);

/** Groups tokens into sentences: at full stops that end no abbreviation, at ! and ?, and at line breaks. */
export function sentencesOf(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) sentences.push({ start: from.start, end: to.end, first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (!next) break;
    if (text.slice(token.end, next.start).includes('\n')) close(i + 1);
    else if (endsSentence(token, tokens[i - 1], next)) {
      if (CLOSERS.has(next.text) && next.start === token.end) continue;
      close(i + 1);
    } else if (
      CLOSERS.has(token.text) &&
      endsSentence(tokens[i - 1], tokens[i - 2], next) &&
      token.start === tokens[i - 1]?.end
    )
      close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(token: Token | undefined, before: Token | undefined, next: Token): boolean {
  if (!token) return false;
  if (token.text === '!' || token.text === '?') return true;
  if (token.text !== '.') return false;
  const abbreviation = before && (TITLES.has(before.text) || /^\p{Lu}$/u.test(before.text));
  return !abbreviation && !/^\p{Ll}/u.test(next.text);
}
