import type { Token } from '../tokens.ts';
import { hashOf } from './hash.ts';
import { GROUP, LOCATION, ORGANISATION, PERSON } from './labels.ts';
import { extendName, trimName, widenName } from './name-edges.ts';
import { kindOfName } from './name-kind.ts';
import { extendPhrase, LONGEST_PHRASE } from './name-lists.ts';
import { recoverNames } from './recover-names.ts';
import { splitName } from './split-name.ts';
import type { NameSpan } from './tag-names.ts';
import { COMPASS, DEMONYM, is, MINISTRY } from './word-classes.ts';
import { ALL_CAPITALS, CAPITALISED, UPPER_CASE, type Words } from './words.ts';

const OF = hashOf('of');
const AMPERSAND = hashOf('&');
const HYPHEN = hashOf('-');

/**
 * Puts right what rules know better than weights: titles and nationalities are no part of a person's name,
 * "Inc." after a comma is part of a company's, two people joined by "and" are two, titles of works are nobody.
 * Adds the groups (nationalities), which the tagger was not taught.
 * @param works 1 for tokens inside titles of works
 */
export function refineNames(
  words: Words,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  works: Uint8Array,
): NameSpan[] {
  const refined: NameSpan[] = [];
  let next = 0;
  for (const name of joined(words, names)) {
    for (const part of splitName(words, name)) {
      // The name before has taken it in: "Anna Berg, INC." leaves no company of its own.
      part.first = Math.max(part.first, next);
      if (part.first >= part.last) continue;
      if (works[part.first] === 1 && works[part.last - 1] === 1) continue;
      if (words.vocabulary.notActors.has(phraseHash(words, part)) || isParty(words, tokens, part)) continue;
      const trimmed = trimName(words, widenName(words, part, next));
      if (!trimmed) continue;
      addGroups(words, next, trimmed.first, refined);
      extendName(words, trimmed);
      trimmed.kind = kindOfName(words, tokens, trimmed);
      next = trimmed.last;
      refined.push(trimmed);
    }
  }
  addGroups(words, next, words.count, refined);
  return recoverNames(words, tokens, refined, works);
}

/** The letter of "D-Maine". */
function isParty(words: Words, tokens: readonly Token[], { first, last }: NameSpan): boolean {
  return last - first === 1 && words.hash[last] === HYPHEN && tokens[first]?.text.length === 1;
}

function phraseHash(words: Words, { first, last }: NameSpan): number {
  let hash = words.hash[first] as number;
  for (let i = first + 1; i < last && i < first + LONGEST_PHRASE; i++)
    hash = extendPhrase(hash, words.hash[i] as number);
  return hash;
}

/** Two people without a word between them are one ("Datuk" "Abu Hassan"), and so are a ministry "of" its country. */
function joined(words: Words, names: readonly NameSpan[]): NameSpan[] {
  const result: NameSpan[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (before && before.last === name.first && before.kind === PERSON && name.kind === PERSON)
      before.last = name.last;
    else if (before && isMinistry(words, before, name)) before.last = name.last;
    // "Smith & Wesson": two surnames that are a firm.
    else if (before && before.last === name.first - 1 && words.hash[before.last] === AMPERSAND) {
      before.last = name.last;
      before.kind = ORGANISATION;
    } else result.push({ first: name.first, last: name.last, kind: name.kind });
  }
  return result;
}

function isMinistry(words: Words, { first, last, kind }: NameSpan, country: NameSpan): boolean {
  if (kind !== ORGANISATION || country.kind !== LOCATION || country.first !== last + 1) return false;
  return is(words, first, MINISTRY) && words.hash[last] === OF;
}

/** Adds the nationalities between two names. */
function addGroups(words: Words, from: number, to: number, into: NameSpan[]): void {
  for (let i = from; i < to; i++) {
    const form = words.form[i];
    if (form !== CAPITALISED && !(form === ALL_CAPITALS && words.casing[i] === UPPER_CASE)) continue;
    if (!is(words, i, DEMONYM)) continue;
    const wider = i > from && words.form[i - 1] === CAPITALISED && is(words, i - 1, COMPASS);
    into.push({ first: wider ? i - 1 : i, last: i + 1, kind: GROUP });
  }
}
