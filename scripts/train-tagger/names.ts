import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, hashOf, mix } from '../../reading/actors/hash.ts';
import {
  COMMON_WORD,
  COUNTRY,
  extendPhrase,
  FIRST_NAME,
  LARGE_PLACE,
  LAST_NAME,
  LEADER,
  LONGEST_PHRASE,
  ORGANISATION,
  SMALL_PLACE,
} from '../../reading/actors/name-lists.ts';
import { tokenize } from '../../reading/tokens.ts';
import { writeHashedRows } from './write-hashed-rows.ts';

interface NameFile {
  first: string[];
  last: string[];
  leaders: string[];
  places: [name: string, large: 0 | 1][];
  countries: string[];
}

const BITS = 22;

/** Reads the name lists. */
export function readNames(folder: string): NameFile {
  return JSON.parse(gunzipSync(readFileSync(join(folder, 'names.json.gz'))).toString()) as NameFile;
}

/** Names as the lists have them (lower case), as a newspaper writes them. */
export function capitalise(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Makes the table of name lists: a folded hash of the word or phrase → one byte of bits. */
export function buildNames(
  file: NameFile,
  organisations: Iterable<string>,
  common: Iterable<string>,
): ArrayBuffer {
  const rows = new Map<number, number[]>();
  const add = (name: string, bit: number) => {
    const hash = phraseHash(name);
    if (hash === null) return;
    const bucket = mix(hash, 0) >>> (32 - BITS);
    rows.set(bucket, [(rows.get(bucket)?.[0] ?? 0) | bit]);
  };
  for (const name of file.first) add(name, FIRST_NAME);
  for (const name of file.last) add(name, LAST_NAME);
  for (const name of file.leaders) add(name, LEADER);
  for (const [name, large] of file.places) add(name, large ? LARGE_PLACE : SMALL_PLACE);
  for (const name of file.countries) add(name, COUNTRY);
  for (const name of organisations) add(name, ORGANISATION);
  for (const word of common) add(word, COMMON_WORD);
  return writeHashedRows(BITS, 1, rows).buffer as ArrayBuffer;
}

/** Hash of a phrase as `wordsOf` builds it; null when it is too long for the table. */
function phraseHash(phrase: string): number | null {
  // Titled, because the tokeniser joins some marks only to capitals.
  const tokens = tokenize(capitalise(phrase));
  if (tokens.length === 0 || tokens.length > LONGEST_PHRASE) return null;
  return tokens
    .map((token) => hashOf(fold(token.text)))
    .reduce((beginning, word) => extendPhrase(beginning, word));
}
