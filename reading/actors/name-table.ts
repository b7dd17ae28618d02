import { isFarLetter } from '../characters.ts';
import { spread } from './hash.ts';

/**
 * Any number of names in one buffer that is read in place: a hash table, open addressing, over the beginnings of names
 * that end with a word. Each place has two words: the hash, and a note of what it is the hash of; a note of 0 is an empty place.
 */
export type NameTable = Uint32Array;

/** A name, with a number below 2²⁰ that is told where the name is found. */
export interface NumberedName {
  name: string;
  number: number;
}

/** Bits of a note: a longer name begins so; this is a whole name; 10 bits of another hash; the number. */
const BEGINS = 1;
const WHOLE = 2;
const CHECK_SHIFT = 2;
const CHECK_BITS = 10;
const NUMBER_SHIFT = CHECK_SHIFT + CHECK_BITS;
const CHECK_MASK = ((1 << CHECK_BITS) - 1) << CHECK_SHIFT;

/** Places for each entry: what is not there is known after a few looks, and the buffer is small enough to be read at once. */
const ROOM = 1.4;
/** So many characters may stand between two words of a name: "St. John", "Jean-Luc". */
const MOST_BETWEEN = 2;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Of two equal names the first counts. Names that do not begin with a capital letter are never found. */
export function buildNameTable(names: Iterable<NumberedName>): NameTable {
  const entries: number[] = [];
  for (const { name, number } of names) {
    const ends = wordEnds(name);
    const last = ends.at(-1);
    if (last === undefined) continue;
    for (const end of ends) {
      const { hash, check } = hashesOf(name, end);
      entries.push(hash, check | (end === last ? WHOLE | (number << NUMBER_SHIFT) : BEGINS));
    }
  }
  // Many names begin alike: how many entries there are shows when they are in, so all go into a table that fits.
  const { held } = filled(entries, entries.length);
  return filled(entries, Math.ceil(ROOM * held)).table;
}

function filled(entries: readonly number[], places: number): { table: NameTable; held: number } {
  const table = new Uint32Array(2 * (places + 1));
  let held = 0;
  for (let at = 0; at < entries.length; at += 2)
    if (enter(table, entries[at] as number, entries[at + 1] as number)) held++;
  return { table, held };
}

/**
 * Visits the names in a text, letter for letter and as whole words, the longest that begins at a place, none within another.
 * Linear in the text, however many names there are: only words with a capital are looked up at all.
 */
export function eachName(
  text: string,
  table: NameTable,
  visit: (start: number, end: number, number: number) => void,
): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (!inWord(code)) {
      at++;
      continue;
    }
    let end = isCapital(code) ? nameFrom(text, at, table, visit) : at;
    // Nothing begins within a word.
    while (end < length && inWord(text.charCodeAt(end))) end++;
    at = end;
  }
}

/** Visits the longest name that begins here, and tells where it ends; where there is none, where it would have begun. */
function nameFrom(
  text: string,
  start: number,
  table: NameTable,
  visit: (start: number, end: number, number: number) => void,
): number {
  const { length } = text;
  let hash = SEED;
  let check = 0;
  let end = start;
  let number = 0;
  for (let at = start; ; ) {
    let code = 0;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (!inWord(code)) break;
      hash = Math.imul(hash ^ code, PRIME);
      check = (Math.imul(check, 31) + code) | 0;
    }
    const note = noteOf(table, spread(hash), checkBits(check));
    if (note & WHOLE) {
      end = at;
      number = note >>> NUMBER_SHIFT;
    }
    if (!(note & BEGINS) || at === length) break;
    const most = Math.min(length, at + MOST_BETWEEN);
    for (; at < most; at++) {
      code = text.charCodeAt(at);
      if (inWord(code)) break;
      hash = Math.imul(hash ^ code, PRIME);
      check = (Math.imul(check, 31) + code) | 0;
    }
  }
  if (end > start) visit(start, end, number);
  return end;
}

/** Where the words of a name end, in order; none where it does not begin with a capital. */
function wordEnds(name: string): number[] {
  if (!isCapital(name.charCodeAt(0))) return [];
  const ends: number[] = [];
  for (let at = 1; at <= name.length; at++) {
    const goesOn = at < name.length && inWord(name.charCodeAt(at));
    if (!goesOn && inWord(name.charCodeAt(at - 1))) ends.push(at);
  }
  return ends;
}

function hashesOf(name: string, end: number): { hash: number; check: number } {
  let [hash, check] = [SEED, 0];
  for (let at = 0; at < end; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
    check = (Math.imul(check, 31) + name.charCodeAt(at)) | 0;
  }
  return { hash: spread(hash), check: checkBits(check) };
}

/** False where the entry was there already. */
function enter(table: NameTable, hash: number, note: number): boolean {
  for (let at = placeOf(table, hash); ; at = nextPlace(table, at)) {
    const held = table[at + 1] as number;
    if (held === 0) {
      table[at] = hash;
      table[at + 1] = note;
      return true;
    }
    if (table[at] !== hash || (held & CHECK_MASK) !== (note & CHECK_MASK)) continue;
    // A beginning takes the number of the whole name that it also is; a second name of the same letters changes nothing.
    const whole = held & WHOLE ? held : note;
    table[at + 1] = whole | ((held | note) & BEGINS);
    return false;
  }
}

function noteOf(table: NameTable, hash: number, check: number): number {
  for (let at = placeOf(table, hash); ; at = nextPlace(table, at)) {
    const note = table[at + 1] as number;
    if (note === 0) return 0;
    if (table[at] === hash && (note & CHECK_MASK) === check) return note;
  }
}

/** Where a hash is looked for first: hashes are spread evenly over any number of places. */
function placeOf(table: NameTable, hash: number): number {
  return 2 * Math.floor((hash / 2 ** 32) * (table.length / 2));
}

function nextPlace(table: NameTable, at: number): number {
  return at + 2 < table.length ? at + 2 : 0;
}

function checkBits(check: number): number {
  return ((check ^ (check >>> 16)) << CHECK_SHIFT) & CHECK_MASK;
}

function inWord(code: number): boolean {
  return code < 128 ? IN_WORD[code] === 1 : isFarLetter(code);
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
