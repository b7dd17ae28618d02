import { CAPITAL, characterClasses, DIGIT, INVISIBLE, LETTER, MARK, OTHER, SPACE } from './characters.ts';
import type { Span } from './types.ts';
import {
  ABBREVIATIONS,
  DOMAINS,
  ENGLISH_SUFFIXES,
  NAME_PREFIXES,
  NUMBERED,
  PAIRED_NAMES,
  STATES,
} from './word-joints.ts';

/**
 * A word, a number or one mark of punctuation; white space belongs to no token.
 * `text` is the text's own slice from `start` to `end`, never normalised, so that offsets hold.
 *
 * - Numbers: digits with inner points and commas ("1,200.50", ".5"); units, ordinals and signs stand apart
 *   ("$" "200" "m"; "20" "th"; "9" "-" "year-old"; "3" ":" "20").
 * - Words: letters with inner apostrophes and hyphens ("don't", "long-term", "Jong-un", "al-Sisi", "F-16");
 *   a possessive "'s" stands apart, and so do the parts of "Dallas-based", "pro-Russian", "Israel-Hamas".
 * - Abbreviations keep their full stop: "U.S.", "a.m.", "J.", "Mr.", "Nov.".
 */
export interface Token extends Span {
  text: string;
  /** `text` in lower case. */
  lower: string;
  /** Number of its spelling in the text, counted from 0: what is asked of a word is asked once for all that are equal. */
  spelling: number;
}

const BLANK = 32;
const FULL_STOP = 46;
const COMMA = 44;
const DOLLAR = 36;
const HYPHEN = 45;
const AMPERSAND = 38;
const COLON = 58;
const SLASH = 47;
const DEGREE = 0xb0;
/** Stands for an apostrophe in old wire copy ("San`a"), and opens quotes there. */
const BACKTICK = 96;
/** Longest chain of initials taken as one token; a bound, so that a chain that fails is not scanned again and again. */
const MOST_INITIALS = 8;

/** Cuts a text into tokens, in order. One pass, each character looked at a constant number of times. */
export function tokenize(text: string): Token[] {
  const classOf = characterClasses();
  const tokens: Token[] = [];
  const spellings = new Map<string, Spelling>();
  const length = text.length;

  /**
   * Code unit at an index, 0 past the end. The engine gives up its quick way of reading a string for good
   * when it once reads behind it.
   */
  const codeAt = (index: number): number => (index < length ? text.charCodeAt(index) : 0);

  /** Class at an index; the second half of a pair counts with its first, past the end is white space. */
  const at = (index: number): number => {
    if (index >= length) return SPACE;
    const code = text.charCodeAt(index);
    return code < 128 || (code & 0xf800) !== 0xd800
      ? classOf(code)
      : classOf(text.codePointAt(index) as number);
  };
  const isWordPart = (kind: number) => kind === LETTER || kind === CAPITAL || kind === MARK;

  /** "(R-Ohio)", ", D-Maine,": an American party before its state. */
  const isParty = (start: number, left: string): boolean => {
    if (left !== 'R' && left !== 'D') return false;
    const before = tokens.at(-1);
    return (before?.text === ',' || before?.text === '(') && start - before.end < 2;
  };

  /** End of the run of letters (and, in a name, ASCII digits) from `index`; trailing invisible characters stay out. */
  const endOfLetters = (index: number, digitsToo: boolean): number => {
    let end = index;
    for (let i = index; i < length; ) {
      const kind = at(i);
      i += step(text, i);
      if (isWordPart(kind) || (digitsToo && kind === DIGIT && text.charCodeAt(i - 1) < 128)) end = i;
      else if (kind !== INVISIBLE) break;
    }
    return end;
  };

  /** End of "U.S.", "a.m." or "J." from a letter, or `index` when there is no such thing. */
  const endOfInitials = (index: number): number => {
    let end = index;
    let pairs = 0;
    while (pairs < MOST_INITIALS && isWordPart(at(end)) && codeAt(end + step(text, end)) === FULL_STOP) {
      end += step(text, end) + 1;
      pairs++;
    }
    if (pairs === 0) return index;
    const next = at(end);
    if (next === CAPITAL && !isWordPart(at(end + 1)) && at(end + 1) !== DIGIT) return end + 1;
    // "18C.", "5 °C.": a unit that closes a sentence.
    if (pairs === 1 && index > 0 && (at(index - 1) === DIGIT || codeAt(index - 1) === DEGREE)) return index;
    if (pairs === 1) return at(index) === CAPITAL && next !== LETTER && next !== DIGIT ? end : index;
    return isWordPart(next) ? index : end;
  };

  const endOfNumber = (index: number): number => {
    let end = index;
    while (at(end) === DIGIT) {
      do end += step(text, end);
      while (at(end) === DIGIT);
      const mark = codeAt(end);
      if ((mark !== FULL_STOP && mark !== COMMA) || at(end + 1) !== DIGIT) break;
      end++;
    }
    return end;
  };

  /** ".24 percent": a point that touches digits and nothing before it. */
  const opensDecimal = (index: number): boolean =>
    codeAt(index) === FULL_STOP &&
    at(index + 1) === DIGIT &&
    (index === 0 || at(index - 1) === SPACE || codeAt(index - 1) === DOLLAR);

  /** Does the mark at `index` tie the part before it (from `part`, in the word from `start`) to what follows? */
  const joins = (start: number, part: number, index: number): boolean => {
    const mark = codeAt(index);
    const next = at(index + 1);
    if (isApostrophe(mark)) return isWordPart(next) && !isPossessive(codeAt(index + 1), at(index + 2));
    if (mark === AMPERSAND) return next === CAPITAL && at(index - 1) === CAPITAL;
    if (!isHyphen(mark)) return false;
    if (next === DIGIT) return at(part) === CAPITAL;
    if (!isWordPart(next)) return false;
    const left = text.slice(part, index);
    if (at(part) !== CAPITAL)
      return next !== CAPITAL || part > start || NAME_PREFIXES.has(left.toLowerCase());
    if (next === CAPITAL)
      return !PAIRED_NAMES.has(left) && !(isWord(at, index + 1) && (isAcronym(left) || isParty(start, left)));
    const right = text.slice(index + 1, endOfLetters(index + 1, false));
    return !(ENGLISH_SUFFIXES.has(right) || (right.length > 4 && right.endsWith('ed')));
  };

  const endOfWord = (start: number): number => {
    const plain = endOfPlainWord(text, start);
    if (plain > start) return plain;
    const initials = endOfInitials(start);
    if (initials > start) return initials;
    let part = start;
    let end = endOfLetters(start, at(start) === CAPITAL);
    while (joins(start, part, end)) {
      part = end + 1;
      end = endOfLetters(part, at(start) === CAPITAL || at(part) === CAPITAL);
      // Unreachable by the rules of `joins`, but a word must never stop growing without moving.
      if (end === part) return part - 1;
    }
    if (codeAt(end) === FULL_STOP) return endAfterStop(start, end);
    if (codeAt(end) === COLON && codeAt(end + 1) === SLASH && codeAt(end + 2) === SLASH)
      return endOfAddress(end);
    return end;
  };

  /** `end` is a full stop: does the word from `start` keep it? */
  const endAfterStop = (start: number, end: number): number => {
    // "RM1.25 million".
    if (at(end - 1) === DIGIT && at(end + 1) === DIGIT) return endOfNumber(end + 1);
    if (end - start > 8) return endOfDomain(end);
    const word = text.slice(start, end);
    if (ABBREVIATIONS.has(word)) return end + 1;
    if (NUMBERED.has(word) && (at(end + 1) === DIGIT || at(end + 2) === DIGIT)) return end + 1;
    const before = tokens.at(-1)?.text;
    if (STATES.has(word) && (before === ',' || before === '-')) return end + 1;
    if (word === 'www') return endOfAddress(end);
    return endOfDomain(end);
  };

  const endOfDomain = (end: number): number => {
    if (at(end + 1) !== LETTER) return end;
    const after = endOfLetters(end + 1, false);
    return after - end <= 5 && DOMAINS.has(text.slice(end + 1, after)) ? after : end;
  };

  /** A web address runs to white space, without the punctuation that closes a sentence. */
  const endOfAddress = (from: number): number => {
    let end = from;
    while (at(end) !== SPACE) end++;
    while (end > from && at(end - 1) === OTHER && codeAt(end - 1) !== SLASH) end--;
    return end;
  };

  for (let start = 0; start < length; ) {
    if (text.charCodeAt(start) === BLANK) {
      start++;
      continue;
    }
    const kind = at(start);
    if (kind === SPACE || kind === INVISIBLE) {
      start += step(text, start);
      continue;
    }
    let end: number;
    if (isWordPart(kind)) end = endOfWord(start);
    else if (kind === DIGIT) end = endOfNumber(start);
    else if (opensDecimal(start)) end = endOfNumber(start + 1);
    else if (
      codeAt(start) !== BACKTICK &&
      isApostrophe(codeAt(start)) &&
      isPossessive(codeAt(start + 1), at(start + 2))
    )
      end = start + 2;
    else end = start + step(text, start);
    const slice = text.slice(start, end);
    let known = spellings.get(slice);
    if (!known) {
      known = { text: slice, lower: slice.toLowerCase(), number: spellings.size };
      spellings.set(slice, known);
    }
    tokens.push({ start, end, text: known.text, lower: known.lower, spelling: known.number });
    start = end;
  }
  return tokens;
}

/**
 * How a word is written. Every later step looks words up in lower case; as a text repeats half its words,
 * and strings keep their hash, each distinct one is folded, hashed and numbered once.
 */
interface Spelling {
  text: string;
  lower: string;
  number: number;
}

/**
 * End of the run of ASCII letters from `start` if a space or comma closes it, else `start`. Three quarters of all
 * words are of this kind, and no other rule has anything to say about them.
 */
function endOfPlainWord(text: string, start: number): number {
  for (let end = start; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === BLANK || code === COMMA) return end;
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) return start;
  }
  return start;
}

/** Code units of the character at `index`. */
function step(text: string, index: number): number {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
    ? 2
    : 1;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === BACKTICK || code === 0x2019 || code === 0x02bc;
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

/** An apostrophe before this letter, which has a character of this class behind it, begins "'s" and nothing more. */
function isPossessive(letter: number, after: number): boolean {
  return (letter === 115 || letter === 83) && (after === SPACE || after === OTHER);
}

/** A capital and then small letters. */
function isWord(at: (index: number) => number, index: number): boolean {
  return at(index) === CAPITAL && at(index + 1) === LETTER;
}

/** Two capitals or more, so that what follows the hyphen is another name ("EU-Canada"). */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
