import { isPointOfNumber } from '../number-points.ts';
import type { Sentence, Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../types.ts';
import { UNKNOWN, type Vocabulary, type WordEntry } from './vocabulary.ts';

/**
 * A token seen by the grammars of quantities and dates: hyphenated words are cut at their hyphens
 * ("two-thirds" is two, -, thirds), letters are folded to lower case, apostrophes and dashes to ASCII.
 */
export interface Piece extends Span {
  lower: string;
  /** Begins with an ASCII digit, or a point and one (".5"). */
  digit: boolean;
  /** Begins with a letter. */
  word: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Ends in a capital too: "UN", "NATO". */
  caps: boolean;
  /** Nothing stands between this piece and the one before it. */
  glued: boolean;
  /** What the tables say of `lower`. */
  entry: WordEntry;
}

const FULL_STOP = 46;

/** Longest run of tokens looked at together; an endless sentence is read in runs of this length. */
const LONGEST_RUN = 400;

/** Longer chains of hyphens are no words; they stay one piece, so that a run has a bounded number of them. */
const LONGEST_COMPOUND = 80;

/** Calls `each` with every sentence's token range, endless sentences cut into bounded runs. */
export function forEachRun(
  source: Source,
  each: (first: number, last: number, sentence: number) => void,
): void {
  const { sentences } = source;
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] as Sentence;
    for (let from = first; from < last; from += LONGEST_RUN)
      each(from, Math.min(last, from + LONGEST_RUN), s);
  }
}

/** The pieces of the tokens from `first` up to but not including `last`, with what the vocabulary says of each. */
export function piecesOf(source: Source, first: number, last: number, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (let i = first; i < last; i++) {
    const token = source.tokens[i];
    if (!token) break;
    const { text, start } = token;
    if (text === '.' && i + 1 < last && isPointOfNumber(source.tokens, i)) {
      // "a. 290 average": one piece, the space within it left out of its word.
      const digits = source.tokens[++i] as Token;
      pieces.push({ ...pieceOf(`.${digits.text}`, start, false, vocabulary), end: digits.end });
      end = digits.end;
      continue;
    }
    const hyphen = text.length > 2 && text.length < LONGEST_COMPOUND ? nextHyphen(text, 1) : -1;
    const digits = text.length > 1 ? digitsAfterCode(text, source.tokens, i) : 0;
    if (digits > 0) {
      const to = lastOfNumber(source.tokens, i, last);
      const number = source.text.slice(start + digits, source.tokens[to]?.end);
      pieces.push(
        pieceOf(text.slice(0, digits), start, start === end, vocabulary),
        pieceOf(number, start + digits, true, vocabulary),
      );
      end = start + digits + number.length;
      i = to;
      continue;
    } else if (hyphen < 0) pieces.push(pieceOf(text, start, start === end, vocabulary, token.lower));
    else cutAtHyphens(pieces, text, start, hyphen, start === end, vocabulary);
    end = token.end;
  }
  return pieces;
}

const MAGNITUDE = /^M\d\.\d$/;

/** Where the digits begin in "RM120" or "Rs500", tokens of a currency's letters and an amount; 0 in all others. */
function digitsAfterCode(text: string, tokens: readonly Token[], i: number): number {
  const last = text.charCodeAt(text.length - 1);
  if (last < 48 || last > 57) return 0;
  const first = text.charCodeAt(0);
  if (first < 65 || first > 90) return 0;
  const digits =
    /^(?:RM|Rs|RS|Tk|TK|USD|US|EUR|GBP|INR|PKR|CHF|AUD|CAD|NZD|Ksh|KSh|KES|RMB|Rp|BND|ZAR|NGN|SFr|Dhs?|AED|DM|FF)(?=\d)/.exec(
      text,
    );
  if (digits) return digits[0].length;
  // "An M6.2 quake".
  if (MAGNITUDE.test(text)) return 1;
  const letter = /^(?:R|N|K|P|Y|Sh|SH|Shs)(?=\d)/.exec(text);
  return letter && isAmount(tokens, i) ? letter[0].length : 0;
}

/** Index of the last token of a number that begins in token `i`: "RM1" "." "2". */
function lastOfNumber(tokens: readonly Token[], i: number, last: number): number {
  let to = i;
  while (to + 2 < last && isGluedPart(tokens, to)) to += 2;
  return to;
}

/** A comma or point, and digits behind it, that touch token `i`. */
function isGluedPart(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i + 1];
  const part = tokens[i + 2];
  if (!mark || !part || mark.start !== tokens[i]?.end || part.start !== mark.end) return false;
  return (mark.text === ',' || mark.text === '.') && isDigit(part.text.charCodeAt(0));
}

/** "R50,000", "N1.5 billion", "K20 million": a letter alone is money only where a long number follows. */
function isAmount(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text.includes('.') ||
    isGluedPart(tokens, i) ||
    /^(?:million|billion|trillion|mn|bn|m)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** The folded text of a piece; empty past the ends. */
export function lowerOf(pieces: Piece[], at: number): string {
  return pieces[at]?.lower ?? '';
}

/** Index of the first piece that begins at or behind `offset`, or of the one around it; the length when all lie before. */
export function pieceAt(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutAtHyphens(
  pieces: Piece[],
  text: string,
  start: number,
  hyphen: number,
  glued: boolean,
  vocabulary: Vocabulary,
): void {
  let from = 0;
  for (let at = hyphen; at >= 0; at = nextHyphen(text, from)) {
    if (at > from) pieces.push(pieceOf(text.slice(from, at), start + from, from > 0 || glued, vocabulary));
    pieces.push(pieceOf('-', start + at, true, vocabulary));
    from = at + 1;
  }
  if (from < text.length) pieces.push(pieceOf(text.slice(from), start + from, true, vocabulary));
}

/** @param inSmall the text in lower case */
function pieceOf(
  text: string,
  start: number,
  glued: boolean,
  vocabulary: Vocabulary,
  inSmall = text.toLowerCase(),
): Piece {
  const code = text.charCodeAt(0);
  const digit = isDigit(code) || (code === FULL_STOP && isDigit(text.charCodeAt(1)));
  const small = code >= 97 && code <= 122;
  const lower = fold(text, inSmall);
  const capital =
    (code >= 65 && code <= 90) || (code > 127 && text.slice(0, 1) !== lower.slice(0, 1) && isLetter(code));
  return {
    start,
    end: start + text.length,
    lower,
    digit,
    word: small || capital || (code > 127 && isLetter(code)),
    capital,
    caps: capital && text.length > 1 && isAsciiCapital(text.charCodeAt(text.length - 1)),
    glued,
    entry: vocabulary.get(lower) ?? UNKNOWN,
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function fold(text: string, inSmall: string): string {
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    if (code < 128) return inSmall;
    if (code === 0x2019 || code === 0x02bc) return "'";
    if (code >= 0x2010 && code <= 0x2013) return '-';
    if (code === 0x2015) return '—';
    if (code === 0x2212) return '-';
  }
  return inSmall.includes('’') ? inSmall.replaceAll('’', "'") : inSmall;
}

function nextHyphen(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 0x2010 || code === 0x2011) return i;
  }
  return -1;
}

/** Letters beyond ASCII: everything from À on but signs, punctuation and symbols. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return (
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff20)
  );
}
