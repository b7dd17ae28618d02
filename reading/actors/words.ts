import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import { extendHash, foldedHash, mix } from './hash.ts';
import type { HashedRows } from './hashed-rows.ts';
import {
  COUNTRY,
  extendPhrase,
  LARGE_PLACE,
  LONGEST_PHRASE,
  listed,
  ORGANISATION,
  SMALL_PLACE,
} from './name-lists.ts';
import { numberKeys } from './number-keys.ts';
import type { ActorVocabulary } from './vocabulary.ts';
import { BRIDGE, is, PARTICLE } from './word-classes.ts';

/** What a token is made of. */
export const LOWER = 1;
export const CAPITALISED = 2;
/** Two capitals or more and at most one small letter: "NATO", "U.S.", "DoJ". */
export const ALL_CAPITALS = 3;
const NUMBER = 4;
export const MARK = 5;

/** In `phrasePart`: a country with an s and no apostrophe. */
export const GENITIVE = 5;

/** How the letters of a sentence are cased. */
export const SENTENCE_CASE = 0;
const TITLE_CASE = 1;
export const UPPER_CASE = 2;

/**
 * The tokens of an article as columns of numbers, which is what the tagger works on: one allocation a column
 * rather than an object a word, and no string is looked at twice.
 */
export interface Words {
  count: number;
  /** Folded hash of the token. */
  hash: Int32Array;
  /** Hash of the pattern of capitals, small letters, digits and marks, repeats collapsed: "McDonald" is XxXx. */
  shape: Int32Array;
  /** First letter, in lower case. */
  initial: Uint16Array;
  /** For a token in capitals, the folded hash of its letters without stops ("U.N." as "UN"); else 0. */
  acronym: Int32Array;
  /** LOWER, CAPITALISED, …  */
  form: Uint8Array;
  /** Number of the distinct folded word, from 0. */
  word: Int32Array;
  /** For each distinct word: how often it stands in lower case / capitalised inside a sentence-case sentence. */
  lowerCount: Int32Array;
  capitalCount: Int32Array;
  /** What the rules know of words, and the bits of word-classes.ts for each token. */
  vocabulary: ActorVocabulary;
  classes: Int32Array;
  /** Bits of the name lists for the word itself, and for the longest listed phrase that it is part of. */
  lists: Uint8Array;
  phrase: Uint8Array;
  /** Where in that phrase it stands: 0 nowhere, 1 beginning, 2 inside, 3 end, 4 alone, or GENITIVE. */
  phrasePart: Uint8Array;
  /** Casing of the token's sentence. */
  casing: Uint8Array;
  /** Index of the sentence's first token, and of the token after its last. */
  first: Int32Array;
  last: Int32Array;
  /** 1 where the token can be part of a name. */
  candidate: Uint8Array;
}

/** Puts the tokens of an article into columns. Linear in the length of the text. */
export function wordsOf(source: Source, names: HashedRows, vocabulary: ActorVocabulary): Words {
  const { text, tokens, sentences } = source;
  const count = tokens.length;
  const words: Words = {
    count,
    hash: new Int32Array(count),
    shape: new Int32Array(count),
    initial: new Uint16Array(count),
    acronym: new Int32Array(count),
    form: new Uint8Array(count),
    word: new Int32Array(0),
    lowerCount: new Int32Array(0),
    capitalCount: new Int32Array(0),
    vocabulary,
    classes: new Int32Array(count),
    lists: new Uint8Array(count),
    phrase: new Uint8Array(count),
    phrasePart: new Uint8Array(count),
    casing: new Uint8Array(count),
    first: new Int32Array(count),
    last: new Int32Array(count),
    candidate: new Uint8Array(count),
  };
  readSpellings(words, text, tokens);
  const { ids, distinct } = numberKeys(words.hash);
  words.word = ids;
  words.lowerCount = new Int32Array(distinct);
  words.capitalCount = new Int32Array(distinct);
  classify(words);
  for (const { first, last } of sentences) {
    const casing = casingOf(words, first, last);
    for (let i = first; i < last; i++) {
      words.first[i] = first;
      words.last[i] = last;
      words.casing[i] = casing;
    }
    markCandidates(words, tokens, first, last);
  }
  countCases(words);
  lookUp(words, names, source);
  return words;
}

/** Asks the vocabulary once for every distinct word. */
function classify({ count, hash, word, classes, lowerCount, vocabulary }: Words): void {
  const known = new Int32Array(lowerCount.length).fill(UNASKED);
  for (let i = 0; i < count; i++) {
    const own = word[i] as number;
    if (known[own] === UNASKED) known[own] = vocabulary.classes.get(hash[i] as number) ?? 0;
    classes[i] = known[own] as number;
  }
}

const UNASKED = -1;

/** Looks at each spelling where it first stands. */
function readSpellings(words: Words, text: string, tokens: readonly Token[]): void {
  const { hash, shape, initial, acronym, form } = words;
  const firstAt = new Int32Array(tokens.length).fill(UNSEEN);
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, spelling } = tokens[i] as Token;
    const known = firstAt[spelling] as number;
    if (known === UNSEEN) {
      firstAt[spelling] = i;
      hash[i] = foldedHash(text, start, end);
      readShape(words, i, text, start, end);
    } else {
      hash[i] = hash[known] as number;
      shape[i] = shape[known] as number;
      initial[i] = initial[known] as number;
      acronym[i] = acronym[known] as number;
      form[i] = form[known] as number;
    }
  }
}

const UNSEEN = -1;

function readShape(words: Words, index: number, text: string, start: number, end: number): void {
  let shape = 0;
  let previous = 0;
  let capitals = 0;
  let lowers = 0;
  let digits = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code, text, i);
    if (kind === 1) {
      capitals++;
      letters = extendHash(letters, code | 32);
    } else if (kind === 2) lowers++;
    else if (kind === 3) digits++;
    if (kind !== previous) shape = mix(shape, kind);
    previous = kind;
  }
  words.shape[index] = shape;
  words.initial[index] = text.charCodeAt(start) | 32;
  if (capitals > 0) {
    words.form[index] = capitals > 1 && lowers < 2 ? ALL_CAPITALS : CAPITALISED;
    if (capitals > 1) words.acronym[index] = letters;
  } else if (lowers > 0) words.form[index] = digits > 0 && lowers < digits ? NUMBER : LOWER;
  else words.form[index] = digits > 0 ? NUMBER : MARK;
}

/** 1 capital, 2 other letter, 3 digit, and marks by their own code. */
function kindOf(code: number, text: string, index: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 2;
    if (code >= 65 && code <= 90) return 1;
    if (code >= 48 && code <= 57) return 3;
    return code;
  }
  const character = text[index] as string;
  if (character !== character.toLowerCase()) return 1;
  if (/\p{L}|\p{M}/u.test(character)) return 2;
  return /\p{N}/u.test(character) ? 3 : 4;
}

/** A sentence is in upper case or title case when hardly a longer word of it is not. */
function casingOf(words: Words, first: number, last: number): number {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (let i = first; i < last; i++) {
    const form = words.form[i];
    if (form === ALL_CAPITALS) upper++;
    else if (form === CAPITALISED) capital++;
    else if (form === LOWER && !is(words, i, BRIDGE)) lower++;
  }
  if (upper >= 4 && upper > 4 * (lower + capital)) return UPPER_CASE;
  return upper + capital >= 4 && upper + capital > 4 * lower ? TITLE_CASE : SENTENCE_CASE;
}

/**
 * Only capitalised words and what can tie them together are looked at by the tagger: three quarters of
 * a text drop out here, which is most of its speed.
 */
function markCandidates(words: Words, tokens: Token[], first: number, last: number): void {
  const { form, candidate } = words;
  let previous = -LONGEST_BRIDGE - 2;
  for (let i = first; i < last; i++) {
    const kind = form[i] as number;
    if (kind !== CAPITALISED && kind !== ALL_CAPITALS) continue;
    candidate[i] = 1;
    // Name particles open a name: "bin Laden", "van der Berg".
    for (let j = i - 1; j >= first && j > previous && is(words, j, PARTICLE); j--) candidate[j] = 1;
    if (i - previous <= LONGEST_BRIDGE + 1) {
      let tied = true;
      for (let j = previous + 1; j < i && tied; j++) tied = form[j] !== LOWER || is(words, j, BRIDGE);
      for (let j = previous + 1; j < i && tied; j++) candidate[j] = 1;
    }
    if (i + 1 < last && form[i + 1] === NUMBER && (tokens[i + 1] as Token).text.length < 5)
      candidate[i + 1] = 1;
    if (i > first && form[i - 1] === NUMBER) candidate[i - 1] = 1;
    previous = i;
  }
}

/** Tokens that may stand between two capitalised words of one name ("Department of the Interior"). */
const LONGEST_BRIDGE = 3;

/** How the document writes each word where case tells something: inside sentence-case sentences. */
function countCases(words: Words): void {
  const { count, form, word, casing, first, lowerCount, capitalCount } = words;
  for (let i = 0; i < count; i++) {
    const own = word[i] as number;
    if (form[i] === LOWER) lowerCount[own] = (lowerCount[own] as number) + 1;
    else if (casing[i] === SENTENCE_CASE && i > (first[i] as number))
      capitalCount[own] = (capitalCount[own] as number) + 1;
  }
}

/** Asks the name lists about every candidate and the phrases that begin there; the longest phrase wins. */
function lookUp(words: Words, names: HashedRows, { text, tokens }: Source): void {
  const { count, hash, candidate, lists, phrase, phrasePart, last } = words;
  let covered = 0;
  for (let i = 0; i < count; i++) {
    if (candidate[i] === 0) continue;
    const own = listed(names, hash[i] as number);
    lists[i] = own;
    if (own === 0 && genitive(names, text, tokens[i] as Token)) {
      phrase[i] = COUNTRY;
      phrasePart[i] = GENITIVE;
      continue;
    }
    if (i < covered) continue;
    let bits = own & PHRASES;
    let length = bits === 0 ? 0 : 1;
    let beginning = hash[i] as number;
    const end = Math.min(i + LONGEST_PHRASE, last[i] as number);
    for (let j = i + 1; j < end && candidate[j] === 1; j++) {
      beginning = extendPhrase(beginning, hash[j] as number);
      const found = listed(names, beginning) & PHRASES;
      if (found === 0) continue;
      bits = found;
      length = j - i + 1;
    }
    for (let j = 0; j < length; j++) {
      phrase[i + j] = bits;
      phrasePart[i + j] = length === 1 ? 4 : j === 0 ? 1 : j === length - 1 ? 3 : 2;
    }
    covered = i + length;
  }
}

/** A country with an s that lost its apostrophe, as translations write it ("Chinas"). */
function genitive(names: HashedRows, text: string, { start, end }: Token): boolean {
  if (end - start < 5 || text.charCodeAt(end - 1) !== 115) return false;
  return (listed(names, foldedHash(text, start, end - 1)) & COUNTRY) !== 0;
}

const PHRASES = LARGE_PLACE | SMALL_PLACE | COUNTRY | ORGANISATION;
