import { isLostSign, isPointOfNumber } from './number-points.ts';
import type { Sentence } from './source.ts';
import type { Token } from './tokens.ts';

const NEW_LINE = 10;
const CLOSERS = '"”’\')]»';
/** Abbreviations that stand before a name or number: no sentence ends at them, whatever follows. */
const LEADING =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|Drs?|Profs?|Gen|Col|Lt|Sgt|Maj|Capt|Cmdr|Comdr|Adm|Cpl|Pvt|Brig|Sens?|Reps?|Govs?|Pres|Rev|Hon|Msgr|Fr|Supt|Insp|Det|Dep|Atty|Asst|Ste?|Mt|Ft|Nos?|nos?|vs|pp?|Art|Sec|Ch|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** Words that open sentences more often than names: after "U.S." or "Inc." they decide that a sentence ended. */
const OPENERS = new Set(
  (
    'The A An In On At It He She They We I But And This That These Those There If When While As For After ' +
    'Before Since Although However His Her Its Their Our My You Some Many Most Both One Two No Not So Then ' +
    'Now Yet What Who Why How Where Under By With From To Asked Last According'
  ).split(' '),
);

/**
 * Groups tokens into sentences: at . ! ? … with the quotes and brackets that close them, at blank lines,
 * and at single line breaks unless the next line goes on in lower case (hard-wrapped text).
 */
export function sentencesOf(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) sentences.push({ start: from.start, end: to.end, first, last });
    first = last;
  };
  /** True from a terminal mark on, while only closing quotes and brackets have followed it. */
  let ended = false;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    ended = (isTerminal(text, token, next) && !isInNumber(tokens, i)) || (ended && isCloser(token));
    const breaks = lineBreaks(text, token.end, next.start);
    if (breaks > 1 || (breaks === 1 && !isLowerCase(next))) close(i + 1);
    else if (ended && !isTight(token, next) && !isLowerCase(next)) close(i + 1);
    else continue;
    ended = false;
  }
  close(tokens.length);
  return sentences;
}

/** Closing marks stick to what they close, and an ellipsis to itself. */
function isTight(token: Token, next: Token): boolean {
  return token.end === next.start && (isCloser(next) || next.text === '.' || next.text === token.text);
}

function isTerminal(source: string, { start, end, text }: Token, next: Token): boolean {
  const last = source.charCodeAt(end - 1);
  if (last === 33 || last === 63 || last === 0x2026 || last === 0x3002) return true;
  if (last !== 46) return false;
  // An abbreviation has its full stop inside; it ends a sentence only before a likely opener.
  return end - start === 1 || (!LEADING.test(text) && (OPENERS.has(next.text) || isOpeningQuote(next)));
}

/** A mark that belongs to the number behind it. */
function isInNumber(tokens: Token[], at: number): boolean {
  const code = (tokens[at + 1] as Token).text.charCodeAt(0);
  return code >= 48 && code <= 57 && (isPointOfNumber(tokens, at) || isLostSign(tokens, at));
}

function isCloser(token: Token): boolean {
  return token.text.length === 1 && CLOSERS.includes(token.text);
}

function isOpeningQuote(token: Token): boolean {
  return token.text === '“' || token.text === '"' || token.text === '‘';
}

function isLowerCase(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(token.text.slice(0, 2));
}

/** Line breaks between two tokens. */
function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === NEW_LINE) breaks++;
  return breaks;
}
