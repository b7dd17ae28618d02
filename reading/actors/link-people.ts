import { isNearlySame } from './is-nearly-same.ts';
import { PERSON } from './labels.ts';
import type { Name } from './link-names.ts';

/** A person of the article: the names of several words that are theirs. */
interface Person {
  /** Index of their first name in the text. */
  first: number;
  /** The fullest name, as words. */
  words: string[];
}

/**
 * Links the names of people. Full names go first: "Vladimir Putin" and "Vladimir V. Putin" are one, "Anna Berg"
 * and "Otto Berg" are two. A single word then belongs to the person so named who was mentioned last before it,
 * or who comes first after it; a near spelling ("Zelensky", "Zelenskyy") counts when nobody has the very name.
 */
export function linkPeople(names: Name[], owners: Int32Array): void {
  /** Surname and other single words → the people they may be. */
  const byWord = new Map<string, Person[]>();
  const full = new Map<string, Person>();
  for (const [i, name] of names.entries()) {
    if (name.kind !== PERSON || name.words.length < 2) continue;
    let person = full.get(name.key);
    if (!person) {
      const surname = surnameOf(name.words);
      person = (byWord.get(surname) ?? [])
        .slice(0, MOST_NAMESAKES)
        .find((other) => isSamePerson(other.words, name.words));
      if (!person) {
        person = { first: i, words: name.words };
      } else if (name.words.length > person.words.length) person.words = name.words;
      full.set(name.key, person);
      for (const word of name.words) if (isTelling(word)) note(byWord, word, person);
    }
    owners[i] = person.first;
  }
  linkSingleWords(names, owners, byWord);
}

function linkSingleWords(names: Name[], owners: Int32Array, byWord: Map<string, Person[]>): void {
  /** The person last mentioned for each word. */
  const latest = new Map<string, number>();
  const alone = new Map<string, number>();
  const spelled = new Map<string, string>();
  const known = [...byWord.keys()];
  for (const [i, name] of names.entries()) {
    if (name.kind !== PERSON) continue;
    if (name.words.length > 1) {
      for (const word of name.words) latest.set(word, owners[i] as number);
      continue;
    }
    const word = spelling(name.key, byWord, known, spelled);
    const person = latest.get(word) ?? byWord.get(word)?.[0]?.first ?? alone.get(word) ?? i;
    if (!byWord.has(word)) {
      alone.set(word, person);
      // Later near spellings of a name that stands alone belong to it too.
      byWord.set(word, []);
      known.push(word);
    }
    owners[i] = person;
  }
}

/** Bound on how many people of one surname a full name is compared with; an article has a handful. */
const MOST_NAMESAKES = 50;

/** Bound on how many names a near spelling is looked for among, so that a list of a million names stays linear. */
const MOST_COMPARED = 400;

/** The word itself, or the spelling under which the article knows it. */
function spelling(
  word: string,
  byWord: Map<string, Person[]>,
  known: readonly string[],
  spelled: Map<string, string>,
): string {
  if (byWord.has(word)) return word;
  const found = spelled.get(word);
  if (found !== undefined) return found;
  const near = known.slice(0, MOST_COMPARED).find((other) => isNearlySame(word, other)) ?? word;
  spelled.set(word, near);
  return near;
}

/** Two full names with one surname: is one the other with a middle name, an initial or a part left out? */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (!isSamePart(long[0] as string, short[0] as string)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isSamePart(long[at] as string, word)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** "j." is "john"; "anna" is not "otto". */
function isSamePart(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = (part: string) => part.length === 2 && part.endsWith('.');
  return (initial(a) || initial(b)) && a[0] === b[0];
}

function surnameOf(words: readonly string[]): string {
  const last = words[words.length - 1] as string;
  return SUFFIXES.has(last) && words.length > 2 ? (words[words.length - 2] as string) : last;
}

const SUFFIXES = new Set('jr. jr sr. sr ii iii iv'.split(' '));

/** Can the word alone stand for a person? Not initials, suffixes and small words. */
function isTelling(word: string): boolean {
  return word.length > 2 && !SUFFIXES.has(word) && !word.endsWith('.');
}

function note(byWord: Map<string, Person[]>, word: string, person: Person): void {
  const people = byWord.get(word);
  if (!people) byWord.set(word, [person]);
  else if (!people.includes(person)) people.push(person);
}
